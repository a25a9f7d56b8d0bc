import { expect, test } from 'vitest';
import { readKeys } from './read-keys.ts';

const key = { kid: 'workshop-2026', kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', x: 'x', y: 'y' };

test('one key and a set of them are read with everything in them', () => {
  expect(readKeys(JSON.stringify(key))).toEqual({ kind: 'keys', keys: [key] });
  const other = { ...key, kid: 'next' };
  expect(readKeys(` ${JSON.stringify({ keys: [key, other] })}\n`)).toEqual({ kind: 'keys', keys: [key, other] });
});

test.each([
  ['', 'not_json'],
  ['-----BEGIN PUBLIC KEY-----', 'not_json'],
  ['null', 'no_key'],
  ['"text"', 'no_key'],
  ['[]', 'no_key'],
  ['{"keys":[]}', 'no_key'],
  ['{"keys":{}}', 'no_key'],
  [JSON.stringify({ ...key, kid: undefined }), 'no_key'],
  [JSON.stringify({ ...key, alg: 'HS256' }), 'no_key'],
  [JSON.stringify({ ...key, kty: 'oct' }), 'no_key'],
  [JSON.stringify({ keys: [key, 1] }), 'no_key'],
])('%s is none', (text, kind) => {
  expect(readKeys(text)).toEqual({ kind });
});

test.each([
  [{ ...key, d: 'secret' }],
  [{ kty: 'oct', k: 'secret' }],
  [{ keys: [key, { ...key, kid: 'b', d: 'secret' }] }],
])('what holds a private half is not sent: %j', (pasted) => {
  expect(readKeys(JSON.stringify(pasted))).toEqual({ kind: 'private' });
});
