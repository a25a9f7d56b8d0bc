import { type Finding, type Instant, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimApproval, ClaimDecision, LineDecision } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';

export type Say = 'approve' | 'reject';

export type Review =
  /** One yes of two: nothing is decided yet. */
  | { readonly kind: 'noted'; readonly approvals: readonly ClaimApproval[] }
  | { readonly kind: 'decided'; readonly approvals: readonly ClaimApproval[]; readonly decision: ClaimDecision }
  | { readonly kind: 'refused'; readonly code: 'claims.not_in_review' | 'claims.four_eyes' };

type InReview = Pick<Claim, 'state' | 'decision' | 'approvals'>;

/**
 * A person's word on the lines that wait for people. Above the limit of the rate card a yes needs a second one by somebody
 * else (four eyes); one no is enough. Lines that were in order before keep their decision.
 */
export function reviewClaim(claim: InReview, say: Say, by: ClaimApproval): Review {
  if (claim.state !== 'in_review') return { kind: 'refused', code: 'claims.not_in_review' };
  if (say === 'reject')
    return { kind: 'decided', approvals: [...claim.approvals, by], decision: decide(claim, say, [by]) };
  if (claim.approvals.some(({ userId }) => userId === by.userId)) return { kind: 'refused', code: 'claims.four_eyes' };
  const approvals = [...claim.approvals, by];
  if (approvals.length < (claim.decision.peopleNeeded ?? 1)) return { kind: 'noted', approvals };
  return { kind: 'decided', approvals, decision: decide(claim, say, approvals) };
}

function decide({ decision }: InReview, say: Say, by: readonly ClaimApproval[]): ClaimDecision {
  const lines = decision.lines.map((line) => (line.verdict === 'refer' ? toDecided(line, say) : line));
  const names = by.map(({ name }) => name).join(', ');
  const reason = by.at(-1)?.reason ?? '';
  const step: TraceStep = {
    rule: 'claims.review',
    clause: null,
    saw: { people: names, reason },
    outcome: say === 'approve' ? 'passed' : 'refused',
  };
  const refusal: Finding[] =
    say === 'approve'
      ? []
      : [
          {
            code: 'claims.rejected_by_person',
            severity: 'blocks',
            clause: null,
            path: null,
            params: { reason },
            cureUntil: null,
          },
        ];
  const { peopleNeeded: _done, ...rest } = decision;
  return {
    ...rest,
    lines,
    amounts: { ...decision.amounts, approved: sumAmounts(lines.map((line) => line.amounts.approved)) },
    verdict: decideVerdict(lines),
    findings: [...decision.findings, ...refusal],
    trace: [...decision.trace, step],
  };
}

function toDecided({ amounts }: LineDecision, say: Say): LineDecision {
  if (say === 'reject') return { verdict: 'reject', amounts: { ...amounts, approved: 0 } };
  return { verdict: amounts.approved === amounts.claimed ? 'approve' : 'adjust', amounts };
}

export function toApproval(
  person: { readonly userId: string; readonly name: string },
  reason: string,
  at: Instant,
): ClaimApproval {
  return { userId: person.userId, name: person.name, at, reason };
}
