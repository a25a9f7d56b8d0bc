import { type Instant, SECOND_MS } from '@aftercare/kernel';

export const SECRET_PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** As Standard Webhooks writes it: the prefix, then the key in base64. */
export function newWebhookSecret(): string {
  return `${SECRET_PREFIX}${toBase64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))}`;
}

/**
 * The three headers of one attempt (Standard Webhooks 1.0): HMAC-SHA256 over id, moment and the very bytes of the body,
 * once for each live secret, so that a receiver that still holds the old one takes it too.
 */
export async function signDelivery(
  secrets: readonly string[],
  message: { readonly id: string; readonly payload: string; readonly at: Instant },
): Promise<Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>> {
  const timestamp = String(Math.floor(message.at / SECOND_MS));
  const signed = new Uint8Array(new TextEncoder().encode(`${message.id}.${timestamp}.${message.payload}`));
  const signatures = await Promise.all(secrets.map((secret) => sign(secret, signed)));
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  };
}

async function sign(secret: string, bytes: BufferSource): Promise<string> {
  const raw = fromBase64(secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret);
  // An empty key would sign as well, and so could anybody.
  if (raw.length === 0) throw new RangeError('a webhook secret is empty');
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes)));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
