import { localDateAt } from '@aftercare/kernel';
import { findNetwork, findSuspension, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { findWorkOrder, listMissing, type WorkOrder, type WorkOrderId } from '@aftercare/service';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { chooseCard, judge, type RatesDay } from '../judging.ts';
import { toCausalKey } from '../rules/causal-key.ts';
import { type CompleteOrder, draftFromOrder } from '../rules/draft-from-order.ts';
import { mayClaimOrder } from '../rules/may-claim-order.ts';
import { readsToJudgeOrder } from '../store/judging.ts';
import { findClaimNumberedAsOrder, findClaimOfOrder, listOpenClaimsOfOrder } from '../store.ts';
import { planSubmission, toNewClaim, toSubmitter } from '../submission.ts';
import { claimWire, dryRunWire, orderClaimBody, orderParams, toClaimWire, toDecisionWire, toFacts } from '../wire.ts';

/** The claim of a signed order: everything in it comes from the order, priced by the rates that the work began under. */
export const claimOrder = defineAction({
  name: 'claims.claim_order',
  method: 'POST',
  path: '/v1/networks/{network}/work-orders/{order}/claim',
  summary: 'Make the claim of a signed work order, or try it with dryRun=true; nothing is typed twice',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop'], suspended: 'claims' }),
  idempotencyKey: 'required',
  dryRun: true,
  // As with a claim of its own: the order does not change, whatever is claimed of it.
  testMode: true,
  params: orderParams,
  query: z.strictObject({ dryRun: z.enum(['true', 'false']).optional() }),
  body: orderClaimBody,
  answers: { 200: dryRunWire, 201: claimWire },
  refusals: [
    'claims.signed_after_suspension',
    'claims.order_incomplete',
    'claims.order_claimed',
    'claims.reference_taken',
    'claims.already_open',
    'claims.component_unknown',
    'claims.rules_missing',
    'request.not_found',
  ],
  async run({ load, commit, actor, platform, now, language }, { params, query, body }) {
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.order as WorkOrderId;
    const of = { order: id, mode: by.mode };
    const { admitted, order, suspension, claimed, same, open, ...found } = await load({
      order: findWorkOrder({ id }),
      suspension: findSuspension({ tenantId: by.tenantId }),
      claimed: findClaimOfOrder(of),
      same: findClaimNumberedAsOrder({ ...of, memberTenantId: by.tenantId, reference: body.reference ?? null }),
      open: listOpenClaimsOfOrder(of),
      ...readsToJudgeOrder({
        ...of,
        files: '[]',
        today: localDateAt(now, NETWORK_TIME_ZONE),
        priorApproval: body.priorApproval ?? null,
      }),
    });
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    if (order === undefined || order.memberTenantId !== by.tenantId) throw new Refusal('request.not_found');
    if (!mayClaimOrder(admitted.membership.state, suspension?.at ?? null, order.signature?.at ?? null))
      throw new Refusal('claims.signed_after_suspension', { order: order.number });
    if (claimed !== undefined) throw new Refusal('claims.order_claimed', { claim: claimed.id });
    const { complete, day } = completeOrder(order);
    const reference = body.reference ?? order.number;
    if (same !== undefined) throw new Refusal('claims.reference_taken', { reference, claim: same.id });
    const causalKey = toCausalKey(complete.report.causalPart);
    if (open.some((claim) => claim.causalKey === causalKey)) throw new Refusal('claims.already_open');

    const ordered = draftFromOrder(complete, chooseCard(found, day).content, reference);
    const draft = { ...ordered, facts: { ...ordered.facts, ...toFacts(body) } };
    const judged = judge(draft, found, day, by.tenantId, now);
    if (query.dryRun === 'true')
      return { status: 200, body: { dryRun: true, decision: toDecisionWire(judged.decision, catalogue, language) } };

    const network = await findNetwork({ platform, actor, params });
    const claim = toNewClaim(draft, judged, { membership: admitted.membership, by, workOrderId: order.id, now });
    const plan = planSubmission(claim, judged, network);
    return commit({
      ...plan,
      unchanged: [...(plan.unchanged ?? []), { subject: order.id, version: order.version }],
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/claims/${claim.id}`, ETag: toETag(1) },
        body: toClaimWire(claim, [], catalogue, language),
      },
    });
  },
});

/** What the claim is made of, and the day whose rates judge it; refuses an order that is void for settlement. */
function completeOrder(order: WorkOrder): { readonly complete: CompleteOrder; readonly day: RatesDay } {
  const { number, report, repairedOn, signature, beganOn } = order;
  const missing = listMissing(order);
  if (report === null || repairedOn === null || signature === null || missing.length > 0)
    throw toIncomplete(number, missing);
  // Where the customer would not sign, the day of the witness counts.
  const signedOn = order.signedOn ?? localDateAt(signature.at, NETWORK_TIME_ZONE);
  return {
    complete: { number, report, repairedOn, signedOn },
    day: beganOn === null ? { on: repairedOn, by: 'repaired' } : { on: beganOn, by: 'began' },
  };
}

/** Each thing that is missing is an error of its own, with a pointer into the order. */
function toIncomplete(order: string, missing: readonly string[]): Refusal {
  return new Refusal(
    'claims.order_incomplete',
    { order, missing: missing.join(', ') },
    {
      errors: missing.map((pointer) => ({
        pointer,
        code: 'claims.order_incomplete',
        params: { order, missing: pointer },
      })),
    },
  );
}
