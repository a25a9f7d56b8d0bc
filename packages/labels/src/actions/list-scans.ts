import { fromInstant } from '@aftercare/kernel';
import { networkSpace } from '@aftercare/network';
import { findUnitPlace, toUnitKey, unitParams } from '@aftercare/products';
import { defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listScansOfUnit } from '../store.ts';
import { scanWire } from '../wire.ts';

/** When and in which region the labels of a unit were scanned; by whom is not known. */
export const listScans = defineAction({
  name: 'labels.list_scans',
  method: 'GET',
  path: '/v1/networks/{network}/units/{serial}/scans',
  summary: 'Scans of the labels of a unit',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: unitParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(scanWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.not_found'],
  async run({ load, request }, { params, query }) {
    const idOrCanonical = toUnitKey(params.serial);
    const after = readCursor(query.cursor, 'scn') ?? '';
    const { unit, rows } = await load({
      unit: findUnitPlace({ idOrCanonical }),
      rows: listScansOfUnit({ idOrCanonical, after, limit: query.limit + 1 }),
    });
    if (unit === undefined) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, at, place, isFirst }) => ({ id, at: fromInstant(at), place, isFirst: isFirst === 1 })),
        nextCursor,
      },
    };
  },
});
