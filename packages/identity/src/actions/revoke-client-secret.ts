import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { readsOfClient } from '../load-client.ts';
import { findSecret, revokeSecret, setClientVersion } from '../store.ts';
import { clientWire, secretParams, toClientWire } from '../wire.ts';
import type { SecretId } from '../words.ts';

/**
 * The secret gives no token any more, and the tokens that it may have given end within a minute. One that is revoked
 * already is answered in the same way: the tokens end once more.
 */
export const revokeClientSecret = defineAction({
  name: 'identity.revoke_client_secret',
  method: 'POST',
  path: '/v1/api-clients/{client}/secrets/{id}/revoke',
  summary: 'Revoke one secret of an API client',
  permission: 'clients:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: secretParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: clientWire },
  refusals: ['request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.id as SecretId;
    const { client, secrets, keys, known } = await load({
      ...readsOfClient(params.client),
      known: findSecret({ clientId: params.client, id }),
    });
    if (client === undefined || known === undefined) throw new Refusal('request.not_found');
    requireMatch(client.version);
    const revoked = secrets.find((secret) => secret.id === id);
    const version = client.version + (revoked === undefined ? 0 : 1);
    const body = toClientWire(
      client,
      secrets.filter((secret) => secret !== revoked),
      keys,
    );
    const answer = { status: 200, headers: { ETag: toETag(version) }, body } as const;
    return endTokensAround(platform, await findHome(platform, actor), async () =>
      revoked === undefined
        ? answer
        : commit({
            writes: [revokeSecret({ id: revoked.id, revokedAt: now }), setClientVersion({ id: client.id, version })],
            history: [{ subject: client.id, version, before: { secret: revoked.id }, after: null }],
            answer,
          }),
    );
  },
});
