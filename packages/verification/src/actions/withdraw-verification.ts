import { type ClaimId, findClaim } from '@aftercare/claims';
import { localDateAt, newId } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { giveBack } from '../rules/give-back.ts';
import { findVerification, insertCharges, insertWithdrawal, listChargesOf } from '../store.ts';
import { claimParams, toVerificationWire, verificationWire, withdrawalBody } from '../wire.ts';

/**
 * What was found turns out to be wrong, in an appeal or by itself: every charge comes back with the other sign in the next statement,
 * and the breach counts no more. What was found stays as it was recorded; whether the line is paid is the appeal's matter.
 */
export const withdrawVerification = defineAction({
  name: 'verification.withdraw',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/verification/withdraw',
  summary: 'Take back what a follow-up said of a claim: charges come back, the breach counts no more',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'required',
  params: claimParams,
  query: z.strictObject({}),
  body: withdrawalBody,
  answers: { 200: verificationWire },
  refusals: [
    'verification.withdrawn_already',
    'verification.recorded_by_you',
    'verification.people_verify',
    'request.not_found',
  ],
  async run({ load, commit, actor, now }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('verification.people_verify');
    // safe: the pattern of the path parameter is the id's own
    const of = { claimId: params.claim as ClaimId };
    const { claim, found, charged } = await load({
      claim: findClaim({ id: of.claimId }),
      found: findVerification(of),
      charged: listChargesOf(of),
    });
    if (claim === undefined || found === undefined) throw new Refusal('request.not_found');
    if (found.withdrawnAt !== null) throw new Refusal('verification.withdrawn_already');
    if (found.verifiedBy === actor.userId) throw new Refusal('verification.recorded_by_you');
    const { reason } = body;
    const back = giveBack(charged, localDateAt(now, NETWORK_TIME_ZONE)).map((charge) => ({
      id: newId('chg', now),
      ...charge,
    }));
    return commit({
      writes: [
        insertWithdrawal({ verificationId: found.id, reason, withdrawnBy: actor.userId, at: now }),
        ...(back.length === 0 ? [] : [insertCharges(back)]),
      ],
      history: [
        // an appeal that was granted for one of its lines is the second version
        {
          subject: found.id,
          version: charged.some(({ kind }) => kind === 'false_claim_withdrawn') ? 3 : 2,
          before: { charged: found.charged },
          after: { charged: 0 },
          why: reason,
        },
      ],
      refusals: {
        'verification_withdrawals.verification_id': () => new Refusal('verification.withdrawn_already'),
      },
      answer: { status: 200, body: toVerificationWire({ ...found, withdrawnAt: now }) },
    });
  },
});
