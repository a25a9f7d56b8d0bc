import { modelCodeByLabel, modelCodeOf } from '@aftercare/products';
import type { Params } from '@aftercare/runtime';
import { warrantyTerms } from './policies.ts';

/** Terms that name the model of a unit, by the unit's id or serial. */
export const listTermsOfUnit = warrantyTerms.defineVersionsFor('$.models', (p: Params<{ idOrCanonical: string }>) =>
  modelCodeOf(p.idOrCanonical),
);

/** Terms that name the model of the unit behind a printed code. */
export const listTermsByLabel = warrantyTerms.defineVersionsFor('$.models', (p: Params<{ codeHash: string }>) =>
  modelCodeByLabel(p.codeHash),
);
