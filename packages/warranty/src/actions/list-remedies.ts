import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listRemedies as readRemedies } from '../store.ts';
import { remedyWire, toRemedyWire } from '../wire/remedy.ts';
import { REMEDY_STATES } from '../words/remedy.ts';

export const listRemedies = defineAction({
  name: 'warranty.list_remedies',
  method: 'GET',
  path: '/v1/networks/{network}/remedies',
  summary: 'List what was granted to buyers, newest first, with the day by which it is due',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(REMEDY_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(remedyWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, now, request }, { query }) {
    const page = { before: readCursor(query.cursor, 'rem') ?? '~', state: query.state ?? '', limit: query.limit + 1 };
    const { rows } = await load({ rows: readRemedies(page) });
    const { items, nextCursor } = toPage(rows, query.limit);
    const today = localDateAt(now, NETWORK_TIME_ZONE);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((remedy) => toRemedyWire(remedy, today)), nextCursor },
    };
  },
});
