import { networkParams } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { readOutletCursor } from '../outlet-cursor.ts';
import { directorySpace } from '../space.ts';
import { listOutlets as readOutlets } from '../store.ts';
import { outletQuery, outletWire, toOutletWire } from '../wire.ts';

/** Who works for a manufacturer, where and for what: for everybody. Who is suspended or has left is gone at once. */
export const listOutlets = defineAction({
  name: 'onboarding.list_outlets',
  method: 'GET',
  path: '/v1/networks/{network}/outlets',
  summary: 'The public directory of outlets, by division and category',
  permission: null,
  space: directorySpace,
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, ...outletQuery }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(outletWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const { division, category, limit, cursor } = query;
    const { rows } = await load({
      rows: readOutlets({ division, category, ...readOutletCursor(cursor), limit: limit + 1 }),
    });
    const { items, nextCursor } = toPage(rows, limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toOutletWire), nextCursor },
    };
  },
});
