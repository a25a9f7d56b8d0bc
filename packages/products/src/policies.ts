import { definePolicy } from '@aftercare/policies';
import { validateCategories } from './rules/validate-categories.ts';
import { categoriesContent } from './wire.ts';

/** What the categories of a network are called: models, agreements and outlets name them by their codes. */
export const categoryNames = definePolicy({
  kind: 'products.categories',
  segment: 'categories',
  title: 'the names of categories',
  content: categoriesContent,
  validate: validateCategories,
  example: { categories: [{ code: 'solar-heater', name: { en: 'Solar water heater', zh: '太阳能热水器' } }] },
});
