const TYPES = ['EC', 'OKP', 'RSA'] as const;
const ALGORITHMS = ['ES256', 'EdDSA', 'PS256', 'RS256'] as const;

/** A public key (RFC 7517) as far as it is looked at here; the server looks at every member. */
export interface Jwk {
  readonly kid: string;
  readonly kty: (typeof TYPES)[number];
  readonly alg: (typeof ALGORITHMS)[number];
  readonly [member: string]: unknown;
}

/** What somebody pasted, or why it is no key that could be registered. */
export type ReadKeys =
  | { readonly kind: 'keys'; readonly keys: Jwk[] }
  | { readonly kind: 'not_json' | 'no_key' | 'private' };

/** One key, or a set of them. A private half stays where it is: it is not even sent. */
export function readKeys(text: string): ReadKeys {
  let pasted: unknown;
  try {
    pasted = JSON.parse(text);
  } catch {
    return { kind: 'not_json' };
  }
  const set: unknown = isObject(pasted) && 'keys' in pasted ? pasted.keys : [pasted];
  if (!Array.isArray(set) || set.length === 0) return { kind: 'no_key' };
  if (set.some((key) => isObject(key) && ('d' in key || 'k' in key))) return { kind: 'private' };
  return set.every(isJwk) ? { kind: 'keys', keys: set } : { kind: 'no_key' };
}

function isJwk(value: unknown): value is Jwk {
  return (
    isObject(value) &&
    typeof value.kid === 'string' &&
    TYPES.some((known) => known === value.kty) &&
    ALGORITHMS.some((known) => known === value.alg)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
