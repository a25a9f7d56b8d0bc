import { Refusal } from './refusal.ts';

/**
 * What must be read again but never lie open in a database: private keys, secrets that both sides hold, links in a mail
 * that waits. AES-256-GCM under the key encryption key; `boundTo` names the row, so that what was sealed for one row
 * cannot be opened in another.
 */
export async function seal(text: string, boundTo: string, keyEncryptionKey: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await importSealingKey(keyEncryptionKey);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(boundTo);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new TextEncoder().encode(text)),
  );
  const whole = new Uint8Array(iv.length + sealed.length);
  whole.set(iv);
  whole.set(sealed, iv.length);
  return whole.toBase64();
}

export async function unseal(
  sealed: string,
  boundTo: string,
  keyEncryptionKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const whole = Uint8Array.fromBase64(sealed);
  const key = await importSealingKey(keyEncryptionKey);
  const additionalData = new TextEncoder().encode(boundTo);
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
