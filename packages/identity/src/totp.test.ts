import { toInstant } from '@aftercare/kernel';
import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { findStep, newTotpSecret, toTotpUrl } from './totp.ts';

/** RFC 6238 appendix B, the SHA-1 rows: seconds, step, and the last six of the eight digits that the table prints. */
const VECTORS = [
  [59, 0x1, '287082'],
  [1111111109, 0x23523ec, '081804'],
  [1111111111, 0x23523ed, '050471'],
  [1234567890, 0x273ef07, '005924'],
  [2000000000, 0x3f940aa, '279037'],
  [20000000000, 0x27bc86aa, '353130'],
] as const;
const secret = Secret.fromLatin1('12345678901234567890').base32;
const at = (seconds: number) => toInstant(seconds * 1000);

test.each(VECTORS)('RFC 6238: at %i s, step %i, the code is %s', (seconds, step, code) => {
  expect(findStep(secret, code, at(seconds))).toBe(step);
});

test.each([
  [-60, null],
  [-30, 1],
  [30, 1],
  [60, null],
])('the code of a step is good one step before and after (%i s)', (offset, step) => {
  expect(findStep(secret, '287082', at(59 + offset))).toBe(step);
});

test.each(['287083', '', '28708', '2870820', '287 82', 'abcdef', '２８７０８２'])('%j is no code', (code) => {
  expect(findStep(secret, code, at(59))).toBeNull();
});

test('a secret has 160 bits and never comes twice', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});

test('the address names service, tenant and person', () => {
  const url = new URL(toTotpUrl(secret, { tenant: 'sunlit', email: 'lin@sunlit.example' }));
  expect(`${url.protocol}//${url.host}`).toBe('otpauth://totp');
  expect(decodeURIComponent(url.pathname)).toBe('/Aftercare sunlit:lin@sunlit.example');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    issuer: 'Aftercare sunlit',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
