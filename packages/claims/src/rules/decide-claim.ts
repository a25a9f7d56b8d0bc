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
  readonly submittedOn: LocalDate;
  readonly terms: WarrantyPolicy;
  readonly rows: readonly ChargeRow[];
  readonly card: RateCard;
  readonly versions: readonly PolicyVersion[];
}

/**
 * Decides a claim line by line and says why. The order is that of spec 06: completeness, dates, entitlement, then each
 * line. A fault of the whole claim (unsigned, out of the window) leaves its lines undecided, since nothing is payable.
 */
export function decideClaim(file: ClaimFile): ClaimDecision {
  const { draft, card, submittedOn } = file;
  const cureUntil = cureBy(submittedOn, card.cureDays);
  const soldOn = file.unit.events.invoice ?? file.unit.soldOn ?? null;
  const whole: LookedAt[] = [
    checkCompleteness(draft, submittedOn, cureUntil),
    checkDates(draft, { soldOn, submittedOn, submissionDays: card.submissionDays }),
  ];
  const entitlement = findEntitlement(file);
  const answers = draft.lines.map((line, index) =>
    checkLine({
      line,
      index,
      modelCode: file.modelCode,
      coverage: entitlement.coverage,
      cause: draft.cause,
      rows: file.rows,
      card,
      cureUntil,
      sameAs: findEarlier(draft.lines, index),
      coveredPercent: entitlement.stage?.coveredPercent ?? {},
    }),
  );
  const blocked = whole.some((looked) => looked.finding !== null);
  const decided = blocked ? draft.lines.map(undecided(whole)) : answers.map((answer) => answer.decision);
  const approved = sumAmounts(decided.map((line) => line.amounts.approved));
  const claimed = sumAmounts(decided.map((line) => line.amounts.claimed));
  const isReferred = approved > card.referAbove;
  // What a person will decide keeps its amounts as the proposal.
  const lines = isReferred ? decided.map(toReferred) : decided;
  const limit = blocked
    ? notLookedAt('claims.limit')
    : isReferred
      ? {
          step: {
            rule: 'claims.limit',
            clause: null,
            saw: { approved, referAbove: card.referAbove, people: needsTwo(approved, card) ? 2 : 1 },
            outcome: 'reduced' as const,
          },
          finding: toReferral(approved, card),
        }
      : passed('claims.limit', { approved, referAbove: card.referAbove });
  const looked = [...whole, ...(blocked ? [] : answers.flatMap((answer) => answer.steps)), limit];
  return {
    verdict: decideVerdict(lines),
    currency: card.currency,
    amounts: { claimed, approved },
    lines,
    findings: [
      ...looked.flatMap(({ finding }) => finding ?? []),
      ...explainCoverage(entitlement, answers.length > 0 && !blocked),
    ],
    trace: [
      ...looked.slice(0, 2).map(({ step }) => step),
      ...entitlement.trace,
      ...looked.slice(2).map(({ step }): TraceStep => step),
    ],
    versions: file.versions,
    ...(isReferred ? { peopleNeeded: needsTwo(approved, card) ? (2 as const) : (1 as const) } : {}),
  };
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

function undecided(whole: readonly LookedAt[]): (line: { readonly claimedAmount: number }) => LineDecision {
  const canBeCured = whole.every(({ finding }) => finding === null || finding.cureUntil !== null);
  return (line) => ({
    verdict: canBeCured ? 'needs_information' : 'reject',
    amounts: { claimed: line.claimedAmount, approved: 0 },
  });
}

function toReferred(line: LineDecision): LineDecision {
  return line.amounts.approved > 0 ? { ...line, verdict: 'refer' } : line;
}

function findEarlier(lines: readonly ClaimLine[], index: number): number | null {
  const line = lines[index];
  const name = line === undefined ? null : nameLine(line);
  const first = name === null ? index : lines.findIndex((candidate) => nameLine(candidate) === name);
  return first < index ? first : null;
}

function needsTwo(approved: number, card: RateCard): boolean {
  return card.fourEyesAbove !== null && approved > card.fourEyesAbove;
}

function toReferral(approved: number, card: RateCard): Finding {
  return {
    code: 'claims.over_limit',
    severity: 'notes',
    clause: null,
    path: null,
    params: { approved, referAbove: card.referAbove },
    cureUntil: null,
  };
}

/** The claim's state is derived from its lines: one that waits for people holds the whole name back, not the others' money. */
export function decideVerdict(lines: readonly LineDecision[]): ClaimVerdict {
  if (lines.some((line) => line.verdict === 'refer')) return 'in_review';
  if (lines.every((line) => line.verdict === 'approve')) return 'approved';
  if (lines.some((line) => line.amounts.approved > 0)) return 'partly_approved';
  return lines.some((line) => line.verdict === 'needs_information') ? 'needs_info' : 'rejected';
}
