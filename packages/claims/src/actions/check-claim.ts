import { findNetwork, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { planObjection, planPass } from '../first-check.ts';
import { allows } from '../rules/decide-claim-state.ts';
import { findClaim, listRounds } from '../store.ts';
import { toSubmitter } from '../submission.ts';
import { checkBody, claimParams, claimWire, toClaimWire } from '../wire.ts';
import { CHECK_DUE, type ClaimId } from '../words.ts';

/** The distributor's word on a claim of one of its shops, before the manufacturer has it. */
export const checkClaim = defineAction({
  name: 'claims.check',
  method: 'POST',
  path: '/v1/networks/{network}/claims/{claim}/check',
  summary: 'The first look of the distributor that the agreement names: pass it on, or object and let people decide',
  permission: 'claims:write',
  space: networkSpace({ owner: false, members: ['distributor'] }),
  idempotencyKey: 'optional',
  params: claimParams,
  query: z.strictObject({}),
  body: checkBody,
  answers: { 200: claimWire },
  refusals: ['claims.state_forbids', 'claims.people_decide', 'request.not_found', 'request.version_stale'],
  example: { passes: true, reason: 'The unit is theirs and the work was seen' },
  async run({ load, commit, requireMatch, actor, platform, now, language }, { params, body }) {
    if (actor.kind !== 'person') throw new Refusal('claims.people_decide');
    const by = toSubmitter(actor);
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { claim, rounds } = await load({ claim: findClaim({ id }), rounds: listRounds({ claimId: id }) });
    if (claim === undefined || claim.checkerTenantId !== by.tenantId || claim.firstCheck === null)
      throw new Refusal('request.not_found');
    requireMatch(claim.version);
    if (!allows(claim.state, 'check')) throw new Refusal('claims.state_forbids', { state: claim.state });
    const { passes, reason } = body;
    const done = { by: actor.userId, name: actor.name, at: now, passes, reason };
    const network = await findNetwork({ platform, actor, params });
    const { after, added, plan } = passes
      ? planPass(claim, done, network.slug)
      : planObjection(claim, rounds, done, network);
    return commit({
      ...plan,
      timers: { cancel: [{ subject: id, kind: CHECK_DUE }] },
      answer: {
        status: 200,
        headers: { ETag: toETag(after.version) },
        body: toClaimWire(after, [...rounds, ...added], catalogue, language),
      },
    });
  },
});
