import { newId } from '@aftercare/kernel';
import { defineAction, permissionsOf, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findHome } from '../find-home.ts';
import { makeSecret } from '../make-secret.ts';
import { findMissingGrant } from '../rules/find-missing-grant.ts';
import { insertClient, insertClientSecret } from '../store.ts';
import { createClientBody, createdClientWire, toClientWire } from '../wire.ts';

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
  refusals: ['identity.permission_missing'],
  example: { name: 'Workshop system', mode: 'live', scopes: ['claims:write', 'claims:read', 'products:read'] },
  async run({ load, commit, platform, actor, now }, { body }) {
    const missing = findMissingGrant(body.scopes, permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    await load({});
    const route = await findHome(platform, actor);
    // The last part of an id is its moment and chance: lists are in the order of creation.
    const clientId = `ac_${body.mode}_${route.slug}_${newId('ac', now).slice(3)}`;
    const secret = await makeSecret(clientId, now);
    const client = { id: clientId, name: body.name, mode: body.mode, scopes: body.scopes, createdAt: now, version: 1 };
    return commit({
      writes: [insertClient(client), insertClientSecret(secret.row)],
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
        body: { ...toClientWire({ ...client, revokedAt: null }, [secret.row], []), clientSecret: secret.text },
      },
    });
  },
});
