import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { judgeSubmission, readsToSubmit } from '../own-claim.ts';
import { planSubmission, toNewClaim, toSubmitter } from '../submission.ts';
import { claimBody, claimWire, dryRunWire, toClaimWire, toDecisionWire } from '../wire.ts';

/**
 * A shop asks to be paid. The decision is made at once and explains itself; with `dryRun` it is the same decision and
 * nothing is stored.
 */
export const submitClaim = defineAction({
  name: 'claims.submit',
  method: 'POST',
  path: '/v1/networks/{network}/claims',
  summary: 'Submit a claim, or try it with dryRun=true; the decision explains itself',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  dryRun: true,
  // Its rows carry the mode, reach nobody and collide only among themselves.
  testMode: true,
  params: networkParams,
  query: z.strictObject({ dryRun: z.enum(['true', 'false']).optional() }),
  body: claimBody,
  answers: { 200: dryRunWire, 201: claimWire },
  refusals: [
    'claims.reference_taken',
    'claims.already_open',
    'claims.order_claimed',
    'claims.unit_unknown',
    'claims.component_unknown',
    'claims.currency_mismatch',
    'claims.evidence_unknown',
    'claims.rules_missing',
  ],
  example: {
    reference: 'WO-26-04410',
    unit: '2408-117-0342',
    component: 'tank',
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: '2026-06-10',
    repairedOn: '2026-06-12',
    signedOn: '2026-06-12',
    lines: [
      { kind: 'labour', operation: 'replace-tank', minutes: 95, claimed: { amount: 12_000, currency: 'CNY' } },
      { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 28_600, currency: 'CNY' } },
    ],
  },
  async run({ load, commit, actor, platform, now, language }, { params, query, body }) {
    const by = toSubmitter(actor);
    const { admitted, ...found } = await load(readsToSubmit(body, by, now));
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    const { draft, judged } = judgeSubmission(body, found, by, now);
    if (query.dryRun === 'true')
      return { status: 200, body: { dryRun: true, decision: toDecisionWire(judged.decision, catalogue, language) } };

    const network = await findNetwork({ platform, actor, params });
    const claim = toNewClaim(draft, judged, { membership: admitted.membership, by, workOrderId: null, now });
    const plan = planSubmission(claim, judged, network);
    return commit({
      ...plan,
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/claims/${claim.id}`, ETag: toETag(1) },
        body: toClaimWire(claim, [], catalogue, language),
      },
    });
  },
});
