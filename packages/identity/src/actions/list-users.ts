import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listUsers as readUsers } from '../store.ts';
import { userWire } from '../wire.ts';

export const listUsers = defineAction({
  name: 'identity.list_users',
  method: 'GET',
  path: '/v1/users',
  summary: 'List the people of the own tenant',
  permission: 'users:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(userWire), nextCursor: z.string().nullable() }) },
  refusals: [],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'usr') ?? '';
    const { rows } = await load({ rows: readUsers({ after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, email, name, roles, state }) => ({ id, email, name, roles, state })),
        nextCursor,
      },
    };
  },
});
