import { addDays, type LocalDate, laterDate } from '@aftercare/kernel';
import type { Claim, RateCard } from '../words.ts';
import { allows } from './decide-claim-state.ts';
import { lineOf } from './line-of.ts';

export type AppealFault =
  | 'claims.state_forbids'
  | 'claims.appealed_before'
  | 'claims.appeal_over'
  | 'claims.line_unknown'
  | 'claims.line_sent_twice'
  | 'claims.line_not_appealable'
  | 'claims.cure_first';

export type Appealing =
  /** `decideBy`: the last day on which the manufacturer is in time. */
  | { readonly kind: 'appealed'; readonly decideBy: LocalDate }
  | {
      readonly kind: 'refused';
      readonly code: AppealFault;
      readonly params: Readonly<Record<string, string | number>>;
    };

type Decided = Pick<Claim, 'state' | 'decision' | 'decidedOn' | 'appeal'>;
type Clock = Pick<RateCard, 'appealDays' | 'appealDecisionDays'>;

/**
 * A shop does not agree with what became of some lines: those that were refused or reduced, and only once in the life of a claim.
 * Decided on 1 June with 30 days: the last day is 1 July; where something can be cured until 10 June it is 10 July. Nothing is sent
 * again while an appeal waits, so what can still be cured beside it is cured first.
 */
export function appealClaim(
  claim: Decided,
  lines: readonly number[],
  today: LocalDate,
  { appealDays, appealDecisionDays }: Clock,
): Appealing {
  if (!allows(claim.state, 'appeal')) return refuse('claims.state_forbids', { state: claim.state });
  if (claim.appeal !== null) return refuse('claims.appealed_before');
  const cures = claim.decision.findings.flatMap(({ path, cureUntil }) =>
    cureUntil === null ? [] : [{ line: lineOf(path) + 1, cureUntil }],
  );
  const lastDay = addDays(
    cures.map(({ cureUntil }) => cureUntil).reduce(laterDate, claim.decidedOn ?? today),
    appealDays,
  );
  if (today > lastDay) return refuse('claims.appeal_over', { lastDay });
  for (const [place, line] of lines.entries()) {
    const decided = claim.decision.lines[line - 1];
    if (decided === undefined) return refuse('claims.line_unknown', { line });
    if (lines.indexOf(line) < place) return refuse('claims.line_sent_twice', { line });
    if (decided.verdict !== 'adjust' && decided.verdict !== 'reject')
      return refuse('claims.line_not_appealable', { line, verdict: decided.verdict });
  }
  // A fault of the whole that can be cured beside one that cannot is nothing that curing would help.
  const open = cures.find(({ line, cureUntil }) => line > 0 && today <= cureUntil && !lines.includes(line));
  if (open !== undefined) return refuse('claims.cure_first', { line: open.line, cureUntil: open.cureUntil });
  return { kind: 'appealed', decideBy: addDays(today, appealDecisionDays) };
}

function refuse(code: AppealFault, params: Readonly<Record<string, string | number>> = {}): Appealing {
  return { kind: 'refused', code, params };
}
