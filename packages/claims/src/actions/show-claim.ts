import { mayRead, networkSpace, type Place } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { maySeeMode } from '../rules/may-see-mode.ts';
import { findClaim, listRounds } from '../store.ts';
import { claimParams, claimWire, decisionWire, toClaimWire, toDecisionWire } from '../wire.ts';
import type { Claim, ClaimId } from '../words.ts';

/** Its member, the manufacturer, and the distributor that looks first. */
function maySee(admitted: Place, { memberTenantId, checkerTenantId }: Claim): boolean {
  return mayRead(admitted, memberTenantId) || (checkerTenantId !== null && mayRead(admitted, checkerTenantId));
}

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: claimParams,
  query: z.strictObject({}),
  body: z.undefined(),
  refusals: ['request.not_found'],
} as const;

export const showClaim: Action = defineAction({
  ...shared,
  name: 'claims.show',
  path: '/v1/networks/{network}/claims/{claim}',
  summary: 'One claim with its decision',
  answers: { 200: claimWire },
  async run({ load, actor, language }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { admitted, claim, rounds } = await load({
      claim: findClaim({ id }),
      rounds: listRounds({ claimId: id }),
    });
    if (claim === undefined || !maySee(admitted, claim) || !maySeeMode(actor, claim.mode))
      throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(claim.version) },
      body: toClaimWire(claim, rounds, catalogue, language, admitted.kind),
    };
  },
});

export const showDecision: Action = defineAction({
  ...shared,
  name: 'claims.show_decision',
  path: '/v1/networks/{network}/claims/{claim}/decision',
  summary: 'Why a claim was decided as it was, now or in an earlier round',
  query: z.strictObject({
    round: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Without it, the decision that stands' }),
  }),
  answers: { 200: decisionWire },
  async run({ load, actor, language }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.claim as ClaimId;
    const { admitted, claim, rounds } = await load({
      claim: findClaim({ id }),
      rounds: listRounds({ claimId: id }),
    });
    if (claim === undefined || !maySee(admitted, claim) || !maySeeMode(actor, claim.mode))
      throw new Refusal('request.not_found');
    const asked = query.round ?? claim.round;
    // The decision that stands is the claim's own, also before there is a second round.
    const of = asked === claim.round ? claim : rounds.find(({ round }) => round === asked);
    if (of === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(claim.version) },
      body: toDecisionWire(of.decision, catalogue, language, admitted.kind),
    };
  },
});
