import { newSecret } from '@aftercare/kernel';
import { seal, unseal } from '@aftercare/runtime';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { ClientJwk } from './words.ts';

/** ES256: the quickest to verify in this runtime. The verifier's allow-list holds nothing else. */
export const TOKEN_ALGORITHM = 'ES256';

export interface NewKey {
  /** `<slug>.<random>`: names the tenant and the key. */
  readonly kid: string;
  readonly publicJwk: JsonWebKey;
  readonly sealedPrivateKey: string;
}

/** A tenant's signing key. The private half never leaves this function unsealed. */
export async function createSigningKey(slug: string, keyEncryptionKey: Uint8Array<ArrayBuffer>): Promise<NewKey> {
  const { publicKey, privateKey } = await generateKeyPair(TOKEN_ALGORITHM, { extractable: true });
  const kid = `${slug}.${newSecret(64)}`;
  const publicJwk = { ...(await exportJWK(publicKey)), alg: TOKEN_ALGORITHM, use: 'sig', kid };
  const sealedPrivateKey = await seal(JSON.stringify(await exportJWK(privateKey)), kid, keyEncryptionKey);
  return { kid, publicJwk: toWebKey(publicJwk), sealedPrivateKey };
}

export async function openSigningKey(
  sealed: { kid: string; sealedPrivateKey: string },
  keyEncryptionKey: Uint8Array<ArrayBuffer>,
) {
  const text = await unseal(sealed.sealedPrivateKey, sealed.kid, keyEncryptionKey);
  return importJWK(JSON.parse(text), TOKEN_ALGORITHM);
}

/** Whether the platform takes it as a key: a point has to be on its curve. */
export async function isImportable(jwk: ClientJwk): Promise<boolean> {
  try {
    await importJWK({ ...jwk }, jwk.alg);
    return true;
  } catch {
    return false;
  }
}

function toWebKey(jwk: JWK): JsonWebKey {
  // safe: both describe RFC 7517 keys; ours is an EC public key with text members only
  return jwk as JsonWebKey;
}
