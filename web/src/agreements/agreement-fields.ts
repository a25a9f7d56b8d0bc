import type { PlainKey } from '../language.ts';
import type { ValueSpec } from '../policies/policy-kinds.ts';

/** A part of the form; what none of them shows is kept, and stands in the source. */
export interface FieldGroup {
  readonly title: PlainKey;
  readonly fields: readonly ValueSpec[];
}

export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: 'agreement.group.where',
    fields: [
      { name: 'territory.divisions', label: 'agreement.field.divisions', type: 'codes' },
      { name: 'territory.isExclusive', label: 'agreement.field.exclusive', type: 'flag' },
      { name: 'categories', label: 'member.categories', type: 'codes' },
      { name: 'outletClass', label: 'asked.outletClass', type: 'text', empty: 'null' },
      { name: 'dispatch.acceptWithinMinutes', label: 'agreement.field.accept', type: 'number' },
      { name: 'jurisdiction', label: 'agreement.field.jurisdiction', type: 'text' },
    ],
  },
  {
    title: 'agreement.settlement',
    fields: [
      {
        name: 'settlement.mode',
        label: 'agreement.field.mode',
        type: 'choice',
        choices: ['per_claim', 'flat_per_unit'],
      },
      { name: 'settlement.flatPerUnit', label: 'agreement.field.flat', type: 'money', empty: 'null' },
      { name: 'settlement.windowOpensOn', label: 'agreement.field.opens', type: 'number' },
      { name: 'settlement.windowClosesOn', label: 'agreement.field.closes', type: 'number' },
      { name: 'settlement.payWithinDays', label: 'agreement.field.pay', type: 'number' },
      { name: 'settlement.disputeWithinMonths', label: 'agreement.field.dispute', type: 'number' },
    ],
  },
  {
    title: 'agreement.group.duties',
    fields: [
      { name: 'duties.followUpSharePpm', label: 'agreement.field.follow_up', type: 'number' },
      { name: 'duties.qualityReportDay', label: 'agreement.field.report', type: 'number' },
      { name: 'duties.signedWorkOrder', label: 'agreement.field.signed', type: 'flag' },
    ],
  },
];

/** What a first version begins with where there is no template. */
export const BLANK_CONTENT = {
  jurisdiction: '',
  territory: { divisions: [], isExclusive: false },
  categories: [],
  policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null },
  duties: {},
  dispatch: { acceptWithinMinutes: 30 },
  settlement: { mode: 'per_claim' },
} as const;
