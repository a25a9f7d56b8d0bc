import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listModels as readModels } from '../store.ts';
import { modelWire } from '../wire.ts';

export const listModels = defineAction({
  name: 'products.list_models',
  method: 'GET',
  path: '/v1/networks/{network}/models',
  summary: 'List the models of the network',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(modelWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'mdl') ?? '';
    const { rows } = await load({ rows: readModels({ after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, code, name, components, gtin, category, version }) => ({
          id,
          code,
          name,
          components: toList(components),
          gtin,
          category,
          version,
        })),
        nextCursor,
      },
    };
  },
});

function toList(components: readonly { code: string; name: { en: string; zh: string } }[]) {
  return components.map(({ code, name }) => ({ code, name: { ...name } }));
}
