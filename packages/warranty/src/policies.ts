import { definePolicy } from '@aftercare/policies';
import { validateChargeMatrix } from './rules/validate-charge-matrix.ts';
import { validateTerms } from './rules/validate-terms.ts';
import { matrixContent, termsContent } from './wire.ts';

/** What a manufacturer promises, per model and component. */
export const warrantyTerms = definePolicy({
  kind: 'warranty.terms',
  segment: 'warranty-terms',
  title: 'warranty terms',
  content: termsContent,
  validate: validateTerms,
  example: {
    models: ['SH-200'],
    terms: [
      { component: 'tank', months: 36, startsAt: ['invoice'], clause: '§2' },
      { component: 'pipes', months: 12, startsAt: ['invoice'], clause: '§3' },
    ],
  },
});

/** Who pays for what, by coverage, cause and kind of cost. */
export const chargeMatrices = definePolicy({
  kind: 'warranty.charge_matrix',
  segment: 'charge-matrices',
  title: 'a charge matrix',
  content: matrixContent,
  validate: validateChargeMatrix,
  example: {
    rows: [
      { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff' },
      { coverage: 'in', cause: 'quality', cost: '*', payer: 'manufacturer', basis: 'free' },
    ],
  },
});
