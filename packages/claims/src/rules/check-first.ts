import type { Finding, TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimDecision, ClaimState, FirstCheck } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';

/**
 * Where a decision leads. Where the agreement names a distributor that looks first, a claim that would be paid waits for it; what is
 * refused or asked back is told at once, and comes to the distributor when it was cured.
 */
export function chooseState(decision: ClaimDecision, firstCheck: FirstCheck | null): ClaimState {
  const isPaid = decision.lines.some(({ amounts }) => amounts.approved > 0);
  return firstCheck !== null && firstCheck.done === null && isPaid ? 'submitted' : decision.verdict;
}

/**
 * What the distributor objects to is for people: it refuses nothing itself. Every line that would be paid waits for them, with the
 * objection beside it.
 */
export function objectFirst(
  { decision }: Pick<Claim, 'decision'>,
  by: { readonly name: string; readonly reason: string },
): ClaimDecision {
  const lines = decision.lines.map((line) =>
    line.verdict === 'approve' || line.verdict === 'adjust' ? { ...line, verdict: 'refer' as const } : line,
  );
  const { name, reason } = by;
  const finding: Finding = {
    code: 'claims.checker_objects',
    severity: 'notes',
    clause: null,
    path: null,
    params: { reason },
    cureUntil: null,
  };
  const step: TraceStep = {
    rule: 'claims.first_check',
    clause: null,
    saw: { people: name, reason },
    outcome: 'reduced',
  };
  return {
    ...decision,
    lines,
    verdict: decideVerdict(lines),
    findings: [...decision.findings, finding],
    trace: [...decision.trace, step],
    peopleNeeded: decision.peopleNeeded ?? 1,
  };
}
