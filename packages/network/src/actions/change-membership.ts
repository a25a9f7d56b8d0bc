import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { decideMembership, type MembershipVerb } from '../rules/decide-membership.ts';
import { networkSpace } from '../space.ts';
import { findMembership, setMembershipState } from '../store.ts';
import { decisionBody, membershipParams, membershipWire, toMembershipWire } from '../wire.ts';
import { MEMBERSHIP_CHANGED, type MembershipId, type MembershipNews } from '../words.ts';

/** Every change of a membership's state is this one action; the member learns of it through its stream. */
function changeMembership(verb: MembershipVerb, summary: string): Action {
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
    body: decisionBody,
    answers: { 200: membershipWire },
    refusals: ['network.state_forbids', 'request.not_found', 'request.version_stale'],
    async run({ load, commit, requireMatch, platform, database }, { params, body }) {
      // safe: the pattern of the path parameter is the id's own
      const { membership } = await load({ membership: findMembership({ id: params.membership as MembershipId }) });
      if (membership === undefined) throw new Refusal('request.not_found');
      requireMatch(membership.version);
      const state = decideMembership(membership.state, verb);
      if (state === null) throw new Refusal('network.state_forbids', { state: membership.state });
      const network = await platform.directory.findById(database.tenantId);
      if (network === undefined) throw new Error('a network without a route');
      const version = membership.version + 1;
      const news: MembershipNews = {
        networkSlug: network.slug,
        networkName: network.name,
        membershipId: membership.id,
        memberKind: membership.kind,
        state,
        reason: body.reason ?? null,
      };
      return commit({
        writes: [setMembershipState({ id: membership.id, state, version })],
        history: [
          {
            subject: membership.id,
            version,
            before: { state: membership.state },
            after: { state },
            ...(body.reason === undefined ? {} : { why: body.reason }),
          },
        ],
        events: [
          {
            target: membership.tenantId,
            type: MEMBERSHIP_CHANGED,
            subject: membership.id,
            version,
            payload: { ...news },
          },
        ],
        answer: {
          status: 200,
          headers: { ETag: toETag(version) },
          body: toMembershipWire({ ...membership, state, version }),
        },
      });
    },
  });
}

export const approveMembership = changeMembership(
  'approve',
  'Approve an application: the membership is active at once',
);
export const declineMembership = changeMembership('decline', 'Decline an application');
export const suspendMembership = changeMembership('suspend', 'Suspend a membership');
export const reinstateMembership = changeMembership('reinstate', 'End a suspension');
export const terminateMembership = changeMembership('terminate', 'End a membership for good');
