import type { PlainKey } from '../language.ts';
import type { RowsSpec, ValueSpec } from '../policies/policy-kinds.ts';

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
    title: 'agreement.group.grades',
    fields: (['A', 'B', 'C', 'D'] as const).map((grade) => ({
      name: `settlement.gradeCoefficientPpm.${grade}`,
      label: `agreement.field.grade_${grade}` as const,
      type: 'percent',
      empty: 'left_out',
    })),
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

/** Lists of an agreement, with a row for each. */
export const AGREEMENT_ROWS: readonly RowsSpec[] = [
  {
    name: 'duties.breaches',
    title: 'agreement.rows.breaches',
    columns: [
      {
        name: 'kind',
        label: 'agreement.breach.kind',
        type: 'choice',
        choices: [
          'false_claim',
          'accident_not_reported',
          'report_late',
          'follow_up_missed',
          'responsible_not_told',
          'unauthorised_parts',
          'territory_left',
        ],
        wordsOf: 'breach.',
      },
      { name: 'count', label: 'agreement.breach.count', type: 'number' },
      { name: 'withinMonths', label: 'agreement.breach.months', type: 'number' },
    ],
    blank: { kind: 'false_claim', count: 3, withinMonths: 12 },
    key: ['kind', 'withinMonths'],
  },
  {
    name: 'settlement.yearEndDeductions',
    title: 'agreement.rows.deductions',
    columns: [
      {
        name: 'reason',
        label: 'agreement.deduction.reason',
        type: 'choice',
        choices: ['papers_forfeited', 'quality_report_missing', 'complaints'],
        wordsOf: 'deduction.',
      },
      { name: 'sharePpm', label: 'agreement.deduction.share', type: 'percent' },
    ],
    blank: { reason: 'papers_forfeited', sharePpm: 10_000 },
    key: ['reason'],
  },
];

/** A part that stands in the agreement as a whole or not at all. */
export interface OptionalPart {
  readonly name: string;
  readonly title: PlainKey;
  readonly switch: PlainKey;
  readonly fields: readonly ValueSpec[];
  /** What is usual, said in full. */
  readonly blank: Readonly<Record<string, unknown>>;
}

export const OPTIONAL_PARTS: readonly OptionalPart[] = [
  {
    name: 'award',
    title: 'agreement.part.award',
    switch: 'agreement.part.award.switch',
    fields: [
      { name: 'award.amount', label: 'agreement.award.amount', type: 'money' },
      { name: 'award.complaintsBelowPpm', label: 'agreement.award.complaints', type: 'percent' },
      { name: 'award.satisfiedFromPpm', label: 'agreement.award.satisfied', type: 'percent' },
      { name: 'award.feedbackOnTimeFromPpm', label: 'agreement.award.feedback', type: 'percent' },
      { name: 'award.networkComplete', label: 'agreement.award.network', type: 'flag' },
      { name: 'award.noPublicIncident', label: 'agreement.award.incident', type: 'flag' },
    ],
    blank: {
      amount: '',
      complaintsBelowPpm: 1000,
      satisfiedFromPpm: 980_000,
      feedbackOnTimeFromPpm: 900_000,
      networkComplete: true,
      noPublicIncident: true,
    },
  },
  {
    name: 'settlement.preCredit',
    title: 'agreement.part.credit',
    switch: 'agreement.part.credit.switch',
    fields: [
      { name: 'settlement.preCredit.sharePpm', label: 'agreement.credit.share', type: 'percent' },
      {
        name: 'settlement.preCredit.grades',
        label: 'agreement.credit.grades',
        type: 'several',
        choices: ['A', 'B', 'C', 'D'],
      },
    ],
    blank: { sharePpm: 500_000, grades: ['A'] },
  },
  {
    name: 'thirdParty',
    title: 'agreement.part.third',
    switch: 'agreement.part.third.switch',
    fields: [
      {
        name: 'thirdParty.role',
        label: 'agreement.third.role',
        type: 'choice',
        choices: ['seller', 'user_organisation'],
        wordsOf: 'third_party.',
      },
      { name: 'thirdParty.name', label: 'agreement.third.name', type: 'text' },
      { name: 'thirdParty.licenceNumber', label: 'agreement.third.licence', type: 'text', empty: 'null' },
    ],
    blank: { role: 'seller', name: '', licenceNumber: null },
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
