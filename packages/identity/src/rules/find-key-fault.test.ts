import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findKeyFault, type KeyMembers } from './find-key-fault.ts';
import { findKeySetFaults } from './find-key-set-faults.ts';

const ec: KeyMembers = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
const ed: KeyMembers = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) };
const rsaOf = (bits: number, publicExponent = 65_537): KeyMembers =>
  generateKeyPairSync('rsa', { modulusLength: bits, publicExponent }).publicKey.export({ format: 'jwk' });
const rsa = rsaOf(2048);

test.each<[string, KeyMembers, string, string | null]>([
  ['an EC key', ec, 'ES256', null],
  ['an EC key that says what it is for', { ...ec, use: 'sig', key_ops: ['verify'], alg: 'ES256' }, 'ES256', null],
  ['an Edwards key', ed, 'EdDSA', null],
  ['an RSA key', rsa, 'RS256', null],
  ['an RSA key', rsa, 'PS256', null],
  ['a private EC key', { ...ec, d: 'AA' }, 'ES256', 'identity.key_is_private'],
  ['a key with one prime of it', { ...rsa, p: 'AA' }, 'RS256', 'identity.key_is_private'],
  ['a key to encrypt with', { ...ec, use: 'enc' }, 'ES256', 'identity.key_not_for_signatures'],
  ['a key to sign with', { ...ec, key_ops: ['sign'] }, 'ES256', 'identity.key_not_for_signatures'],
  ['operations that are no list', { ...ec, key_ops: 'verify' }, 'ES256', 'identity.key_not_for_signatures'],
  ['a key of another algorithm', { ...ec, alg: 'ES384' }, 'ES256', 'identity.key_of_other_algorithm'],
  ['a key of another curve', { ...ec, crv: 'P-384' }, 'ES256', 'identity.key_of_other_algorithm'],
  ['a key of another type', rsa, 'ES256', 'identity.key_of_other_algorithm'],
  ['an algorithm that does not exist', ec, 'ES224', 'identity.key_of_other_algorithm'],
  ['a public key for HMAC', ec, 'HS256', 'identity.key_of_other_algorithm'],
  ['a short coordinate', { ...ec, x: 'A'.repeat(42) }, 'ES256', 'identity.key_malformed'],
  ['no coordinate', { ...ec, y: undefined }, 'ES256', 'identity.key_malformed'],
  ['a coordinate that is no text', { ...ed, x: 1 }, 'EdDSA', 'identity.key_malformed'],
  ['no modulus', { ...rsa, n: undefined }, 'RS256', 'identity.key_malformed'],
  ['an RSA key of 1024 bits', rsaOf(1024), 'RS256', 'identity.key_too_weak'],
  ['an RSA key of 2040 bits', rsaOf(2040), 'RS256', 'identity.key_too_weak'],
  ['the exponent 3', rsaOf(2048, 3), 'RS256', 'identity.key_too_weak'],
  ['the exponent 1', { ...rsa, e: 'AQ' }, 'RS256', 'identity.key_too_weak'],
])('%s for %3$s: %4$s', (_about, jwk, algorithm, fault) => {
  expect(findKeyFault(jwk, algorithm)).toBe(fault);
});

describe('keys beside each other', () => {
  test('different names', () => {
    expect(
      findKeySetFaults([
        { ...ec, kid: 'a' },
        { ...ed, kid: 'b' },
      ]),
    ).toEqual([]);
  });
  test('one name twice', () => {
    expect(
      findKeySetFaults([
        { ...ec, kid: 'a' },
        { ...ed, kid: 'b' },
        { ...rsa, kid: 'a' },
      ]),
    ).toEqual([{ index: 2, code: 'identity.key_id_twice' }]);
  });
  test('a secret among public ones', () => {
    expect(
      findKeySetFaults([
        { ...ec, kid: 'a' },
        { kty: 'oct', kid: 'b' },
      ]),
    ).toEqual([{ index: 1, code: 'identity.key_is_secret' }]);
  });
});
