import { defineAction, linkHeader, pageQuery, readCursorLike, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listLiveKeysOfPage, listLiveSecretsOfPage, listClients as readClients } from '../store.ts';
import { clientWire, toClientWire } from '../wire.ts';

export const listClients = defineAction({
  name: 'identity.list_clients',
  method: 'GET',
  path: '/v1/api-clients',
  summary: 'List the API clients of the own tenant',
  permission: 'clients:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(clientWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const after = readCursorLike(query.cursor, /^ac_(live|test)_[a-z0-9-]+_[0-9a-z]{26}$/) ?? '';
    const page = { after, limit: query.limit + 1 };
    const { rows, secrets, keys } = await load({
      rows: readClients(page),
      secrets: listLiveSecretsOfPage(page),
      keys: listLiveKeysOfPage(page),
    });
    const secretsOf = Map.groupBy(secrets, ({ clientId }) => clientId);
    const keysOf = Map.groupBy(keys, ({ clientId }) => clientId);
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map((client) => toClientWire(client, secretsOf.get(client.id) ?? [], keysOf.get(client.id) ?? [])),
        nextCursor,
      },
    };
  },
});
