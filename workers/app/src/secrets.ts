import { Refusal } from '@aftercare/runtime';
import type { Env } from './env.ts';

/*
 * Without its secrets the Worker does nothing at all, rather than something half-safe.
 */

export function readKeyEncryptionKey(env: Env): Uint8Array<ArrayBuffer> {
  try {
    const key = Uint8Array.fromBase64(env.KEY_ENCRYPTION_KEY ?? '');
    if (key.length === 32) return key;
  } catch {
    // not base64: the same as no key
  }
  throw new Refusal('identity.key_unavailable', {}, { retryAfterSeconds: 60 });
}

export function readOperatorToken(env: Env): string {
  const token = env.OPERATOR_TOKEN ?? '';
  if (token.length < 32) throw new Refusal('identity.key_unavailable', {}, { retryAfterSeconds: 60 });
  return token;
}
