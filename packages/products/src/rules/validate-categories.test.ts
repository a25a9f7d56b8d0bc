import { expect, test } from 'vitest';
import { validateCategories } from './validate-categories.ts';

const named = (code: string) => ({ code, name: { en: code, zh: code } });

test('a code that stands twice is named where it stands again', () => {
  expect(validateCategories({ categories: ['a', 'b'].map(named) })).toEqual([]);
  expect(validateCategories({ categories: ['a', 'b', 'a'].map(named) })).toMatchObject([
    { code: 'products.category_twice', path: '/categories/2', severity: 'blocks' },
  ]);
});
