import { type ClaimId, decidePayable, findClaim } from '@aftercare/claims';
import { localDateAt, newId } from '@aftercare/kernel';
import { findNetwork, NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { insertRecovery } from '../store.ts';
import { askBody, claimParams, recoveryWire, refuseForeignMoney, toRecoveryWire } from '../wire.ts';
import type { Recovery } from '../words.ts';

/** What a claim cost is asked of the maker of the part that failed first. */
export const askSupplier = defineAction({
  name: 'recovery.ask_supplier',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/recovery',
  summary: 'Ask the maker of the causal part for what a claim cost; once for each claim',
  permission: 'recovery:write',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: claimParams,
  query: z.strictObject({}),
  body: askBody,
  answers: { 201: recoveryWire },
  refusals: [
    'recovery.nothing_paid',
    'recovery.asked_already',
    'recovery.reference_taken',
    'recovery.currency_mismatch',
    'recovery.due_before_asked',
    'request.not_found',
  ],
  example: {
    supplier: 'Haibin Enamel Works',
    reference: 'SR-26-0117',
    amount: { amount: 28_600, currency: 'CNY' },
    dueOn: '2026-07-31',
  },
  async run({ load, commit, platform, actor, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const { claim } = await load({ claim: findClaim({ id: params.claim as ClaimId }) });
    if (claim === undefined || claim.mode === 'test') throw new Refusal('request.not_found');
    const { currency, lines } = claim.decision;
    if (decidePayable(lines) === 0) throw new Refusal('recovery.nothing_paid', { claim: claim.reference });
    refuseForeignMoney(body.amount.currency, currency);
    const askedOn = localDateAt(now, NETWORK_TIME_ZONE);
    const { supplier, reference, dueOn } = body;
    if (dueOn < askedOn) throw new Refusal('recovery.due_before_asked', { dueOn, askedOn });
    const recovery: Recovery = {
      id: newId('rec', now),
      claimId: claim.id,
      causalPart: claim.causalPart,
      supplier,
      reference,
      state: 'asked',
      currency,
      asked: body.amount.amount,
      got: 0,
      askedOn,
      dueOn,
      closedOn: null,
      reason: null,
      createdAt: now,
      version: 1,
    };
    const { slug } = await findNetwork({ platform, actor, params });
    return commit({
      writes: [insertRecovery(recovery)],
      history: [
        {
          subject: recovery.id,
          version: 1,
          before: null,
          after: { state: 'asked', claim: claim.id, asked: recovery.asked, currency, dueOn },
        },
      ],
      unchanged: [{ subject: claim.id, version: claim.version }],
      refusals: {
        'recoveries.claim_id': () => new Refusal('recovery.asked_already'),
        'recoveries.reference': () => new Refusal('recovery.reference_taken', { reference }),
      },
      answer: {
        status: 201,
        headers: { Location: `/v1/networks/${slug}/recoveries/${recovery.id}`, ETag: toETag(1) },
        body: toRecoveryWire(recovery, claim, []),
      },
    });
  },
});
