import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listUnitsOfBatch, listUnits as readUnits } from '../store.ts';
import { unitQuery, unitWire } from '../wire.ts';

export const listUnits = defineAction({
  name: 'products.list_units',
  method: 'GET',
  path: '/v1/networks/{network}/units',
  summary: 'List the units of the network, or those of one batch, whose labels are printed together',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: unitQuery,
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(unitWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'unt') ?? '';
    const { model, batch } = query;
    const page = { after, limit: query.limit + 1 };
    const { rows } = await load({
      rows: model === undefined || batch === undefined ? readUnits(page) : listUnitsOfBatch({ model, batch, ...page }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, serial, modelCode, modelName, batch, version }) => ({
          id,
          serial,
          model: modelCode,
          modelName,
          batch,
          version,
        })),
        nextCursor,
      },
    };
  },
});
