import { findNetwork, networkSpace } from '@aftercare/network';
import { toNoticeEvent } from '@aftercare/notify';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { planRoundOfPeople, toRoundOfPeople } from '../rounds-of-people.ts';
import { decidePayable } from '../rules/decide-payable.ts';
import { reverseClaim as decideReversal } from '../rules/reverse-claim.ts';
import { findClaim, listRounds } from '../store.ts';
import { claimParams, claimWire, reviewBody, toClaimWire } from '../wire.ts';
import { CLAIM_REVERSED, type ClaimId } from '../words.ts';

/** A decision is taken back. What a statement had of it stands in the next one with the other sign. */
export const reverseClaim = defineAction({
  name: 'claims.reverse',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/reverse',
  summary: 'Take a decision back, paid or not, with the reason; the next statement takes off what one had of it',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'optional',
  params: claimParams,
  query: z.strictObject({}),
  body: reviewBody,
  answers: { 200: claimWire },
  refusals: ['claims.state_forbids', 'claims.people_decide', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
    if (claim === undefined) throw new Refusal('request.not_found');
    requireMatch(claim.version);
    const { userId, name } = actor;
    const { reason } = body;
    const reversal = decideReversal(claim, { name, reason });
    if (reversal.kind === 'refused') throw new Refusal(reversal.code, { state: claim.state });
    const made = { kind: 'reversal', decision: reversal.decision, state: 'reversed', userId, reason, now } as const;
    const next = toRoundOfPeople(claim, rounds, made);
    const network = await findNetwork({ platform, actor, params });
    const plan = planRoundOfPeople(claim, next, network, made);
    const { memberTenantId, reference, serial } = claim;
    const told = toNoticeEvent({
      target: memberTenantId,
      type: CLAIM_REVERSED,
      subject: id,
      version: next.again.version,
      network: network.slug,
      params: {
        reference,
        serial,
        reversed: decidePayable(claim.decision.lines),
        currency: claim.decision.currency,
        reason,
      },
    });
    return commit({
      ...plan,
      events: claim.mode === 'live' ? [...(plan.events ?? []), told] : [],
      answer: {
        status: 200,
        headers: { ETag: toETag(next.again.version) },
        body: toClaimWire(next.again, [...rounds, ...next.added], catalogue, language, 'owner'),
      },
    });
  },
});
