import { AGREEMENT_ROWS, BLANK_CONTENT, FIELD_GROUPS } from '../agreements/agreement-fields.ts';
import type { PlainKey } from '../language.ts';
import { ASKED, PAPERS } from '../onboarding/name-asked.ts';

export const SEGMENTS = [
  'warranty-terms',
  'rate-cards',
  'charge-matrices',
  'sla-policies',
  'agreement-templates',
  'outlet-requirements',
  'coverage-plans',
  'code-sets',
  'customer-tariffs',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** What the manufacturer keeps to itself is no kind for its members. */
const OWN_ALONE: readonly Segment[] = ['agreement-templates', 'coverage-plans'];

export function listSegments(isOwn: boolean): readonly Segment[] {
  return SEGMENTS.filter((segment) => isOwn || !OWN_ALONE.includes(segment));
}

/** One value of a row, or of the policy itself. Its name may lead deeper, as `amount.minutes`. */
export interface ValueSpec {
  readonly name: string;
  readonly label: PlainKey;
  readonly type:
    | 'text'
    | 'number'
    | 'money'
    | 'percent'
    | 'choice'
    | 'several'
    | 'flag'
    | 'codes'
    | 'names'
    | 'minima'
    | 'starts'
    | 'stages'
    | 'trade'
    | 'date'
    | 'week'
    | 'make_up';
  /** Left out when nothing stands there; otherwise it becomes null. */
  readonly empty?: 'left_out' | 'null';
  readonly choices?: readonly string[];
  /** Where the choices have their texts: `payer.`; a choice without one is shown as it is. */
  readonly wordsOf?: string;
  readonly isWide?: boolean;
}

/** A list of the policy, its name may lead deeper, as `slots.symptom`: a row for each, in an order that may matter. */
export interface RowsSpec {
  readonly name: string;
  readonly title: PlainKey;
  readonly columns: readonly ValueSpec[];
  /** What a new row begins with. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** The members that tell rows apart, so that two versions can be compared row by row. */
  readonly key: readonly string[];
  /** A row says too much for one line. */
  readonly isStacked?: boolean;
}

export interface PolicyKind {
  readonly title: PlainKey;
  readonly values: readonly ValueSpec[];
  readonly rows: readonly RowsSpec[];
  readonly blank: Readonly<Record<string, unknown>>;
}

export const COVERAGES = ['in', 'consumer_only', 'stock', 'cost_price', 'out'] as const;
export const CAUSES = [
  'quality',
  'installation',
  'user',
  'third_party',
  'force_majeure',
  'transport',
  'no_fault_found',
] as const;
export const COSTS = [
  'own_parts',
  'common_parts',
  'labour',
  'travel',
  'freight_in',
  'freight_out',
  'refurbishing',
  'direct_loss',
] as const;
export const COST_GROUPS: Readonly<Record<string, readonly string[]>> = {
  parts: ['own_parts', 'common_parts'],
  freight: ['freight_in', 'freight_out'],
};
export const PAYERS = ['manufacturer', 'member', 'customer', 'carrier'] as const;
export const BASES = ['free', 'cost', 'list', 'market', 'tariff'] as const;
export const START_EVENTS = ['invoice', 'delivery', 'commissioning', 'acceptance', 'production'] as const;
export const STAGE_BASES = ['free', 'cost_price'] as const;
const EXCLUSIONS = [
  'serial_altered',
  'proof_missing',
  'proof_differs',
  'seal_broken',
  'unauthorised_repair',
  'foreign_parts',
  'wrong_installation',
  'misuse',
  'user_transport',
  'supply_failure',
  'force_majeure',
  'consumable',
  'outer_case',
  'accident',
  'foreign_software',
  'upkeep_missed',
  'upkeep_elsewhere',
  'main_part_over',
  'own_card',
];
const CLOCKS = [
  'respond',
  'escalate_if_unsolved',
  'on_site',
  'restore',
  'resolve',
  'report_to_manufacturer',
  'acknowledge',
  'complaint_reply',
];

/** What every outlet says anyway is not asked for by class. */
const ASKED_MORE = ASKED.slice(ASKED.indexOf('taxRegistration'));

const SLOTS = ['condition', 'symptom', 'section', 'defect', 'repair'] as const;
const names = [
  { name: 'name.zh', label: 'policy.name.zh', type: 'text' },
  { name: 'name.en', label: 'policy.name.en', type: 'text' },
] as const;
const prices = [
  { name: 'prices.tariff', label: 'basis.tariff', type: 'money' },
  { name: 'prices.cost', label: 'basis.cost', type: 'money', empty: 'left_out' },
  { name: 'prices.list', label: 'basis.list', type: 'money', empty: 'left_out' },
  { name: 'prices.market', label: 'basis.market', type: 'money', empty: 'left_out' },
] as const;
const clause = { name: 'clause', label: 'policy.clause', type: 'text', empty: 'left_out' } as const;

export const KINDS: Readonly<Record<Segment, PolicyKind>> = {
  'warranty-terms': {
    title: 'version.warranty.terms',
    values: [
      { name: 'models', label: 'policy.models', type: 'codes', isWide: true },
      // Which there are the server says.
      { name: 'pack', label: 'policy.pack', type: 'choice', wordsOf: 'pack.', empty: 'left_out' },
      { name: 'mainPart', label: 'policy.main_part', type: 'text', empty: 'left_out' },
      { name: 'sparePartsYears', label: 'policy.spare_parts_years', type: 'number', empty: 'left_out' },
      { name: 'useRatePpm', label: 'policy.use_rate', type: 'percent', empty: 'left_out' },
      { name: 'tradeExclusion', label: 'policy.trade_exclusion', type: 'trade', empty: 'left_out' },
    ],
    rows: [
      {
        name: 'terms',
        title: 'policy.terms',
        columns: [
          { name: 'component', label: 'claim.component', type: 'text' },
          { name: 'failureMode', label: 'claim.failure_mode', type: 'text', empty: 'left_out' },
          { name: 'months', label: 'policy.months', type: 'number', empty: 'left_out' },
          { name: 'days', label: 'policy.days', type: 'number', empty: 'left_out' },
          { name: 'startsAt', label: 'policy.starts', type: 'starts', isWide: true },
          { name: 'stages', label: 'policy.stages', type: 'stages', empty: 'left_out', isWide: true },
          clause,
        ],
        blank: { component: '', months: 12, startsAt: ['invoice'] },
        key: ['component', 'failureMode'],
      },
      {
        name: 'exclusions',
        title: 'policy.exclusions',
        columns: [
          { name: 'code', label: 'policy.exclusion', type: 'choice', choices: EXCLUSIONS, wordsOf: 'exclusion.' },
          { name: 'components', label: 'policy.components', type: 'codes', empty: 'left_out' },
          { name: 'evidence', label: 'policy.evidence', type: 'codes' },
          {
            name: 'waivedBy',
            label: 'policy.waived_by',
            type: 'choice',
            choices: ['nobody', 'one_person', 'two_people'],
            wordsOf: 'waiver.',
          },
          clause,
        ],
        blank: { code: 'misuse', evidence: ['photo_of_damage'], waivedBy: 'one_person' },
        key: ['code', 'components'],
      },
    ],
    blank: { models: ['*'], terms: [{ component: '*', months: 12, startsAt: ['invoice'] }] },
  },
  'rate-cards': {
    title: 'version.claims.rate_card',
    values: [
      { name: 'currency', label: 'policy.currency', type: 'text' },
      { name: 'labourPerHour', label: 'policy.labour_per_hour', type: 'money' },
      { name: 'tolerancePercent', label: 'policy.tolerance', type: 'number' },
      { name: 'travelMaximum', label: 'policy.travel_maximum', type: 'money' },
      { name: 'freightMaximum', label: 'policy.freight_maximum', type: 'money' },
      { name: 'submissionDays', label: 'policy.submission_days', type: 'number' },
      { name: 'cureDays', label: 'policy.cure_days', type: 'number' },
      { name: 'referAbove', label: 'policy.refer_above', type: 'money' },
      { name: 'fourEyesAbove', label: 'policy.four_eyes_above', type: 'money', empty: 'null' },
      { name: 'referFromScore', label: 'policy.refer_from_score', type: 'number', empty: 'null' },
      { name: 'appealDays', label: 'policy.appeal_days', type: 'number', empty: 'left_out' },
      { name: 'appealDecisionDays', label: 'policy.appeal_decision_days', type: 'number', empty: 'left_out' },
      { name: 'likenessDays', label: 'policy.likeness_days', type: 'number', empty: 'left_out' },
      { name: 'repairHoldsDays', label: 'policy.repair_holds_days', type: 'number', empty: 'left_out' },
      { name: 'evidenceFor', label: 'policy.evidence_for', type: 'codes', empty: 'left_out' },
      { name: 'agreementRequired', label: 'policy.agreement_required', type: 'flag' },
    ],
    rows: [
      {
        name: 'operations',
        title: 'policy.operations',
        columns: [
          { name: 'code', label: 'new_claim.line.operation', type: 'text', isWide: true },
          { name: 'standardMinutes', label: 'policy.standard_minutes', type: 'number' },
        ],
        blank: { code: '', standardMinutes: 30 },
        key: ['code'],
      },
      {
        name: 'parts',
        title: 'policy.parts',
        columns: [
          { name: 'number', label: 'new_claim.line.part', type: 'text' },
          { name: 'price', label: 'policy.price', type: 'money' },
          {
            name: 'kind',
            label: 'policy.part_kind',
            type: 'choice',
            choices: ['own', 'common'],
            wordsOf: 'part_kind.',
          },
          { name: 'models', label: 'policy.models', type: 'codes', isWide: true },
        ],
        blank: { number: '', price: 0, kind: 'own', models: ['*'] },
        key: ['number'],
      },
    ],
    blank: {
      currency: 'CNY',
      labourPerHour: 0,
      tolerancePercent: 0,
      operations: [],
      parts: [],
      travelMaximum: 0,
      freightMaximum: 0,
      submissionDays: 30,
      cureDays: 14,
      referAbove: 0,
      fourEyesAbove: null,
    },
  },
  'charge-matrices': {
    title: 'version.warranty.charge_matrix',
    values: [],
    rows: [
      {
        name: 'rows',
        title: 'policy.rows',
        columns: [
          {
            name: 'coverage',
            label: 'policy.coverage',
            type: 'choice',
            choices: ['*', ...COVERAGES],
            wordsOf: 'coverage.',
          },
          { name: 'cause', label: 'claim.cause', type: 'choice', choices: ['*', ...CAUSES], wordsOf: 'cause.' },
          {
            name: 'cost',
            label: 'policy.cost',
            type: 'choice',
            choices: ['*', ...Object.keys(COST_GROUPS), ...COSTS],
            wordsOf: 'cost.',
          },
          { name: 'payer', label: 'policy.payer', type: 'choice', choices: PAYERS, wordsOf: 'payer.' },
          { name: 'basis', label: 'policy.basis', type: 'choice', choices: BASES, wordsOf: 'basis.' },
          clause,
        ],
        blank: { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff' },
        key: ['coverage', 'cause', 'cost'],
      },
    ],
    blank: {
      rows: [
        { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff' },
        { coverage: 'in', cause: 'quality', cost: '*', payer: 'manufacturer', basis: 'free' },
      ],
    },
  },
  'sla-policies': {
    title: 'policy.sla',
    values: [{ name: 'timeZone', label: 'policy.time_zone', type: 'text' }],
    rows: [
      {
        name: 'targets',
        title: 'policy.targets',
        columns: [
          { name: 'clock', label: 'policy.clock', type: 'choice', choices: CLOCKS, wordsOf: 'clock.' },
          { name: 'severity', label: 'policy.severity', type: 'number' },
          { name: 'zone', label: 'policy.zone', type: 'text', empty: 'left_out' },
          {
            name: 'startsAt',
            label: 'policy.starts_with',
            type: 'choice',
            choices: ['reported', 'confirmed', 'first_contact', 'arrived', 'received'],
            wordsOf: 'clock_start.',
          },
          { name: 'amount.minutes', label: 'new_claim.line.minutes', type: 'number', empty: 'left_out' },
          { name: 'amount.workingDays', label: 'policy.working_days', type: 'number', empty: 'left_out' },
          { name: 'calendar', label: 'policy.calendar', type: 'text' },
          clause,
        ],
        blank: { clock: 'respond', severity: 1, startsAt: 'reported', amount: { minutes: 60 }, calendar: '24x7' },
        key: ['clock', 'severity', 'zone', 'customerTier'],
      },
      {
        name: 'calendars',
        title: 'policy.calendars',
        columns: [
          { name: 'name', label: 'policies.column.name', type: 'text' },
          { name: 'week', label: 'policy.week', type: 'week', isWide: true },
          { name: 'holidays', label: 'policy.holidays', type: 'codes', empty: 'left_out', isWide: true },
          { name: 'makeUpDays', label: 'policy.make_up_days', type: 'make_up', empty: 'left_out', isWide: true },
        ],
        blank: { name: 'desk', week: [{ days: [1, 2, 3, 4, 5], hours: [{ from: '08:30', until: '17:30' }] }] },
        key: ['name'],
      },
      {
        name: 'breachChain',
        title: 'policy.breach_chain',
        columns: [
          {
            name: 'to',
            label: 'policy.told',
            type: 'choice',
            choices: ['partner_lead', 'manufacturer_desk', 'manager'],
            wordsOf: 'told.',
          },
          { name: 'afterMinutes', label: 'policy.after_minutes', type: 'number' },
        ],
        blank: { to: 'manufacturer_desk', afterMinutes: 0 },
        key: ['to'],
      },
    ],
    blank: {
      timeZone: 'Asia/Shanghai',
      levels: [{ severity: 1, name: { en: 'urgent', zh: '紧急' } }],
      targets: [{ clock: 'respond', severity: 1, startsAt: 'reported', amount: { minutes: 60 }, calendar: '24x7' }],
    },
  },
  'agreement-templates': {
    title: 'policy.template',
    values: FIELD_GROUPS.flatMap(({ fields }) => fields),
    rows: AGREEMENT_ROWS,
    blank: BLANK_CONTENT,
  },
  'outlet-requirements': {
    title: 'policy.requirements',
    values: [
      { name: 'reviewWorkingDays', label: 'policy.review_days', type: 'number' },
      { name: 'probationMonths', label: 'policy.probation_months', type: 'number' },
      { name: 'warnings.letters', label: 'policy.warning_letters', type: 'number', empty: 'left_out' },
      { name: 'warnings.withinMonths', label: 'policy.warning_months', type: 'number', empty: 'left_out' },
      { name: 'remoteDivisions', label: 'policy.remote_divisions', type: 'codes' },
    ],
    rows: [
      {
        name: 'classes',
        title: 'policy.classes',
        columns: [
          { name: 'code', label: 'models.column.code', type: 'text' },
          { name: 'name.zh', label: 'models.name.zh', type: 'text' },
          { name: 'name.en', label: 'models.name.en', type: 'text' },
          { name: 'minima.premisesM2', label: 'policy.premises', type: 'number' },
          { name: 'minima.operators', label: 'asked.technicians', type: 'number' },
          { name: 'remoteMinima', label: 'policy.remote_minima', type: 'minima', empty: 'null' },
          { name: 'required', label: 'policy.required', type: 'several', choices: ASKED_MORE, wordsOf: 'asked.' },
          { name: 'papers', label: 'onboarding.papers', type: 'several', choices: PAPERS, wordsOf: 'outlet_paper.' },
          { name: 'certifiedCategories', label: 'policy.certified', type: 'codes' },
          { name: 'equipment', label: 'asked.equipment', type: 'names' },
          {
            name: 'issuesInvoices',
            label: 'asked.invoiceCapability',
            type: 'choice',
            choices: ['any', 'ordinary', 'special'],
            wordsOf: 'invoices.',
          },
        ],
        blank: {
          code: '',
          name: { en: '', zh: '' },
          required: ['responsiblePerson'],
          papers: ['licence'],
          minima: { premisesM2: 0, operators: 1 },
          remoteMinima: null,
          equipment: [],
          certifiedCategories: [],
          issuesInvoices: 'any',
        },
        key: ['code'],
        isStacked: true,
      },
    ],
    blank: { reviewWorkingDays: 2, probationMonths: 0, remoteDivisions: [], classes: [] },
  },
  'coverage-plans': {
    title: 'policy.coverage_plan',
    values: [{ name: 'categories', label: 'member.categories', type: 'codes', isWide: true }],
    rows: [
      {
        name: 'divisions',
        title: 'policy.coverage_divisions',
        columns: [
          { name: 'code', label: 'policy.division_code', type: 'text' },
          { name: 'name.zh', label: 'models.name.zh', type: 'text' },
          { name: 'name.en', label: 'models.name.en', type: 'text' },
        ],
        blank: { code: '', name: { en: '', zh: '' } },
        key: ['code'],
      },
    ],
    blank: { divisions: [], categories: [] },
  },
  'code-sets': {
    title: 'policy.code_set',
    values: [{ name: 'required', label: 'policy.required_slots', type: 'codes', empty: 'left_out', isWide: true }],
    rows: SLOTS.map((slot) => ({
      name: `slots.${slot}`,
      title: `slot.${slot}` as const,
      columns: [
        { name: 'code', label: 'policy.code', type: 'text' },
        ...names,
        ...(slot === 'section'
          ? [{ name: 'noFaultFound', label: 'cause.no_fault_found', type: 'flag', empty: 'left_out' } as const]
          : []),
      ],
      blank: { code: '', name: { en: '', zh: '' } },
      key: ['code'],
    })),
    blank: { slots: { symptom: [{ code: '111', name: { en: 'No power', zh: '不通电' } }] }, required: [] },
  },
  'customer-tariffs': {
    title: 'policy.customer_tariff',
    values: [
      { name: 'currency', label: 'policy.currency', type: 'text' },
      { name: 'travel.tariff', label: 'line.travel', type: 'money', empty: 'left_out' },
    ],
    rows: [
      {
        name: 'operations',
        title: 'policy.operations',
        columns: [{ name: 'code', label: 'new_claim.line.operation', type: 'text' }, ...names, ...prices],
        blank: { code: '', name: { en: '', zh: '' }, prices: { tariff: 0 } },
        key: ['code'],
      },
      {
        name: 'parts',
        title: 'policy.parts',
        columns: [
          { name: 'number', label: 'new_claim.line.part', type: 'text' },
          {
            name: 'kind',
            label: 'policy.part_kind',
            type: 'choice',
            choices: ['own', 'common'],
            wordsOf: 'part_kind.',
          },
          ...names,
          ...prices,
        ],
        blank: { number: '', kind: 'own', name: { en: '', zh: '' }, prices: { tariff: 0 } },
        key: ['number'],
      },
    ],
    blank: { currency: 'CNY', operations: [], parts: [] },
  },
};
