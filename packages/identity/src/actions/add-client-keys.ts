import { defineAction, type FieldError, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { isImportable } from '../keys.ts';
import { readsOfClient, requireExtendable } from '../load-client.ts';
import { findKeyFault } from '../rules/find-key-fault.ts';
import { findKeySetFaults } from '../rules/find-key-set-faults.ts';
import { insertClientKeys, listKeyIds, setClientVersion } from '../store.ts';
import { addKeysBody, clientParams, clientWire, toClientJwk, toClientWire } from '../wire.ts';
import { LIVE_KEYS } from '../words.ts';

/**
 * Public keys by value (RFC 7517), for a client that signs what it proves itself by (RFC 7523) and shares no secret with us.
 * Each is looked at once more whenever it is used.
 */
export const addClientKeys = defineAction({
  name: 'identity.add_client_keys',
  method: 'POST',
  path: '/v1/api-clients/{client}/keys',
  summary: 'Register public keys of an API client for private_key_jwt (RFC 7523)',
  permission: 'clients:manage',
  space: homeSpace,
  idempotencyKey: 'required',
  params: clientParams,
  query: z.strictObject({}),
  body: addKeysBody,
  answers: { 201: clientWire },
  refusals: [
    'identity.key_refused',
    'identity.keys_full',
    'identity.client_revoked',
    'request.not_found',
    'request.version_stale',
  ],
  example: {
    keys: [
      {
        kid: 'workshop-2026',
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
        y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      },
    ],
  },
  async run({ load, commit, requireMatch, actor, now }, { params, body }) {
    const { known, ...loaded } = await load({
      ...readsOfClient(params.client),
      known: listKeyIds({ clientId: params.client }),
    });
    const client = requireExtendable(loaded.client, actor, requireMatch);
    const faults = await findFaults(body.keys, new Set(known.map(({ kid }) => kid)));
    if (faults.length > 0) throw new Refusal('identity.key_refused', {}, { errors: faults });
    if (loaded.keys.length + body.keys.length > LIVE_KEYS)
      throw new Refusal('identity.keys_full', { limit: LIVE_KEYS, keys: loaded.keys.map(({ kid }) => kid).join(', ') });
    const version = client.version + 1;
    const added = body.keys.map((key) => ({
      clientId: client.id,
      kid: key.kid,
      jwk: toClientJwk(key),
      createdAt: now,
      lastUsedOn: null,
    }));
    return commit({
      writes: [insertClientKeys(added), setClientVersion({ id: client.id, version })],
      history: [{ subject: client.id, version, before: null, after: { keys: added.map(({ kid }) => kid) } }],
      answer: {
        status: 201,
        headers: { ETag: toETag(version) },
        body: toClientWire(client, loaded.secrets, [...loaded.keys, ...added]),
      },
    });
  },
});

type Keys = z.output<typeof addKeysBody>['keys'];

/** Everything that is wrong with each key: of the key itself, of its name, and whether it is one at all. */
async function findFaults(keys: Keys, known: ReadonlySet<string>): Promise<FieldError[]> {
  const places = await Promise.all(
    keys.map(async (key, index) => {
      const fault =
        findKeyFault(key, key.alg) ?? ((await isImportable(toClientJwk(key))) ? null : 'identity.key_malformed');
      return [
        ...(fault === null ? [] : [{ index, code: fault }]),
        ...(known.has(key.kid) ? [{ index, code: 'identity.key_id_twice' }] : []),
      ];
    }),
  );
  return [...places.flat(), ...findKeySetFaults(keys)].map(({ index, code }) => ({
    pointer: `/keys/${index}`,
    code,
    params: { key: keys[index]?.kid ?? '' },
  }));
}
