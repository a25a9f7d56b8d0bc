import { fromInstant } from '@aftercare/kernel';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { findClient, revokeClient as writeRevocation } from '../store.ts';
import { clientParams, clientWire, toClientWire } from '../wire.ts';

/**
 * The client gets no token any more, at once, and those that it has end within a minute. Every other caller of the
 * tenant gets a new token by itself. Said of a client that is revoked already, it ends the tokens once more: whoever
 * lost the first answer sends the same again.
 */
export const revokeClient = defineAction({
  name: 'identity.revoke_client',
  method: 'POST',
  path: '/v1/api-clients/{client}/revoke',
  summary: 'Revoke an API client; its tokens end within a minute',
  permission: 'clients:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: clientParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: clientWire },
  refusals: ['request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    const { client } = await load({ client: findClient({ id: params.client }) });
    if (client === undefined) throw new Refusal('request.not_found');
    requireMatch(client.version);
    const isRevoked = client.revokedAt !== null;
    const revoked = isRevoked ? client : { ...client, revokedAt: now, version: client.version + 1 };
    const answer = {
      status: 200,
      headers: { ETag: toETag(revoked.version) },
      body: toClientWire(revoked, [], []),
    } as const;
    return endTokensAround(platform, await findHome(platform, actor), async () =>
      isRevoked
        ? answer
        : commit({
            writes: [writeRevocation({ id: client.id, revokedAt: now, version: revoked.version })],
            history: [
              {
                subject: client.id,
                version: revoked.version,
                before: { revokedAt: null },
                after: { revokedAt: fromInstant(now) },
              },
            ],
            answer,
          }),
    );
  },
});
