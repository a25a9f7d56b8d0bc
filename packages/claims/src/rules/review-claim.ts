import { type Finding, type Instant, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimApproval, ClaimDecision, LineDecision } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';
import { allows } from './decide-claim-state.ts';
import { lineOf } from './line-of.ts';

export type Say = 'approve' | 'reject';

export type Review =
  /** One yes of two: nothing is decided yet. */
  | { readonly kind: 'noted'; readonly approvals: readonly ClaimApproval[] }
  | { readonly kind: 'decided'; readonly approvals: readonly ClaimApproval[]; readonly decision: ClaimDecision }
  | { readonly kind: 'refused'; readonly code: ReviewFault };

export type ReviewFault = 'claims.not_in_review' | 'claims.four_eyes' | 'claims.own_claim';

type InReview = Pick<Claim, 'state' | 'decision' | 'approvals' | 'submittedBy'>;

/**
 * A person's word on the lines that wait for people. Above the limit of the rate card a yes needs a second one by somebody
 * else (four eyes); one no is enough. Nobody decides what is their own. Lines that were in order before keep their decision.
 */
export function reviewClaim(claim: InReview, say: Say, by: ClaimApproval): Review {
  if (!allows(claim.state, 'review')) return { kind: 'refused', code: 'claims.not_in_review' };
  if (claim.submittedBy === by.userId) return { kind: 'refused', code: 'claims.own_claim' };
  if (say === 'reject')
    return { kind: 'decided', approvals: [...claim.approvals, by], decision: decide(claim, say, [by]) };
  if (claim.approvals.some(({ userId }) => userId === by.userId)) return { kind: 'refused', code: 'claims.four_eyes' };
  const approvals = [...claim.approvals, by];
  if (approvals.length < (claim.decision.peopleNeeded ?? 1)) return { kind: 'noted', approvals };
  return { kind: 'decided', approvals, decision: decide(claim, say, approvals) };
}

function decide({ decision }: InReview, say: Say, by: readonly ClaimApproval[]): ClaimDecision {
  const isReferred = (index: number) => decision.lines[index]?.verdict === 'refer';
  const lines = decision.lines.map((line, index) => (isReferred(index) ? toDecided(line, say) : line));
  const reason = by.at(-1)?.reason ?? '';
  const step: TraceStep = {
    rule: 'claims.review',
    clause: null,
    saw: { people: by.map(({ name }) => name).join(', '), reason },
    outcome: say === 'approve' ? 'passed' : 'refused',
  };
  const { peopleNeeded: _done, ...rest } = decision;
  return {
    ...rest,
    lines,
    amounts: { ...decision.amounts, approved: sumAmounts(lines.map((line) => line.amounts.approved)) },
    verdict: decideVerdict(lines),
    findings:
      say === 'approve'
        ? decision.findings
        : [
            ...decision.findings.map((finding) => (isReferred(lineOf(finding.path)) ? withoutCure(finding) : finding)),
            ...decision.lines.flatMap((_line, index) => (isReferred(index) ? toRefusal(index, reason) : [])),
          ],
    trace: [...decision.trace, step],
  };
}

/** What a person refused is not brought back by sending it again. */
function withoutCure(finding: Finding): Finding {
  return { ...finding, cureUntil: null };
}

function toRefusal(index: number, reason: string): Finding {
  return {
    code: 'claims.rejected_by_person',
    severity: 'blocks',
    clause: null,
    path: `/lines/${index}`,
    params: { line: index + 1, reason },
    cureUntil: null,
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
