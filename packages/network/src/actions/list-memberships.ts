import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { networkSpace } from '../space.ts';
import { listMembershipsInState, listMemberships as readMemberships } from '../store.ts';
import { membershipWire, networkParams, toMembershipWire } from '../wire.ts';
import { MEMBERSHIP_STATES } from '../words.ts';

export const listMemberships = defineAction({
  name: 'network.list_memberships',
  method: 'GET',
  path: '/v1/networks/{network}/memberships',
  summary: 'List the members of the network and those who applied, with what is late',
  permission: 'network:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(MEMBERSHIP_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(membershipWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request, now }, { query }) {
    const after = readCursor(query.cursor, 'mem') ?? '';
    const page = { after, limit: query.limit + 1 };
    const { state } = query;
    const { rows } = await load({
      rows: state === undefined ? readMemberships(page) : listMembershipsInState({ ...page, state }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((membership) => toMembershipWire(membership, now)), nextCursor },
    };
  },
});
