import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { planMembership, todayOf } from '../plan-membership.ts';
import { decideMembership, type MembershipVerb } from '../rules/decide-membership.ts';
import { isOnProbation } from '../rules/decide-start.ts';
import { networkSpace } from '../space.ts';
import { findMembership } from '../store.ts';
import { endingBody, membershipParams, membershipWire, reinstatementBody, toMembershipWire } from '../wire.ts';
import type { Membership, MembershipId } from '../words.ts';

/** What becomes of a member that was admitted; the member learns of it through its stream. */
function changeMembership(verb: 'suspend' | 'reinstate' | 'terminate', summary: string): Action {
  return defineAction({
    name: `network.${verb}_membership`,
    method: 'POST',
    path: `/v1/networks/{network}/memberships/{membership}/${verb}`,
    summary,
    permission: 'network:review',
    space: networkSpace({ owner: true, members: [] }),
    idempotencyKey: 'optional',
    params: membershipParams,
    query: z.strictObject({}),
    body: verb === 'reinstate' ? reinstatementBody : endingBody,
    answers: { 200: membershipWire },
    refusals: ['network.state_forbids', 'request.not_found', 'request.version_stale'],
    async run({ load, commit, requireMatch, platform, database, now }, { params, body }) {
      // safe: the pattern of the path parameter is the id's own
      const { membership } = await load({ membership: findMembership({ id: params.membership as MembershipId }) });
      if (membership === undefined) throw new Refusal('request.not_found');
      requireMatch(membership.version);
      // A suspension does not end a probation, nor does it lengthen it.
      const isBack = verb === 'reinstate' && isOnProbation(membership.probationUntil, todayOf(now));
      const step: MembershipVerb = isBack ? 'reinstate_on_probation' : verb;
      const state = decideMembership(membership.state, step);
      if (state === null) throw new Refusal('network.state_forbids', { state: membership.state });
      const network = await platform.directory.findById(database.tenantId);
      if (network === undefined) throw new Error('a network without a route');
      const after: Membership = { ...membership, state, version: membership.version + 1 };
      return commit({
        ...planMembership(membership, { after, reason: body.reason ?? null, network, now }),
        answer: {
          status: 200,
          headers: { ETag: toETag(after.version) },
          body: toMembershipWire(after, now),
        },
      });
    },
  });
}

export const suspendMembership = changeMembership(
  'suspend',
  'Suspend a membership: offers not accepted are withdrawn, accepted work is given to others unless somebody is on site',
);
export const reinstateMembership = changeMembership('reinstate', 'End a suspension');
export const terminateMembership = changeMembership('terminate', 'End a membership for good');
