import { base64url, compactVerify, type JWK } from 'jose';
import { findKeyFault, type KeyMembers } from './rules/find-key-fault.ts';

/** A compact JWS (RFC 7515 §7.1) taken apart. Nothing in it is believed yet. */
export interface CompactJws {
  readonly text: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Uint8Array;
}

/** Longer than any token of ours or of a client needs to be. */
const LONGEST_TOKEN = 8192;

/** Null unless each segment is spelled in the one canonical way: a signed text must not have two spellings. */
export function parseJws(text: string): CompactJws | null {
  const [header, payload, signature, ...rest] = text.split('.');
  if (text.length > LONGEST_TOKEN || !header || payload === undefined || !signature || rest.length > 0) return null;
  const [headerBytes, payloadBytes] = [fromCanonical(header), fromCanonical(payload)];
  if (headerBytes === null || payloadBytes === null || fromCanonical(signature) === null) return null;
  const members = readObject(headerBytes);
  return members === null ? null : { text, header: members, payload: payloadBytes };
}

/**
 * Whether this very key signed it, with an algorithm of the caller's list. A key inside the token (`jwk`, `jku`, `x5u`) is
 * never looked at, and an extension that has to be understood (`crit`) is not understood.
 */
export async function isSignedBy(jws: CompactJws, jwk: KeyMembers, algorithms: readonly string[]): Promise<boolean> {
  const { alg } = jws.header;
  if (typeof alg !== 'string' || !algorithms.includes(alg) || 'crit' in jws.header) return false;
  if (findKeyFault(jwk, alg) !== null) return false;
  try {
    // safe: jose reads each member itself, and the rule above has looked at those that matter
    await compactVerify(jws.text, jwk as JWK, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

/** The key that the token names: none, or two of one name, is no key. */
export function chooseKey<Key extends { readonly kid: string }>(jws: CompactJws, keys: readonly Key[]): Key | null {
  const [key, ...others] = keys.filter(({ kid }) => kid === jws.header.kid);
  return key === undefined || others.length > 0 ? null : key;
}

/** The members of a JSON object in UTF-8, or null. */
export function readObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    // safe: checked to be an object that is no list
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** Decodes and encodes again: spaces, padding, other letters and stray bits in the last one come out differently. */
function fromCanonical(segment: string): Uint8Array | null {
  try {
    const bytes = base64url.decode(segment);
    return base64url.encode(bytes) === segment ? bytes : null;
  } catch {
    return null;
  }
}
