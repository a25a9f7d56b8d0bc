import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { operatorSpace } from '../spaces.ts';
import { listTenants as readTenants } from '../store.ts';
import { TENANT_KINDS } from '../words.ts';

/** Which tenants there are, oldest first: what an operator's command works through. */
export const listTenants = defineAction({
  name: 'tenancy.list_tenants',
  method: 'GET',
  path: '/v1/operator/tenants',
  summary: 'The tenants of this deployment, oldest first',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: {
    200: z.strictObject({
      items: z.array(
        z.strictObject({ id: z.string(), slug: z.string(), kind: z.enum(TENANT_KINDS), state: z.string() }),
      ),
      nextCursor: z.string().nullable(),
    }),
  },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'ten') ?? '';
    const { rows } = await load({ rows: readTenants({ after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(({ id, slug, kind, state }) => ({ id, slug, kind, state })), nextCursor },
    };
  },
});
