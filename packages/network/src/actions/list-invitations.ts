import { fromInstant } from '@aftercare/kernel';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { networkSpace } from '../space.ts';
import { listInvitations as readInvitations } from '../store.ts';
import { invitationWire, networkParams } from '../wire.ts';

export const listInvitations = defineAction({
  name: 'network.list_invitations',
  method: 'GET',
  path: '/v1/networks/{network}/invitations',
  summary: 'List invitations, newest first',
  permission: 'network:invite',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(invitationWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const before = readCursor(query.cursor, 'inv') ?? '~';
    const { rows } = await load({ rows: readInvitations({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, memberKind, email, state, expiresAt }) => ({
          id,
          memberKind,
          email,
          state,
          expiresAt: fromInstant(expiresAt),
        })),
        nextCursor,
      },
    };
  },
});
