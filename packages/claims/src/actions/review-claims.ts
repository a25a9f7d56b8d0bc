import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { type Answer, defineAction, Refusal, reportProblem } from '@aftercare/runtime';
import * as z from 'zod';
import { problemCatalogue } from '../catalogue.ts';
import { planReviews, type Reviewed, toReviewed } from '../reviewing.ts';
import { reviewClaim, toApproval } from '../rules/review-claim.ts';
import { listClaimsById } from '../store.ts';
import { type ReviewedItem, reviewManyBody, reviewManyWire, toReviewedItem } from '../wire.ts';

/**
 * One word with one reason on up to a hundred claims that wait. Each has its own answer, by the very rule of a single one; what is
 * refused is left out, and all the others are written in one batch. So they are decided together or not at all, nobody
 * has to find out which half of a list was done, and it costs two round trips. A claim that somebody else changed
 * meanwhile undoes the batch: it is read again, and then has its own refusal.
 */
export const reviewClaims = defineAction({
  name: 'claims.review_many',
  method: 'POST',
  path: '/v1/networks/{network}/claims/review',
  summary: 'Say yes or no to up to 100 claims that wait, with one reason; each has its own answer',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: networkParams,
  query: z.strictObject({}),
  body: reviewManyBody,
  answers: { 200: reviewManyWire },
  refusals: ['claims.people_decide', 'claims.named_twice'],
  async run({ load, commit, actor, platform, now, language, requestId, request }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    const { say, reason } = body;
    const ids = body.claims.map(({ claim }) => claim);
    const twice = ids.find((id, place) => ids.indexOf(id) < place);
    if (twice !== undefined) throw new Refusal('claims.named_twice', { claim: twice });
    const { claims } = await load({ claims: listClaimsById({ ids: JSON.stringify(ids) }) });
    const found = new Map<string, (typeof claims)[number]>(claims.map((claim) => [claim.id, claim]));
    const approval = toApproval(actor, reason, now);
    const at = { origin: request.url.origin, requestId, language };
    const changed: Reviewed[] = [];
    const items = body.claims.map(({ claim: id, version }): ReviewedItem => {
      const refuse = (refusal: Refusal) =>
        toReviewedItem(id, { outcome: 'refused', problem: reportProblem(refusal, problemCatalogue, at) });
      const claim = found.get(id);
      if (claim === undefined) return refuse(new Refusal('request.not_found'));
      if (version !== undefined && version !== claim.version)
        return refuse(new Refusal('request.version_stale', { current: claim.version }));
      const review = reviewClaim(claim, say, approval);
      if (review.kind === 'refused') return refuse(new Refusal(review.code, { state: claim.state }));
      const reviewed = toReviewed(claim, review, actor.userId, now);
      changed.push(reviewed);
      const { state, version: next } = reviewed.after;
      return toReviewedItem(id, { outcome: review.kind, state, version: next });
    });
    const count = (outcome: ReviewedItem['outcome']) => items.filter((item) => item.outcome === outcome).length;
    const answer: Answer = {
      status: 200,
      body: { decided: count('decided'), noted: count('noted'), refused: count('refused'), items },
    };
    // As with a single one, what is refused leaves nothing behind.
    if (changed.length === 0) return answer;
    const network = await findNetwork({ platform, actor, params });
    return commit({ ...planReviews(changed, network, { reason, now }), answer });
  },
});
