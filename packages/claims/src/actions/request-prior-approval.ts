import { localDateAt } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { toUnitKey } from '@aftercare/products';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { chooseCard, refuseComponent } from '../judging.ts';
import { planRequest, toPriorApproval } from '../prior-approvals.ts';
import { readsToRequest } from '../store/prior-approval.ts';
import { toSubmitter } from '../submission.ts';
import { priorApprovalBody, priorApprovalWire, toPriorApprovalWire } from '../wire/prior-approval.ts';
import { refuseForeignMoney } from '../wire.ts';

/** A shop asks before the work; the rate card may say yes by itself, else people do. The number comes with the answer. */
export const requestPriorApproval = defineAction({
  name: 'claims.request_prior_approval',
  method: 'POST',
  path: '/v1/networks/{network}/prior-approvals',
  summary: 'Ask for work above a limit before it is done; the answer has the number that the claim names',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'required',
  testMode: true,
  params: networkParams,
  query: z.strictObject({}),
  body: priorApprovalBody,
  answers: { 201: priorApprovalWire },
  refusals: [
    'claims.unit_unknown',
    'claims.component_unknown',
    'claims.currency_mismatch',
    'claims.rules_missing',
    'network.not_for_the_owner',
  ],
  example: {
    unit: '2408-117-0342',
    component: 'tank',
    reason: 'The tank leaks at the weld; it has to be replaced with its frame',
    lines: [{ kind: 'part', partNumber: 'TNK-200', quantity: 1, claimed: { amount: 28_600, currency: 'CNY' } }],
  },
  async run({ load, commit, actor, platform, now }, { params, body }) {
    const by = toSubmitter(actor);
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    const { admitted, unit, ...found } = await load(
      readsToRequest({ idOrCanonical: toUnitKey(body.unit), memberTenantId: by.tenantId, on: today }),
    );
    if (admitted.kind === 'owner') throw new Refusal('network.not_for_the_owner');
    if (unit === undefined) throw new Refusal('claims.unit_unknown', { unit: body.unit });
    refuseComponent(body, unit);
    const card = chooseCard(found, { on: today, by: 'repaired' }).content;
    refuseForeignMoney(body, card.currency);
    const asked = toPriorApproval(body, { unit, card, membership: admitted.membership, by, now });
    const network = await findNetwork({ platform, actor, params });
    return commit({
      ...planRequest(asked, network, now),
      unchanged: [{ subject: unit.id, version: unit.version }],
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${network.slug}/prior-approvals/${asked.id}`, ETag: toETag(1) },
        body: toPriorApprovalWire(asked),
      },
    });
  },
});
