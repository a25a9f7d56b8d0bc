import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { mayRead } from '../may-read.ts';
import { networkSpace } from '../space.ts';
import { findMembership } from '../store.ts';
import { membershipParams, membershipWire, toMembershipWire } from '../wire.ts';
import type { MembershipId } from '../words.ts';

export const showMembership = defineAction({
  name: 'network.show_membership',
  method: 'GET',
  path: '/v1/networks/{network}/memberships/{membership}',
  summary: "One member's place in the network",
  permission: 'network:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: membershipParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: membershipWire },
  refusals: ['request.not_found'],
  async run({ load, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, membership } = await load({
      membership: findMembership({ id: params.membership as MembershipId }),
    });
    if (membership === undefined || !mayRead(admitted, membership.tenantId)) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(membership.version) }, body: toMembershipWire(membership, now) };
  },
});
