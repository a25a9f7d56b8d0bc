import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listToCheck as readToCheck } from '../store/list.ts';
import { claimListWire, toListedWire } from '../wire.ts';

/** Claims of the shops that a distributor looks after first; nobody else's. */
export const listToCheck = defineAction({
  name: 'claims.list_to_check',
  method: 'GET',
  path: '/v1/networks/{network}/claims-to-check',
  summary: "Claims that wait for this distributor's first look, the oldest first",
  permission: 'claims:read',
  space: networkSpace({ owner: false, members: ['distributor'] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: claimListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, request }, { query }) {
    const home = homeOf(actor);
    if (home === null) throw new Refusal('request.not_found');
    const after = readCursor(query.cursor, 'clm') ?? '';
    const { rows } = await load({ rows: readToCheck({ checkerTenantId: home, after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => toListedWire(row)), nextCursor },
    };
  },
});
