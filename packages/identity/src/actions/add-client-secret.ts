import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { readsOfClient, requireExtendable } from '../load-client.ts';
import { makeSecret } from '../make-secret.ts';
import { insertClientSecret, setClientVersion } from '../store.ts';
import { clientParams, createdClientWire, toClientWire } from '../wire.ts';
import { LIVE_SECRETS } from '../words.ts';

/** A second secret, so that a client is changed over without a gap: make it, use it everywhere, revoke the first. */
export const addClientSecret = defineAction({
  name: 'identity.add_client_secret',
  method: 'POST',
  path: '/v1/api-clients/{client}/secrets',
  summary: 'Make another secret for an API client; it is shown once, and two can be live',
  permission: 'clients:manage',
  space: homeSpace,
  // The stored answer would keep the secret readable.
  idempotencyKey: 'none',
  params: clientParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 201: createdClientWire },
  refusals: ['identity.secrets_full', 'identity.client_revoked', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, actor, now }, { params }) {
    const loaded = await load(readsOfClient(params.client));
    const client = requireExtendable(loaded.client, actor, requireMatch);
    if (loaded.secrets.length >= LIVE_SECRETS)
      throw new Refusal('identity.secrets_full', { secrets: loaded.secrets.map(({ id }) => id).join(', ') });
    const secret = await makeSecret(client.id, now);
    const version = client.version + 1;
    return commit({
      writes: [insertClientSecret(secret.row), setClientVersion({ id: client.id, version })],
      history: [{ subject: client.id, version, before: null, after: { secret: secret.row.id } }],
      answer: {
        status: 201,
        headers: { ETag: toETag(version) },
        body: {
          ...toClientWire(client, [...loaded.secrets, secret.row], loaded.keys),
          clientSecret: secret.text,
        },
      },
    });
  },
});
