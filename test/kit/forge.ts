/** Tokens as nobody should be able to make them. For tests alone: it reads the key that only the Worker has. */
import { constants, createDecipheriv, createHmac, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTenant } from './databases.ts';

export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

export type Claims = Record<string, unknown>;

/** A private key of a tenant, for tokens or for documents, unsealed with the secret of the data directory. */
export function readSigningKey(
  dataDir: string,
  tenantId: string,
  table: 'signing_keys' | 'document_keys' = 'signing_keys',
): SigningKey {
  const secrets: { KEY_ENCRYPTION_KEY: string } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  const row = readTenant(dataDir, tenantId, (database) =>
    database.prepare(`select kid, sealed_private_key as sealed from ${table}`).get(),
  );
  const kid = String(row?.kid);
  const whole = Buffer.from(String(row?.sealed), 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(secrets.KEY_ENCRYPTION_KEY, 'base64'),
    whole.subarray(0, 12),
  );
  decipher.setAAD(Buffer.from(kid));
  decipher.setAuthTag(whole.subarray(-16));
  const jwk = JSON.parse(Buffer.concat([decipher.update(whole.subarray(12, -16)), decipher.final()]).toString());
  return { kid, key: createPrivateKey({ key: jwk, format: 'jwk' }) };
}

export function signToken({ kid, key }: SigningKey, claims: Claims, header: Claims = {}): string {
  return signTexts(key, JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid, ...header }), JSON.stringify(claims));
}

/** A good signature over whatever stands there: it need not be JSON. */
export function signTexts(key: KeyObject, header: string, payload: string): string {
  const input = `${Buffer.from(header).toString('base64url')}.${Buffer.from(payload).toString('base64url')}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** With any algorithm that a client's key may have. */
export function signWith(alg: string, key: KeyObject, header: Claims, claims: Claims): string {
  const input = toSigningInput({ alg, ...header }, claims);
  const how =
    alg === 'ES256'
      ? { key, dsaEncoding: 'ieee-p1363' as const }
      : alg === 'PS256'
        ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
        : key;
  return `${input}.${sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(input), how).toString('base64url')}`;
}

/** The confusion of RFC 8725 §2.1: the public key taken for a shared secret. */
export function signWithPublicKey(kid: string, publicKey: string, claims: Claims, bits: 256 | 384 | 512 = 256): string {
  const input = toSigningInput({ alg: `HS${bits}`, typ: 'at+jwt', kid }, claims);
  return `${input}.${createHmac(`sha${bits}`, publicKey).update(input).digest('base64url')}`;
}

/** `alg: none`, with an empty signature or with one taken from elsewhere. */
export function unsignedToken(kid: string, claims: Claims, signature = '', alg = 'none'): string {
  return `${toSigningInput({ alg, typ: 'at+jwt', kid }, claims)}.${signature}`;
}

export function readClaims(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

/** The id of a token that was issued at that millisecond: 48 bits of it, then what a UUIDv7 has behind. */
export function tokenIdAt(moment: number): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const digits = Array.from({ length: 10 }, (_, place) => alphabet.charAt(Math.floor(moment / 32 ** (9 - place)) % 32));
  return `tok_${digits.join('')}e008000000000000`;
}

function toSigningInput(header: Claims, claims: Claims): string {
  return `${toSegment(header)}.${toSegment(claims)}`;
}

function toSegment(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
