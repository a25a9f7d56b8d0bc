import { definePolicy } from '@aftercare/policies';
import { validateChargeMatrix } from './rules/validate-charge-matrix.ts';
import { validateCustomerTariff } from './rules/validate-customer-tariff.ts';
import { validateTerms } from './rules/validate-terms.ts';
import { matrixContent, tariffContent, termsContent } from './wire.ts';

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

/** What customers pay for work that no promise covers; they see it before they agree. */
export const customerTariffs = definePolicy({
  kind: 'warranty.customer_tariff',
  segment: 'customer-tariffs',
  title: 'a customer tariff',
  content: tariffContent,
  validate: validateCustomerTariff,
  example: {
    currency: 'CNY',
    operations: [
      { code: 'replace-valve', name: { en: 'Replace a valve', zh: '更换阀门' }, prices: { tariff: 8000, cost: 5000 } },
    ],
    parts: [
      { number: 'VLV-012', kind: 'common', name: { en: 'Valve', zh: '阀门' }, prices: { tariff: 4000, cost: 2500 } },
    ],
    travel: { tariff: 5000 },
  },
});
