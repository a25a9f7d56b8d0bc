import { scrypt, timingSafeEqual } from 'node:crypto';

/**
 * scrypt (RFC 7914) at N = 2^14, r = 8, p = 5: 16 MiB and about 0.15 s of CPU, equal in strength to the OWASP
 * recommendation of N = 2^17, p = 1, which would need the whole memory of an isolate. The parameters stand in the
 * hash, so that they can grow.
 */
const COST = { N: 2 ** 14, r: 8, p: 5 } as const;
const KEY_BYTES = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await derive(password, salt, COST);
  return `scrypt$${COST.N}$${COST.r}$${COST.p}$${salt.toBase64()}$${key.toBase64()}`;
}

/** Takes as long for an unknown account as for a known one, so that answers do not tell which accounts exist. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [scheme, N, r, p, salt, key] = (hash ?? DECOY).split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined)
    throw new TypeError('a stored password hash is malformed');
  const expected = Uint8Array.fromBase64(key);
  const actual = await derive(password, Uint8Array.fromBase64(salt), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(actual, expected) && hash !== null;
}

const DECOY = `scrypt$${COST.N}$${COST.r}$${COST.p}$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=`;

function derive(password: string, salt: Uint8Array, cost: { N: number; r: number; p: number }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { ...cost, maxmem: 64 * 1024 * 1024 }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
