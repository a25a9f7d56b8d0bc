import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { readsOfClient } from '../load-client.ts';
import { clientParams, clientWire, toClientWire } from '../wire.ts';

export const showClient = defineAction({
  name: 'identity.show_client',
  method: 'GET',
  path: '/v1/api-clients/{client}',
  summary: 'One API client of the own tenant, with what it can prove itself by now',
  permission: 'clients:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: clientParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: clientWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const { client, secrets, keys } = await load(readsOfClient(params.client));
    if (client === undefined) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(client.version) }, body: toClientWire(client, secrets, keys) };
  },
});
