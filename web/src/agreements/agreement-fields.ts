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
      {
        name: 'renewal',
        label: 'agreement.field.renewal',
        type: 'choice',
        choices: ['none', 'yearly'],
        wordsOf: 'renewal.',
        empty: 'left_out',
      },
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
        wordsOf: 'settlement_mode.',
      },
      { name: 'settlement.flatPerUnit', label: 'agreement.field.flat', type: 'money', empty: 'null' },
      { name: 'settlement.windowOpensOn', label: 'agreement.field.opens', type: 'number' },
      { name: 'settlement.windowClosesOn', label: 'agreement.field.closes', type: 'number' },
      { name: 'settlement.payWithinDays', label: 'agreement.field.pay', type: 'number' },
      {
        name: 'settlement.payout',
        label: 'agreement.field.payout',
        type: 'choice',
        choices: ['transfer', 'parts_credit'],
        wordsOf: 'payout.',
        empty: 'left_out',
      },
      { name: 'settlement.forfeitAfterMonths', label: 'agreement.field.forfeit', type: 'number', empty: 'left_out' },
      { name: 'settlement.disputeWithinMonths', label: 'agreement.field.dispute', type: 'number' },
      { name: 'settlement.falseClaimMultiple', label: 'agreement.field.false', type: 'number', empty: 'left_out' },
      { name: 'settlement.goodsTaxPpm', label: 'agreement.field.goods_tax', type: 'percent', empty: 'left_out' },
      { name: 'settlement.servicesTaxPpm', label: 'agreement.field.services_tax', type: 'percent', empty: 'left_out' },
    ],
  },
  {
    title: 'agreement.group.duties',
    fields: [
      { name: 'duties.followUpSharePpm', label: 'agreement.field.follow_up', type: 'percent' },
      { name: 'duties.qualityReportDay', label: 'agreement.field.report', type: 'number' },
      { name: 'duties.signedWorkOrder', label: 'agreement.field.signed', type: 'flag' },
      { name: 'duties.tellResponsibleWithinDays', label: 'agreement.field.responsible', type: 'number', empty: 'null' },
      { name: 'duties.trainedPeoplePerUnit', label: 'agreement.field.trained', type: 'number', empty: 'null' },
      {
        name: 'duties.accidentReport.withinHours',
        label: 'agreement.field.accident',
        type: 'number',
        empty: 'left_out',
      },
      { name: 'duties.servicePoint.divisionCode', label: 'agreement.field.point', type: 'text', empty: 'left_out' },
      {
        name: 'duties.servicePoint.address',
        label: 'agreement.field.point_address',
        type: 'text',
        empty: 'left_out',
      },
      {
        name: 'duties.returns.shipmentsPerWeek',
        label: 'agreement.field.shipments',
        type: 'number',
        empty: 'left_out',
      },
      {
        name: 'duties.returns.applicationFromUnits',
        label: 'agreement.field.application_from',
        type: 'number',
        empty: 'left_out',
      },
      {
        name: 'duties.returns.answerWithinWorkingDays',
        label: 'agreement.field.application_days',
        type: 'number',
        empty: 'left_out',
      },
    ],
  },
  {
    title: 'agreement.group.parts',
    fields: [
      { name: 'parts.consignmentPpm', label: 'agreement.field.consignment', type: 'percent', empty: 'left_out' },
      {
        name: 'parts.consignmentMonths',
        label: 'agreement.field.consignment_months',
        type: 'number',
        empty: 'left_out',
      },
      { name: 'parts.oldForNew', label: 'agreement.field.old_for_new', type: 'flag' },
      {
        name: 'parts.outsideWarranty',
        label: 'agreement.field.outside_warranty',
        type: 'choice',
        choices: ['list_price', 'price_cap', 'cost_price'],
        wordsOf: 'price_basis.',
        empty: 'left_out',
      },
    ],
  },
];

/** What a first version begins with where there is no template: what is usual stands there, so that nothing holds unseen. */
export const BLANK_CONTENT = {
  jurisdiction: '',
  renewal: 'none',
  territory: { divisions: [], isExclusive: false },
  categories: [],
  outletClass: null,
  policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null },
  duties: { followUpSharePpm: 250_000, qualityReportDay: 15, signedWorkOrder: true },
  dispatch: { acceptWithinMinutes: 30 },
  settlement: {
    mode: 'per_claim',
    windowOpensOn: 15,
    windowClosesOn: 20,
    payWithinDays: 20,
    payout: 'transfer',
    forfeitAfterMonths: 3,
    disputeWithinMonths: 3,
    falseClaimMultiple: 10,
    goodsTaxPpm: 130_000,
    servicesTaxPpm: 60_000,
  },
} as const;
