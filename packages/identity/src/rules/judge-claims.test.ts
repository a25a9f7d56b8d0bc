import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { isTimely } from './judge-claims.ts';

const at = 1_800_000_000;

test.each([
  ['a token of now', { exp: at + 600, iat: at, nbf: at }, true],
  ['the last second of the tolerance', { exp: at - 4, iat: at - 604 }, true],
  ['the second after it', { exp: at - 5, iat: at - 605 }, false],
  ['a start at the end of the tolerance', { exp: at + 600, iat: at, nbf: at + 5 }, true],
  ['a start a second later', { exp: at + 600, iat: at, nbf: at + 6 }, false],
  ['an issue at the end of the tolerance', { exp: at + 600, iat: at + 5 }, true],
  ['an issue a second later', { exp: at + 600, iat: at + 6 }, false],
  ['a life as long as it may be', { exp: at + 300, iat: at - 300 }, true],
  ['a life of a second more', { exp: at + 301, iat: at - 300 }, false],
  ['no moment of issue, made now by a clock that is ahead', { exp: at + 605 }, true],
  ['no moment of issue, made for longer', { exp: at + 606 }, false],
])('%s: %o is timely %s', (_about, claims, expected) => {
  expect(isTimely(claims, 600, toInstant(at * 1000 + 999))).toBe(expected);
});
