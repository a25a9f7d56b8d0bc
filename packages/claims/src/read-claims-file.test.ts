import { expect, test } from 'vitest';
import { readClaimsFile } from './read-claims-file.ts';

const HEAD = 'reference,unit,component,causal_part,cause,failed_on,repaired_on,kind,reason,amount';
const read = (text: string, mediaType = 'text/csv') => readClaimsFile(new TextEncoder().encode(text), mediaType);
const row = (reference: string, reason: string, amount = '1') =>
  `${reference},SN1,tank,T,quality,2026-05-01,2026-05-02,other,${reason},${amount}`;

test('rows of one reference are one claim, and each claim names the line on which it begins', () => {
  const claims = read([HEAD, row('A', '"over\r\ntwo lines"'), row('A', 'x', '2.5'), '', row('B', ' y ')].join('\r\n'));
  expect(claims).toMatchObject([
    { line: 2, body: { reference: 'A', lines: [{ reason: 'over\r\ntwo lines' }, { claimed: { amount: 250 } }] } },
    { line: 6, body: { reference: 'B', lines: [{ reason: 'y', claimed: { amount: 100, currency: 'CNY' } }] } },
  ]);
});

test('an empty cell says nothing, and what is no number is left for the check', () => {
  const [claim] = read(`${HEAD},minutes\n${row('A', '', 'ten')},\n`);
  expect(claim?.body).toMatchObject({ lines: [{ claimed: { amount: 'ten' } }] });
  const [line] = Object(claim?.body).lines;
  expect([line.reason, line.minutes]).toEqual([undefined, undefined]);
});

test.each([
  ['nothing', '', 'text/csv', 'claims.file_empty', {}],
  ['a head alone', HEAD, 'text/csv', 'claims.file_empty', {}],
  ['blank lines', '\n\n', 'application/x-ndjson', 'claims.file_empty', {}],
  ['a column less', 'reference,unit\nA,B', 'text/csv', 'claims.file_column_missing', { column: 'component' }],
  ['a row too short', `${HEAD}\na,b`, 'text/csv', 'claims.file_malformed', { line: 2 }],
  ['a column twice', `${HEAD},unit\n`, 'text/csv', 'claims.file_malformed', { reason: 'COLUMN_TWICE unit' }],
  ['too many', '{}\n'.repeat(10_001), 'application/x-ndjson', 'claims.file_too_long', { limit: 10_000 }],
])('%s', (_, text, mediaType, code, params) => {
  expect(() => read(text, mediaType)).toThrow(
    expect.objectContaining({ code, params: expect.objectContaining(params) }),
  );
});

test('what is neither UTF-8 nor GB18030', () => {
  expect(() => readClaimsFile(new Uint8Array([0xff, 0xff]), 'text/csv')).toThrow('claims.file_malformed');
});
