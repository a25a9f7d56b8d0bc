import { newSecret } from '@aftercare/kernel';
import { Refusal } from '@aftercare/runtime';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

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

/** AES-256-GCM; the key's id is bound in, so that one tenant's sealed key cannot stand in another's row. */
async function seal(text: string, kid: string, keyEncryptionKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await importSealingKey(keyEncryptionKey);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(kid);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new TextEncoder().encode(text)),
  );
  const whole = new Uint8Array(iv.length + sealed.length);
  whole.set(iv);
  whole.set(sealed, iv.length);
  return whole.toBase64();
}

async function unseal(sealed: string, kid: string, keyEncryptionKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = Uint8Array.fromBase64(sealed);
  const key = await importSealingKey(keyEncryptionKey);
  const additionalData = new TextEncoder().encode(kid);
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: whole.slice(0, 12), additionalData },
      key,
      whole.slice(12),
    );
    return new TextDecoder().decode(opened);
  } catch {
    throw new Refusal('identity.key_unavailable', {}, { retryAfterSeconds: 60 });
  }
}

function importSealingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function toWebKey(jwk: JWK): JsonWebKey {
  // safe: both describe RFC 7517 keys; ours is an EC public key with text members only
  return jwk as JsonWebKey;
}
