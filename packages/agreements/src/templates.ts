import { definePolicy } from '@aftercare/policies';
import { checkTerms } from './rules/check-agreement.ts';
import { templateContent } from './wire.ts';

/** What is the same for many members; a draft adds the days, and what one of them has otherwise. */
export const agreementTemplates = definePolicy({
  kind: 'agreements.template',
  segment: 'agreement-templates',
  title: 'an agreement template',
  content: templateContent,
  validate: checkTerms,
  isInternal: true,
  example: templateContent.parse({
    jurisdiction: 'Jinan',
    territory: { divisions: [] },
    categories: ['solar-heater'],
    policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null },
    duties: {},
    dispatch: { acceptWithinMinutes: 30 },
    settlement: { mode: 'per_claim' },
  }),
});
