import { findNetwork, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { planReviews, toReviewed } from '../reviewing.ts';
import { reviewClaim, type Say, toApproval } from '../rules/review-claim.ts';
import { findClaim, listRounds } from '../store.ts';
import { claimParams, claimWire, reviewBody, toClaimWire } from '../wire.ts';
import type { ClaimId } from '../words.ts';

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
      const reviewed = toReviewed(claim, review, actor.userId, now);
      const network = await findNetwork({ platform, actor, params });
      return commit({
        ...planReviews([reviewed], network, { reason: body.reason, now }),
        answer: {
          status: 200,
          headers: { ETag: toETag(reviewed.after.version) },
          body: toClaimWire(reviewed.after, rounds, catalogue, language, 'owner'),
        },
      });
    },
  });
}

export const approveClaim = sayOf('approve', 'Say yes to a claim that waits for people');
export const rejectClaim = sayOf('reject', 'Say no to a claim that waits for people');
