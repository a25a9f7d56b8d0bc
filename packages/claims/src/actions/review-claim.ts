import { findNetwork, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { withDecider } from '../rounds-of-people.ts';
import { decidePayable } from '../rules/decide-payable.ts';
import { reviewClaim, type Say, toApproval } from '../rules/review-claim.ts';
import { findClaim, listRounds, writeReview, writeReviewOfRound } from '../store.ts';
import { announce, decidedOnOf, toNews } from '../submission.ts';
import { claimParams, claimWire, reviewBody, toClaimWire } from '../wire.ts';
import { CLAIM_DECIDED, type Claim, type ClaimId } from '../words.ts';

/** A person's yes or no to a claim that waits for people; above a limit two different people are needed. */
function sayOf(say: Say, summary: string): Action {
  return defineAction({
    name: `claims.${say}`,
    method: 'POST',
    path: `/v1/networks/{network}/claims/{claim}/${say}`,
    summary,
    permission: 'claims:review',
    space: networkSpace({ owner: true, members: [] }),
    idempotencyKey: 'optional',
    params: claimParams,
    query: z.strictObject({}),
    body: reviewBody,
    answers: { 200: claimWire },
    refusals: [
      'claims.not_in_review',
      'claims.four_eyes',
      'claims.own_claim',
      'claims.people_decide',
      'request.not_found',
      'request.version_stale',
    ],
    async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
      if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
      // safe: the pattern of the path parameter is the id's own
      const id = params.claim as ClaimId;
      const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
      if (claim === undefined) throw new Refusal('request.not_found');
      requireMatch(claim.version);
      const review = reviewClaim(claim, say, toApproval(actor, body.reason, now));
      if (review.kind === 'refused') throw new Refusal(review.code, { state: claim.state });
      const decision = review.kind === 'decided' ? review.decision : claim.decision;
      const state = review.kind === 'decided' ? decision.verdict : claim.state;
      const reviewed: Claim = {
        ...claim,
        decision,
        state,
        approvals: review.approvals,
        deciders: withDecider(claim.deciders, actor.userId),
        decidedOn: decidedOnOf(state, now),
        version: claim.version + 1,
      };
      const payable = decidePayable(decision.lines);
      const network = await findNetwork({ platform, actor, params });
      return commit({
        writes: [
          writeReview({
            id,
            decision,
            state,
            approvedAmount: payable,
            approvals: review.approvals,
            deciders: reviewed.deciders,
            decidedOn: reviewed.decidedOn,
            version: reviewed.version,
          }),
          ...(review.kind === 'decided' && rounds.length > 0
            ? [writeReviewOfRound({ claimId: id, round: claim.round, decision })]
            : []),
          ...(review.kind === 'decided' ? announce(reviewed, network, CLAIM_DECIDED, now) : []),
        ],
        history: [
          {
            subject: id,
            version: reviewed.version,
            before: { state: claim.state, approvals: claim.approvals.length },
            after: { state, approvals: review.approvals.length, approved: payable },
            why: body.reason,
          },
        ],
        events: review.kind === 'decided' && claim.mode === 'live' ? [toNews(reviewed, network)] : [],
        answer: {
          status: 200,
          headers: { ETag: toETag(reviewed.version) },
          body: toClaimWire(reviewed, rounds, catalogue, language, 'owner'),
        },
      });
    },
  });
}

export const approveClaim = sayOf('approve', 'Say yes to a claim that waits for people');
export const rejectClaim = sayOf('reject', 'Say no to a claim that waits for people');
