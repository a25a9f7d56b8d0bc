import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { networkSpace } from '../space.ts';
import { listMemberships as readMemberships } from '../store.ts';
import { membershipWire, networkParams, toMembershipWire } from '../wire.ts';

export const listMemberships = defineAction({
  name: 'network.list_memberships',
  method: 'GET',
  path: '/v1/networks/{network}/memberships',
  summary: 'List the members of the network and those who applied',
  permission: 'network:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(membershipWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'mem') ?? '';
    const { rows } = await load({ rows: readMemberships({ after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toMembershipWire), nextCursor },
    };
  },
});
