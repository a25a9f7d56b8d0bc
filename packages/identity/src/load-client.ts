import { type Actor, permissionsOf, Refusal } from '@aftercare/runtime';
import { findMissingGrant } from './rules/find-missing-grant.ts';
import { findClient, listLiveKeys, listLiveSecrets } from './store.ts';
import type { Permission } from './words.ts';

/** A client with everything that it can prove itself by now. */
export function readsOfClient(id: string) {
  return {
    client: findClient({ id }),
    secrets: listLiveSecrets({ clientId: id }),
    keys: listLiveKeys({ clientId: id }),
  };
}

interface StoredClient {
  readonly version: number;
  readonly revokedAt: number | null;
  readonly scopes: readonly Permission[];
}

/**
 * The client, if it may get another secret or key. Whoever makes one can use it, so nobody makes one for a client that may
 * do more than they may.
 */
export function requireExtendable<Client extends StoredClient>(
  client: Client | undefined,
  actor: Actor,
  requireMatch: (version: number) => void,
): Client {
  if (client === undefined) throw new Refusal('request.not_found');
  requireMatch(client.version);
  if (client.revokedAt !== null) throw new Refusal('identity.client_revoked');
  const missing = findMissingGrant(client.scopes, permissionsOf(actor));
  if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
  return client;
}
