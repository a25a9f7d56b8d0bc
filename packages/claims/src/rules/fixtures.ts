import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import type {
  Cause,
  ChargeRow,
  ComponentAnswer,
  Coverage,
  StageAnswer,
  UnitFacts,
  WarrantyPolicy,
} from '@aftercare/warranty';
import type { ClaimDraft, ClaimLine, RateCard, RiskFacts } from '../words.ts';
import type { ClaimFile, EarlierClaim, LineQuestion, MemberFacts } from './claim-file.ts';

/* For tests alone: one claim that is approved whole, to be changed in one place at a time. */

export function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

export const card: RateCard = {
  currency: 'CNY',
  labourPerHour: 8000,
  tolerancePercent: 15,
  operations: [
    { code: 'replace-tank', standardMinutes: 90 },
    { code: 'replace-valve', standardMinutes: 30 },
  ],
  parts: [
    { number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] },
    { number: 'VLV-012', price: 2500, kind: 'common', models: ['*'] },
  ],
  travelMaximum: 5000,
  travelZones: [],
  freightMaximum: 10_000,
  submissionDays: 30,
  cureDays: 14,
  referAbove: 40_000,
  fourEyesAbove: 60_000,
  referFromScore: null,
  appealDays: 30,
  priorApproval: null,
  appealDecisionDays: 14,
  agreementRequired: false,
  evidenceFor: [],
  likenessDays: 0,
  repairHoldsDays: 0,
};

/** In warranty and of bad quality: the manufacturer pays; everything else is somebody else's. */
export const rows: readonly ChargeRow[] = [
  { coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'tariff', clause: '§9' },
  { coverage: 'in', cause: '*', cost: '*', payer: 'member', basis: 'cost', clause: '§8' },
  { coverage: 'in', cause: 'quality', cost: '*', payer: 'manufacturer', basis: 'free', clause: '§7' },
  { coverage: 'in', cause: 'quality', cost: 'freight_in', payer: 'carrier', basis: 'cost', clause: '§7.2' },
];

export const labour = (minutes: number, claimedAmount: number, operation = 'replace-tank'): ClaimLine => ({
  kind: 'labour',
  operation,
  minutes,
  claimedAmount,
});
export const part = (quantity: number, claimedAmount: number, partNumber = 'TNK-200'): ClaimLine => ({
  kind: 'part',
  partNumber,
  quantity,
  claimedAmount,
});
export const travel = (claimedAmount: number): ClaimLine => ({ kind: 'travel', claimedAmount });
export const freight = (claimedAmount: number): ClaimLine => ({ kind: 'freight', claimedAmount });
export const other = (claimedAmount: number): ClaimLine => ({ kind: 'other', reason: 'Crane', claimedAmount });

export const draft: ClaimDraft = {
  reference: 'WO-1',
  component: 'tank',
  failureMode: null,
  causalPart: 'TNK-200',
  cause: 'quality',
  failedOn: date('2026-06-10'),
  repairedOn: date('2026-06-12'),
  signedOn: date('2026-06-12'),
  facts: {},
  lines: [labour(90, 12_000), part(1, 20_000)],
};

export const member: MemberFacts = { tenantId: 'ten_shop', states: [{ state: 'active', on: date('2025-01-01') }] };

/** Of the same member, for the same part of the same unit. */
export function earlierClaim(changed: Partial<EarlierClaim> = {}): EarlierClaim {
  return {
    id: 'clm_0',
    reference: 'WO-0',
    memberTenantId: member.tenantId,
    component: 'tank',
    failureMode: null,
    causalKey: 'TNK200',
    failedOn: date('2026-05-10'),
    repairedOn: date('2026-05-12'),
    facts: {},
    ...changed,
  };
}

const unit: UnitFacts = { events: { invoice: date('2025-06-10') } };
const terms: WarrantyPolicy = { terms: [{ component: 'tank', months: 36, startsAt: ['invoice'], clause: '§2' }] };

const none = { day: 0, month: 0, before: 0, component: 0 };
/** Nothing was there before, and nothing is strange. */
export const unsuspicious: RiskFacts = {
  own: none,
  peers: none,
  months: 0,
  distance: null,
  technician: null,
  photos: 0,
  phoneUnits: 0,
};

export function fileOf(changed: Partial<ClaimDraft> = {}, facts: Partial<Omit<ClaimFile, 'draft'>> = {}): ClaimFile {
  return {
    draft: { ...draft, ...changed },
    modelCode: 'SH-200',
    unitId: 'unt_1',
    priorApproval: null,
    category: null,
    unit,
    timeline: [],
    campaigns: [],
    member,
    agreement: null,
    taxes: null,
    earlier: [],
    sameOrder: null,
    files: [],
    codeSet: null,
    submissionDays: card.submissionDays,
    submittedOn: date('2026-06-20'),
    sentOn: facts.submittedOn ?? date('2026-06-20'),
    terms,
    rows,
    card,
    versions: [],
    riskFacts: null,
    ...facts,
  };
}

/** What a warranty in force says; `covered` and the rest of it is for the warranty's own tests. */
function entitlementOf(coverage: Coverage, coveredPercent: StageAnswer['coveredPercent']): ComponentAnswer {
  return {
    component: 'tank',
    failureMode: null,
    covered: coverage !== 'out',
    coverage,
    startsOn: date('2025-06-10'),
    startedBy: 'invoice',
    lastDay: null,
    mode: null,
    exclusions: [],
    notes: [],
    stage: { index: 0, basis: 'free', coveredPercent },
    benefitsLeft: null,
    clause: null,
    code: null,
    finding: null,
    trace: [],
  };
}

interface Changed extends Partial<LineQuestion> {
  readonly coverage?: Coverage;
  readonly cause?: Cause;
  readonly coveredPercent?: StageAnswer['coveredPercent'];
}

export function questionOf(line: ClaimLine, changed: Changed = {}): LineQuestion {
  const { coverage = 'in', cause = 'quality', coveredPercent = {}, ...rest } = changed;
  return {
    ...fileOf({ cause, lines: [line] }, { rows: rows.slice(0, 3) }),
    line,
    index: 0,
    cureUntil: date('2026-07-04'),
    cause,
    causal: null,
    sameAs: null,
    risk: null,
    entitlement: entitlementOf(coverage, coveredPercent),
    ...rest,
  };
}
