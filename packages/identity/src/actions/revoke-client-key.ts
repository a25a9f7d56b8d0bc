import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { readsOfClient } from '../load-client.ts';
import { findKey, revokeKey, setClientVersion } from '../store.ts';
import { clientWire, keyParams, toClientWire } from '../wire.ts';

/** The key proves nothing any more, and the tokens that it may have got end within a minute. Repeatable, as for a secret. */
export const revokeClientKey = defineAction({
  name: 'identity.revoke_client_key',
  method: 'POST',
  path: '/v1/api-clients/{client}/keys/{kid}/revoke',
  summary: 'Revoke one public key of an API client',
  permission: 'clients:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: keyParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: clientWire },
  refusals: ['request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    const { client, secrets, keys, known } = await load({
      ...readsOfClient(params.client),
      known: findKey({ clientId: params.client, kid: params.kid }),
    });
    if (client === undefined || known === undefined) throw new Refusal('request.not_found');
    requireMatch(client.version);
    const revoked = keys.find(({ kid }) => kid === params.kid);
    const version = client.version + (revoked === undefined ? 0 : 1);
    const body = toClientWire(
      client,
      secrets,
      keys.filter((key) => key !== revoked),
    );
    const answer = { status: 200, headers: { ETag: toETag(version) }, body } as const;
    return endTokensAround(platform, await findHome(platform, actor), async () =>
      revoked === undefined
        ? answer
        : commit({
            writes: [
              revokeKey({ clientId: client.id, kid: revoked.kid, revokedAt: now }),
              setClientVersion({ id: client.id, version }),
            ],
            history: [{ subject: client.id, version, before: { key: revoked.kid }, after: null }],
            answer,
          }),
    );
  },
});
