import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { decidePayable } from '../rules/decide-payable.ts';
import { withdrawClaim as decideWithdrawal } from '../rules/withdraw-claim.ts';
import { findClaim, listRounds, writeWithdrawal } from '../store.ts';
import { tellPeople, toSubmitter } from '../submission.ts';
import { claimParams, claimWire, reviewBody, toClaimWire } from '../wire.ts';
import { CLAIM_WITHDRAWN, type Claim, type ClaimId } from '../words.ts';

/** The shop takes its claim back before it is decided. The failure can be claimed again; the shop's own number stays used. */
export const withdrawClaim = defineAction({
  name: 'claims.withdraw',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/withdraw',
  summary: 'Take back a claim that is not decided yet, with the reason',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'] }),
  idempotencyKey: 'optional',
  testMode: true,
  params: claimParams,
  query: z.strictObject({}),
  body: reviewBody,
  answers: { 200: claimWire },
  refusals: ['claims.state_forbids', 'claims.settled_already', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
    if (claim === undefined || claim.memberTenantId !== by.tenantId || claim.mode !== by.mode)
      throw new Refusal('request.not_found');
    requireMatch(claim.version);
    const withdrawal = decideWithdrawal(claim);
    if (withdrawal.kind === 'refused') throw new Refusal(withdrawal.code, { state: claim.state });
    const withdrawn: Claim = { ...claim, state: 'withdrawn', decidedOn: null, version: claim.version + 1 };
    const network = await findNetwork({ platform, actor, params });
    return commit({
      writes: [
        writeWithdrawal({ ...withdrawn, approvedAmount: 0 }),
        ...tellPeople(withdrawn, network.slug, CLAIM_WITHDRAWN, now, { reason: body.reason }),
      ],
      history: [
        {
          subject: id,
          version: withdrawn.version,
          before: { state: claim.state, approved: decidePayable(claim.decision.lines) },
          after: { state: 'withdrawn', approved: 0 },
          why: body.reason,
        },
      ],
      answer: {
        status: 200,
        headers: { ETag: toETag(withdrawn.version) },
        body: toClaimWire(withdrawn, rounds, catalogue, language),
      },
    });
  },
});
