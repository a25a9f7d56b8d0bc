import { type Finding, type LocalDate, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { PolicyVersion } from '@aftercare/policies';
import {
  type ChargeRow,
  type ComponentAnswer,
  decideEntitlement,
  type UnitFacts,
  type WarrantyPolicy,
} from '@aftercare/warranty';
import type { ClaimDecision, ClaimDraft, ClaimLine, ClaimVerdict, LineDecision, RateCard } from '../words.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkDates } from './check-dates.ts';
import { checkLine, nameLine } from './check-line.ts';
import { cureBy, type LookedAt, notLookedAt, passed } from './looked-at.ts';

/** Everything that a decision looks at. Two equal files get two equal decisions, whenever they are asked. */
export interface ClaimFile {
  readonly draft: ClaimDraft;
  readonly modelCode: string;
  readonly unit: UnitFacts;
  /** Of the first submission: windows and cures run from it. */
  readonly submittedOn: LocalDate;
  /** Of this round: what happened until then can be told. */
  readonly sentOn: LocalDate;
  readonly terms: WarrantyPolicy;
  readonly rows: readonly ChargeRow[];
  readonly card: RateCard;
  readonly versions: readonly PolicyVersion[];
  /** By place: what an earlier round decided and this one does not touch. Without it every line is looked at. */
  readonly standing?: readonly (StandingLine | null)[];
}

/** A line as an earlier round left it: neither the machine nor another line of this round moves it. */
export interface StandingLine {
  readonly decision: LineDecision;
  readonly findings: readonly Finding[];
}

/**
 * Decides a claim line by line and says why. The order is: completeness, dates, entitlement, then each
 * line. A fault of the whole claim (unsigned, out of the window) leaves its lines undecided, since nothing is payable.
 */
export function decideClaim(file: ClaimFile): ClaimDecision {
  const { draft, card, submittedOn } = file;
  const cureUntil = cureBy(submittedOn, card.cureDays);
  const soldOn = file.unit.events.invoice ?? file.unit.soldOn ?? null;
  const whole: LookedAt[] = [
    checkCompleteness(draft, file.sentOn, cureUntil),
    checkDates(draft, { soldOn, submittedOn, submissionDays: card.submissionDays }),
  ];
  const isBlocked = whole.some((looked) => looked.finding !== null);
  const entitlement = findEntitlement(file);
  const decided = draft.lines.map((line, index): DecidedLine => {
    const stands = file.standing?.[index] ?? null;
    if (stands !== null) return leaveStanding(stands, index);
    return isBlocked ? leaveUndecided(line, whole) : decideLine(file, line, index, entitlement);
  });
  const claimed = sumAmounts(decided.map(({ decision }) => decision.amounts.claimed));
  const approved = sumAmounts(decided.map(({ decision }) => decision.amounts.approved));
  const isReferred =
    approved > card.referAbove && decided.some(({ decision, stands }) => !stands && decision.amounts.approved > 0);
  // What a person will decide keeps its amounts as the proposal; what stands is not asked about again.
  const lines = decided.map(({ decision, stands }) => (isReferred && !stands ? toReferred(decision) : decision));
  const people = needsTwo(approved, card) ? 2 : 1;
  const limit = isBlocked ? notLookedAt('claims.limit') : checkLimit(card, approved, isReferred ? people : 0);
  return {
    verdict: decideVerdict(lines),
    currency: card.currency,
    amounts: { claimed, approved },
    lines,
    findings: [
      ...whole.flatMap(({ finding }) => finding ?? []),
      ...decided.flatMap(({ findings }) => findings),
      ...(limit.finding === null ? [] : [limit.finding]),
      ...explainCoverage(entitlement, decided.length > 0 && !isBlocked),
    ],
    trace: [
      ...whole.map(({ step }) => step),
      ...entitlement.trace,
      ...decided.flatMap(({ steps }) => steps),
      limit.step,
    ],
    versions: file.versions,
    ...(isReferred ? { peopleNeeded: people } : {}),
  };
}

interface DecidedLine {
  readonly decision: LineDecision;
  readonly stands: boolean;
  readonly steps: readonly TraceStep[];
  readonly findings: readonly Finding[];
}

function decideLine(file: ClaimFile, line: ClaimLine, index: number, entitlement: ComponentAnswer): DecidedLine {
  const { draft, modelCode, rows, card, submittedOn } = file;
  const { decision, steps } = checkLine({
    line,
    index,
    modelCode,
    coverage: entitlement.coverage,
    cause: draft.cause,
    rows,
    card,
    cureUntil: cureBy(submittedOn, card.cureDays),
    sameAs: findSame(file, index),
    coveredPercent: entitlement.stage?.coveredPercent ?? {},
  });
  return {
    decision,
    stands: false,
    steps: steps.map(({ step }) => step),
    findings: steps.flatMap(({ finding }) => finding ?? []),
  };
}

function leaveUndecided({ claimedAmount }: ClaimLine, whole: readonly LookedAt[]): DecidedLine {
  const canBeCured = whole.every(({ finding }) => finding === null || finding.cureUntil !== null);
  const verdict = canBeCured ? 'needs_information' : 'reject';
  const decision: LineDecision = { verdict, amounts: { claimed: claimedAmount, approved: 0 } };
  return { decision, stands: false, steps: [], findings: [] };
}

function leaveStanding({ decision, findings }: StandingLine, index: number): DecidedLine {
  const { verdict, amounts } = decision;
  const step: TraceStep = {
    rule: 'claims.stands',
    clause: null,
    saw: { line: index + 1, approved: amounts.approved },
    outcome: verdict === 'approve' ? 'passed' : verdict === 'adjust' ? 'reduced' : 'refused',
  };
  return { decision, stands: true, steps: [step], findings };
}

/**
 * The place of the line that has the same thing already: an earlier one, or one that stands, wherever it is. A line that is
 * sent again as its neighbour's operation would otherwise be paid beside it.
 */
function findSame({ draft: { lines }, standing = [] }: ClaimFile, index: number): number | null {
  const line = lines[index];
  const name = line === undefined ? null : nameLine(line);
  if (name === null) return null;
  const same = lines.findIndex(
    (candidate, other) =>
      other !== index && nameLine(candidate) === name && (other < index || (standing[other] ?? null) !== null),
  );
  return same < 0 ? null : same;
}

function findEntitlement({ draft, terms, unit }: ClaimFile): ComponentAnswer {
  const failureMode = draft.failureMode === null ? {} : { failureMode: draft.failureMode };
  const { asked } = decideEntitlement({
    policy: terms,
    unit,
    on: draft.failedOn,
    asked: { component: draft.component, ...failureMode },
  });
  if (asked === null) throw new TypeError('an entitlement that was asked for a component has an answer for it');
  return asked;
}

/** Out of warranty is no finding of its own when the matrix lets the manufacturer pay all the same; then it only notes. */
function explainCoverage(answer: ComponentAnswer, wasLookedAt: boolean): Finding[] {
  if (!wasLookedAt || answer.finding === null) return [];
  return [{ ...answer.finding, severity: 'notes', path: '/component' }];
}

function toReferred(line: LineDecision): LineDecision {
  return line.amounts.approved > 0 ? { ...line, verdict: 'refer' } : line;
}

function needsTwo(approved: number, card: RateCard): boolean {
  return card.fourEyesAbove !== null && approved > card.fourEyesAbove;
}

/** How many people have to say yes; none where nothing new is above the limit. */
function checkLimit({ referAbove }: RateCard, approved: number, people: 0 | 1 | 2): LookedAt {
  if (people === 0) return passed('claims.limit', { approved, referAbove });
  const saw = { approved, referAbove };
  return {
    step: { rule: 'claims.limit', clause: null, saw: { ...saw, people }, outcome: 'reduced' },
    finding: { code: 'claims.over_limit', severity: 'notes', clause: null, path: null, params: saw, cureUntil: null },
  };
}

/** The claim's state is derived from its lines: one that waits for people holds the whole name back, not the others' money. */
export function decideVerdict(lines: readonly LineDecision[]): ClaimVerdict {
  if (lines.some((line) => line.verdict === 'refer')) return 'in_review';
  if (lines.every((line) => line.verdict === 'approve')) return 'approved';
  if (lines.some((line) => line.amounts.approved > 0)) return 'partly_approved';
  return lines.some((line) => line.verdict === 'needs_information') ? 'needs_info' : 'rejected';
}
