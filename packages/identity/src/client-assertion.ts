import type { Instant } from '@aftercare/kernel';
import * as z from 'zod';
import { type CompactJws, chooseKey, isSignedBy, readObject } from './compact-jws.ts';
import { isTimely } from './rules/judge-claims.ts';
import { CLIENT_ALGORITHMS, type ClientJwk, LONGEST_ASSERTION_SECONDS } from './words.ts';

/** RFC 7523 §2.2. */
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** An assertion is no access token and no other kind of token (RFC 8725 §3.11); old clients name no type. */
const TYPES: readonly unknown[] = [undefined, 'JWT', 'client-authentication+jwt'];

const claimsShape = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  aud: z.union([z.string(), z.array(z.string()).min(1)]),
  exp: z.number(),
  iat: z.number().optional(),
  nbf: z.number().optional(),
  jti: z.string().min(1).max(255),
});

/** Who the assertion says it is from, read before anything is checked: it only chooses where to look for the keys. */
export function readClientId(jws: CompactJws): string | null {
  const subject = readObject(jws.payload)?.sub;
  return typeof subject === 'string' ? subject : null;
}

export interface Asserted {
  readonly kid: string;
  readonly jti: string;
  /** In seconds, as the assertion has it. */
  readonly exp: number;
}

/**
 * RFC 7523 §3: from the client about itself, for us and nobody else, signed with one of its keys, for five minutes at most.
 * That it is used once is for the caller to write down. Null for whatever is wrong.
 */
export async function verifyAssertion(
  jws: CompactJws,
  keys: readonly { readonly kid: string; readonly jwk: ClientJwk }[],
  expected: { readonly clientId: string; readonly audiences: readonly string[]; readonly now: Instant },
): Promise<Asserted | null> {
  const [only, ...others] = keys;
  const key = jws.header.kid === undefined && others.length === 0 ? only : chooseKey(jws, keys);
  if (!key || !TYPES.includes(jws.header.typ) || !(await isSignedBy(jws, key.jwk, CLIENT_ALGORITHMS))) return null;
  const claims = claimsShape.safeParse(readObject(jws.payload)).data;
  if (claims === undefined || claims.iss !== expected.clientId || claims.sub !== expected.clientId) return null;
  // One for several services could be used at ours by another of them.
  if (![claims.aud].flat().every((audience) => expected.audiences.includes(audience))) return null;
  if (!isTimely(claims, LONGEST_ASSERTION_SECONDS, expected.now)) return null;
  return { kid: key.kid, jti: claims.jti, exp: claims.exp };
}
