import type { Concession, ConcessionApproval } from '../words/concessions.ts';

export type ConcessionSay = 'approve' | 'refuse';

export type ConcessionReview =
  | { readonly kind: 'noted' | 'approved' | 'refused'; readonly approvals: readonly ConcessionApproval[] }
  | {
      readonly kind: 'impossible';
      readonly code: 'warranty.concession_decided' | 'warranty.concession_four_eyes' | 'warranty.concession_own';
    };

/**
 * A person's word on what was asked for. Where two are needed a yes needs a second one by somebody else; one no is enough. Nobody
 * says yes to what they asked for themselves.
 */
export function reviewConcession(
  concession: Pick<Concession, 'state' | 'approvals' | 'peopleNeeded' | 'askedBy'>,
  say: ConcessionSay,
  by: ConcessionApproval,
): ConcessionReview {
  if (concession.state !== 'asked') return { kind: 'impossible', code: 'warranty.concession_decided' };
  const approvals = [...concession.approvals, by];
  if (say === 'refuse') return { kind: 'refused', approvals };
  if (concession.askedBy === by.userId) return { kind: 'impossible', code: 'warranty.concession_own' };
  if (concession.approvals.some(({ userId }) => userId === by.userId))
    return { kind: 'impossible', code: 'warranty.concession_four_eyes' };
  return { kind: approvals.length < concession.peopleNeeded ? 'noted' : 'approved', approvals };
}
