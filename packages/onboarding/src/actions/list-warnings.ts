import { findMembership, type MembershipId, mayRead, membershipParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { listLetters } from '../store.ts';
import { toWarningWire, warningWire } from '../wire/care.ts';

export const listWarnings = defineAction({
  name: 'onboarding.list_warnings',
  method: 'GET',
  path: '/v1/networks/{network}/memberships/{membership}/warnings',
  summary: 'Warning letters to a member, the latest first',
  permission: 'network:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: membershipParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(warningWire), nextCursor: z.null() }) },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const membershipId = params.membership as MembershipId;
    const { admitted, membership, letters } = await load({
      membership: findMembership({ id: membershipId }),
      letters: listLetters({ membershipId }),
    });
    if (membership === undefined || !mayRead(admitted, membership.tenantId)) throw new Refusal('request.not_found');
    return { status: 200, body: { items: letters.map(toWarningWire), nextCursor: null } };
  },
});
