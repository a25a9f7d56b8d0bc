import { type Finding, sumAmounts, type TraceStep } from '@aftercare/kernel';
import { type ComponentAnswer, decideEntitlement } from '@aftercare/warranty';
import type { ClaimDecision, ClaimLine, ClaimVerdict, LineDecision } from '../words.ts';
import { findCausalLine } from './check-causal.ts';
import { findCause } from './check-codes.ts';
import { checkLine } from './check-line.ts';
import { findSame } from './check-once.ts';
import type { ClaimFile, ClaimQuestion, LineQuestion, StandingLine } from './claim-file.ts';
import { tellUsage } from './list-readings.ts';
import { cureBy, type LookedAt } from './looked-at.ts';
import { CLAIM_RULES, CLOSING_RULES } from './rules-in-order.ts';
import { scoreRisk } from './score-risk.ts';
import { listGoods } from './split-tax.ts';

/**
 * Decides a claim line by line and says why, by the rules in their order. A fault of the whole claim (unsigned, out of the
 * window) leaves its lines undecided, since nothing is payable.
 */
export function decideClaim(file: ClaimFile): ClaimDecision {
  const { draft, card } = file;
  const entitlement = findEntitlement(file);
  const risk = file.riskFacts === null ? null : scoreRisk(file.riskFacts, draft, card);
  const question: ClaimQuestion = {
    ...file,
    entitlement,
    risk,
    cureUntil: cureBy(file.submittedOn, card.cureDays),
    cause: findCause(draft, file.codeSet),
  };
  const whole = CLAIM_RULES.flatMap((rule) => rule(question));
  const faults = whole.flatMap(({ finding }) => (finding?.severity === 'blocks' ? [finding] : []));
  const isBlocked = faults.length > 0;
  const decideAt = (line: ClaimLine, index: number, causal: LineQuestion['causal']): DecidedLine => {
    const stands = file.standing?.[index] ?? null;
    if (stands !== null) return leaveStanding(stands, index);
    return isBlocked ? leaveUndecided(line, faults) : decideLine(question, line, index, causal);
  };
  // What hangs on the causal part is decided after it, wherever it stands.
  const place = findCausalLine(draft);
  const causalLine = place === null ? undefined : draft.lines[place];
  const causalDecided = place === null || causalLine === undefined ? null : decideAt(causalLine, place, null);
  const causal = place === null || causalDecided === null ? null : { index: place, decision: causalDecided.decision };
  const decided = draft.lines.map((line, index) =>
    index === place && causalDecided !== null ? causalDecided : decideAt(line, index, causal),
  );
  const claimed = sumAmounts(decided.map(({ decision }) => decision.amounts.claimed));
  const approved = sumAmounts(decided.map(({ decision }) => decision.amounts.approved));
  const isAnew = decided.some(({ decision, stands }) => !stands && decision.amounts.approved > 0);
  const sums = { lines: decided.map(({ decision }) => decision), claimed, approved, isAnew, isBlocked };
  const closing = CLOSING_RULES.flatMap((rule) => rule({ ...question, ...sums }));
  const peopleForAll = countPeople([...whole, ...closing]);
  // What a person will decide keeps its amounts as the proposal; what stands is not asked about again.
  const lines = decided.map(({ decision, stands, people }) =>
    !stands && Math.max(people, peopleForAll) > 0 ? toReferred(decision) : decision,
  );
  const peopleNeeded = lines.some(({ verdict }) => verdict === 'refer')
    ? Math.max(peopleForAll, ...decided.map(({ people }) => people))
    : 0;
  return {
    verdict: decideVerdict(lines),
    currency: card.currency,
    amounts: { claimed, approved },
    lines,
    findings: [
      ...whole.flatMap(({ finding }) => finding ?? []),
      ...decided.flatMap(({ findings }) => findings),
      ...closing.flatMap(({ finding }) => finding ?? []),
      ...explainCoverage(entitlement, decided.length > 0 && !isBlocked),
    ],
    trace: [
      ...whole.map(({ step }) => step),
      ...entitlement.trace,
      ...decided.flatMap(({ steps }) => steps),
      ...closing.map(({ step }) => step),
    ],
    versions: file.versions,
    ...(file.taxes === null ? {} : { taxes: { ...file.taxes, goods: listGoods(draft.lines) } }),
    ...(peopleNeeded === 0 ? {} : { peopleNeeded: peopleNeeded === 1 ? 1 : 2 }),
    ...(risk === null ? {} : { risk }),
  };
}

interface DecidedLine {
  readonly decision: LineDecision;
  readonly stands: boolean;
  readonly steps: readonly TraceStep[];
  readonly findings: readonly Finding[];
  /** How many people this line by itself has to wait for. */
  readonly people: number;
}

function decideLine(
  question: ClaimQuestion,
  line: ClaimLine,
  index: number,
  causal: LineQuestion['causal'],
): DecidedLine {
  const { decision, steps } = checkLine({ ...question, line, index, causal, sameAs: findSame(question, index) });
  return {
    decision,
    stands: false,
    steps: steps.map(({ step }) => step),
    findings: steps.flatMap(({ finding }) => finding ?? []),
    people: countPeople(steps),
  };
}

function countPeople(looked: readonly LookedAt[]): number {
  return Math.max(0, ...looked.map(({ people }) => people ?? 0));
}

function leaveUndecided({ claimedAmount }: ClaimLine, faults: readonly Finding[]): DecidedLine {
  const canBeCured = faults.every(({ cureUntil }) => cureUntil !== null);
  const verdict = canBeCured ? 'needs_information' : 'reject';
  const decision: LineDecision = { verdict, amounts: { claimed: claimedAmount, approved: 0 } };
  return { decision, stands: false, steps: [], findings: [], people: 0 };
}

function leaveStanding({ decision, findings }: StandingLine, index: number): DecidedLine {
  const { verdict, amounts } = decision;
  const step: TraceStep = {
    rule: 'claims.stands',
    clause: null,
    saw: { line: index + 1, approved: amounts.approved },
    outcome: verdict === 'approve' ? 'passed' : verdict === 'adjust' ? 'reduced' : 'refused',
  };
  return { decision, stands: true, steps: [step], findings, people: 0 };
}

function findEntitlement(file: ClaimFile): ComponentAnswer {
  const { draft, terms } = file;
  const failureMode = draft.failureMode === null ? {} : { failureMode: draft.failureMode };
  const { asked } = decideEntitlement({
    policy: terms,
    unit: tellUsage(file),
    on: draft.failedOn,
    asked: { component: draft.component, ...failureMode },
    found: draft.facts.found,
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

/** The claim's state is derived from its lines: one that waits for people holds the whole name back, not the others' money. */
export function decideVerdict(lines: readonly LineDecision[]): ClaimVerdict {
  if (lines.some((line) => line.verdict === 'refer')) return 'in_review';
  if (lines.every((line) => line.verdict === 'approve')) return 'approved';
  if (lines.some((line) => line.amounts.approved > 0)) return 'partly_approved';
  return lines.some((line) => line.verdict === 'needs_information') ? 'needs_info' : 'rejected';
}
