import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';
import { Refusal } from './refusal.ts';

const parse = (text: string) => parseJson(new TextEncoder().encode(text));
const refusalOf = (bytes: Uint8Array): Refusal | null => {
  try {
    parseJson(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
const codeOf = (text: string) => refusalOf(new TextEncoder().encode(text))?.code;

test('what it decides where the RFC leaves it open', () => {
  expect(parse('{"a":1,"a":2}')).toEqual({ a: 2 });
  expect(parse('[1e400,-1e400]')).toEqual([Infinity, -Infinity]);
  expect(parse('[1e-400,-0]')).toEqual([0, -0]);
  const value = parse('{"__proto__":{"isAdmin":true}}');
  expect(Object.hasOwn(Object(value), '__proto__')).toBe(true);
  expect(Object(value).isAdmin).toBeUndefined();
  expect(codeOf('\uFEFF{}')).toBe('request.not_json');
});

test('depth', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(codeOf(nested(65))).toBeUndefined();
  expect(codeOf(nested(66))).toBe('request.too_deep');
  expect(codeOf(nested(500_000))).toBe('request.too_deep');
  expect(codeOf(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('request.too_deep');
});

test('text that could not be given back as it came, with its place', () => {
  for (const text of ['"\\ud800"', '"a\\udfffb"', '"\\u0000"']) expect(codeOf(text)).toBe('request.invalid');
  const refusal = refusalOf(new TextEncoder().encode('{"a":[{"b/c":"\\ud83d"},"\\ud83d\\ude00"]}'));
  expect(refusal?.errors).toEqual([{ pointer: '/a/0/b~1c', code: 'request.not_text', params: {} }]);
  expect(codeOf('{"\\udc00":1}')).toBe('request.invalid');
});

const folder = process.env.CORPORA_DIR;
const FLOOR = { n: 188, y: 95, i: 35 } as const;

/** Files of which the suite says "either": these we take, all others we refuse. */
const TAKEN = [
  'i_number_double_huge_neg_exp.json',
  'i_number_huge_exp.json',
  'i_number_neg_int_huge_exp.json',
  'i_number_pos_double_huge_exp.json',
  'i_number_real_neg_overflow.json',
  'i_number_real_pos_overflow.json',
  'i_number_real_underflow.json',
  'i_number_too_big_neg_int.json',
  'i_number_too_big_pos_int.json',
  'i_number_very_big_negative_int.json',
];
/** Valid by the grammar, and still refused: NUL in a text. */
const REFUSED = ['y_object_escaped_null_in_key.json', 'y_string_null_escape.json'];

describe.skipIf(!folder)('corpora: JSONTestSuite', () => {
  const files = folder === undefined ? [] : readdirSync(join(folder, 'jsontestsuite/test_parsing'));
  const read = (file: string) => readFileSync(join(folder ?? '', 'jsontestsuite/test_parsing', file));

  test.each(['n', 'y', 'i'] as const)('%s', (kind) => {
    const own = files.filter((file) => file.startsWith(`${kind}_`));
    expect(own.length).toBeGreaterThanOrEqual(FLOOR[kind]);
    const taken = own.filter((file) => refusalOf(read(file)) === null);
    if (kind === 'n') expect(taken).toEqual([]);
    if (kind === 'y') expect(own.filter((file) => !taken.includes(file))).toEqual(REFUSED);
    if (kind === 'i') expect(taken).toEqual(TAKEN);
  });

  test('what the grammar forbids is said to be no JSON', () => {
    const codes = files.filter((file) => file.startsWith('n_')).map((file) => refusalOf(read(file))?.code);
    expect(new Set(codes)).toEqual(new Set(['request.not_json']));
  });
});
