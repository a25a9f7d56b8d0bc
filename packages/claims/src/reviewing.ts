import type { Instant } from '@aftercare/kernel';
import { type Plan, type TenantRoute, writeTogether } from '@aftercare/runtime';
import { withDecider } from './rounds-of-people.ts';
import { decidePayable } from './rules/decide-payable.ts';
import type { Review } from './rules/review-claim.ts';
import { writeReviews, writeReviewsOfRounds } from './store.ts';
import { announce, decidedOnOf, toNews } from './submission.ts';
import { CLAIM_DECIDED, type Claim } from './words.ts';

/* What a person's word on claims that wait writes: on one, or on many in one batch. */

export interface Reviewed {
  readonly before: Claim;
  readonly after: Claim;
  /** Null while another person has to agree. */
  readonly isDecided: boolean;
}

export function toReviewed(
  claim: Claim,
  review: Exclude<Review, { readonly kind: 'refused' }>,
  userId: string,
  now: Instant,
): Reviewed {
  const isDecided = review.kind === 'decided';
  const decision = isDecided ? review.decision : claim.decision;
  const state = isDecided ? decision.verdict : claim.state;
  return {
    before: claim,
    isDecided,
    after: {
      ...claim,
      decision,
      state,
      approvals: review.approvals,
      deciders: withDecider(claim.deciders, userId),
      decidedOn: decidedOnOf(state, now),
      version: claim.version + 1,
    },
  };
}

/** The rows, their rounds, a line of history for each, and the news of what is decided. */
export function planReviews(
  reviewed: readonly Reviewed[],
  network: TenantRoute,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Pick<Plan, 'writes' | 'history' | 'events'> {
  const decided = reviewed.filter(({ isDecided }) => isDecided).map(({ after }) => after);
  return {
    writes: writeTogether([
      ...reviewed.map(({ after }) => writeReviews([toRow(after)])),
      // The first round is kept with the second, so one alone has no row to change.
      ...decided
        .filter(({ round }) => round > 1)
        .map(({ id, round, decision }) =>
          writeReviewsOfRounds([{ claimId: id, round, decision: JSON.stringify(decision) }]),
        ),
      ...decided.flatMap((claim) => announce(claim, network, CLAIM_DECIDED, now)),
    ]),
    history: reviewed.map(({ before, after }) => ({
      subject: after.id,
      version: after.version,
      before: { state: before.state, approvals: before.approvals.length },
      after: {
        state: after.state,
        approvals: after.approvals.length,
        approved: decidePayable(after.decision.lines),
      },
      why: reason,
    })),
    events: decided.filter(({ mode }) => mode === 'live').map((claim) => toNews(claim, network)),
  };
}

function toRow({ id, decision, state, approvals, deciders, decidedOn, version }: Claim) {
  return {
    id,
    decision: JSON.stringify(decision),
    state,
    approvedAmount: decidePayable(decision.lines),
    approvals: JSON.stringify(approvals),
    deciders: JSON.stringify(deciders),
    decidedOn,
    version,
  };
}
