import { chooseKey, isSignedBy, parseJws } from './compact-jws.ts';
import { findKeySetFaults } from './rules/find-key-set-faults.ts';

/* How a vector of other people is put to the functions that verify our tokens, in Node and in workerd alike. */

export type VectorKey = JsonWebKey & { readonly kid?: string };

export interface Vector {
  readonly id: number;
  readonly about: string;
  readonly isValid: boolean;
  readonly jws: unknown;
  readonly keys: readonly VectorKey[];
}

/** With the algorithm of its key allowed, whichever it is: what the product allows is a shorter list. */
export async function isVectorAccepted({ jws: text, keys }: Vector): Promise<boolean> {
  const jws = typeof text === 'string' ? parseJws(text) : null;
  if (jws === null || (keys.length > 1 && findKeySetFaults(keys).length > 0)) return false;
  const named = keys.map((jwk) => ({ kid: jwk.kid ?? '', jwk }));
  const only = named.length === 1 ? named[0] : undefined;
  const key = only ?? chooseKey(jws, named);
  if (key === null) return false;
  // A key that names no algorithm may be used with any that fits it.
  return isSignedBy(jws, key.jwk, key.jwk.alg === undefined ? ['RS256', 'PS384', 'ES256', 'ES512'] : [key.jwk.alg]);
}
