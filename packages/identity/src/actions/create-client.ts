import { fromInstant, newSecret } from '@aftercare/kernel';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { insertClient, insertClientSecret } from '../store.ts';
import { createClientBody, createdClientWire } from '../wire.ts';

/** A machine client of the own tenant. Its secret is in this one answer and nowhere else. */
export const createClient = defineAction({
  name: 'identity.create_client',
  method: 'POST',
  path: '/v1/api-clients',
  summary: 'Create an API client; its secret is shown once',
  permission: 'clients:manage',
  space: homeSpace,
  // The stored answer would keep the secret readable.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: createClientBody,
  answers: { 201: createdClientWire },
  refusals: [],
  example: { name: 'Workshop system', mode: 'live', scopes: ['claims:write', 'claims:read', 'products:read'] },
  async run({ load, commit, platform, actor, now }, { body }) {
    await load({});
    const route =
      actor.kind === 'person' || actor.kind === 'client'
        ? await platform.directory.findById(actor.tenantId)
        : undefined;
    if (route === undefined) throw new Refusal('request.not_found');
    const clientId = `ac_${body.mode}_${route.slug}_${newSecret(80)}`;
    const clientSecret = newSecret(256);
    const client = { id: clientId, name: body.name, mode: body.mode, scopes: body.scopes, createdAt: now, version: 1 };
    return commit({
      writes: [
        insertClient(client),
        insertClientSecret({ secretHash: await sha256Hex(clientSecret), clientId, createdAt: now }),
      ],
      history: [
        {
          subject: clientId,
          version: 1,
          before: null,
          after: { name: body.name, mode: body.mode, scopes: body.scopes },
        },
      ],
      answer: {
        status: 201,
        body: {
          clientId,
          clientSecret,
          name: body.name,
          mode: body.mode,
          scopes: body.scopes,
          createdAt: fromInstant(now),
          revokedAt: null,
        },
      },
    });
  },
});
