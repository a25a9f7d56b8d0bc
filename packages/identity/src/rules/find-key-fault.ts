const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'priv'] as const;
const PUBLIC_MEMBERS = ['kty', 'crv', 'alg', 'use', 'key_ops', 'x', 'y', 'n', 'e', 'k'] as const;

/** A key (RFC 7517) as somebody sent it or a row holds it: nothing about its members is known. */
export type KeyMembers = {
  readonly [Member in (typeof PRIVATE_MEMBERS)[number] | (typeof PUBLIC_MEMBERS)[number]]?: unknown;
};

export type KeyFault =
  /** It carries a private half: whoever sent it should make a new one. */
  | 'identity.key_is_private'
  /** `use` or `key_ops` say that it is for something else than signatures. */
  | 'identity.key_not_for_signatures'
  /** Type, curve or `alg` do not fit the algorithm. */
  | 'identity.key_of_other_algorithm'
  | 'identity.key_too_weak'
  | 'identity.key_malformed';

interface KeyShape {
  readonly kty: 'EC' | 'OKP' | 'RSA' | 'oct';
  readonly crv?: string;
  /** Of each coordinate; of an HMAC key it is the least (RFC 7518 §3.2). */
  readonly bytes?: number;
}

/**
 * RFC 7518 §3.1 and RFC 8037 whole. Which algorithms are allowed is said by whoever verifies; here stands only what a key
 * has to look like for each, so that none can be used for another.
 */
const SHAPES: ReadonlyMap<string, KeyShape> = new Map<string, KeyShape>([
  ['HS256', { kty: 'oct', bytes: 32 }],
  ['HS384', { kty: 'oct', bytes: 48 }],
  ['HS512', { kty: 'oct', bytes: 64 }],
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((alg): [string, KeyShape] => [alg, { kty: 'RSA' }]),
  ['ES256', { kty: 'EC', crv: 'P-256', bytes: 32 }],
  ['ES384', { kty: 'EC', crv: 'P-384', bytes: 48 }],
  ['ES512', { kty: 'EC', crv: 'P-521', bytes: 66 }],
  ['EdDSA', { kty: 'OKP', crv: 'Ed25519', bytes: 32 }],
]);

const LEAST_RSA_BITS = 2048;
/** FIPS 186-5 §5.4: above 2^16 and odd. The exponent 1 signs everything. */
const LEAST_RSA_EXPONENT = 65_537n;

/** Why a key must not verify signatures of an algorithm, or null. Asked again each time a key is used. */
export function findKeyFault(jwk: KeyMembers, algorithm: string): KeyFault | null {
  const shape = SHAPES.get(algorithm);
  if (PRIVATE_MEMBERS.some((member) => jwk[member] !== undefined)) return 'identity.key_is_private';
  if (!isForSignatures(jwk)) return 'identity.key_not_for_signatures';
  if (shape === undefined || jwk.kty !== shape.kty || jwk.crv !== shape.crv) return 'identity.key_of_other_algorithm';
  if (jwk.alg !== undefined && jwk.alg !== algorithm) return 'identity.key_of_other_algorithm';
  switch (shape.kty) {
    case 'RSA':
      return findRsaFault(jwk);
    case 'oct':
      return (readBytes(jwk.k)?.length ?? 0) < (shape.bytes ?? 0) ? 'identity.key_too_weak' : null;
    default: {
      const coordinates = shape.kty === 'EC' ? [jwk.x, jwk.y] : [jwk.x];
      return coordinates.every((value) => readBytes(value)?.length === shape.bytes) ? null : 'identity.key_malformed';
    }
  }
}

/** RFC 7517 §4.2 and §4.3: what a key says of itself holds, also where a library does not look. */
function isForSignatures({ use, key_ops: operations }: KeyMembers): boolean {
  if (use !== undefined && use !== 'sig') return false;
  return operations === undefined || (Array.isArray(operations) && operations.includes('verify'));
}

function findRsaFault(jwk: KeyMembers): KeyFault | null {
  const [modulus, exponent] = [readNumber(jwk.n), readNumber(jwk.e)];
  if (modulus === null || exponent === null || modulus % 2n === 0n) return 'identity.key_malformed';
  if (modulus.toString(2).length < LEAST_RSA_BITS) return 'identity.key_too_weak';
  if (exponent < LEAST_RSA_EXPONENT || exponent % 2n === 0n) return 'identity.key_too_weak';
  return hasShortPrimes(modulus) ? 'identity.key_too_weak' : null;
}

/** The odd primes up to 167. */
const SMALL_PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113,
  127, 131, 137, 139, 149, 151, 157, 163, 167,
];

/**
 * CVE-2017-15361: keys that some smart cards make have primes of the form k·M + 65537^a mod M, so the modulus is a power
 * of 65537 modulo each small prime. A sound key passes for one of them once in about 10^8.
 */
function hasShortPrimes(modulus: bigint): boolean {
  return SMALL_PRIMES.every((prime) => powersOf65537(prime).has(Number(modulus % BigInt(prime))));
}

function powersOf65537(prime: number): ReadonlySet<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * (65_537 % prime)) % prime) powers.add(power);
  return powers;
}

function readNumber(value: unknown): bigint | null {
  const bytes = readBytes(value);
  return bytes === null ? null : bytes.reduce<bigint>((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/** An RSA modulus of 8192 bits has 1366 letters. */
const LONGEST_MEMBER = 1400;

function readBytes(value: unknown): number[] | null {
  if (typeof value !== 'string' || value.length > LONGEST_MEMBER || !/^[A-Za-z0-9_-]*$/.test(value)) return null;
  try {
    return [...atob(value.replaceAll('-', '+').replaceAll('_', '/'))].map((letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
