import { LIMITS } from '@aftercare/kernel';
import { Refusal } from './refusal.ts';

/**
 * The key that a caller sent: a structured-field string in quotes (RFC 8941 §3.3.3) or a bare token of
 * `A–Z a–z 0–9 _ -`; both mean the same key after unquoting. Null when there is none.
 */
export function parseIdempotencyKey(header: string | null): string | null {
  if (header === null) return null;
  const text = header.trim();
  const key = text.startsWith('"') ? unquote(text) : /^[A-Za-z0-9_-]+$/.test(text) ? text : undefined;
  if (key === undefined || key.length === 0 || key.length > LIMITS.idempotencyKeyCharacters) {
    throw new Refusal('idempotency.key_malformed');
  }
  return key;
}

function unquote(text: string): string | undefined {
  const inside = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/.exec(text)?.[1];
  return inside?.replace(/\\(["\\])/g, '$1');
}

export async function hashRequest(method: string, target: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const head = new TextEncoder().encode(`${method} ${target}\n`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return toHex(await crypto.subtle.digest('SHA-256', whole));
}

export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? new TextEncoder().encode(data) : data));
}

export function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
