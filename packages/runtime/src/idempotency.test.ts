import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashRequest, parseIdempotencyKey } from './idempotency.ts';
import { Refusal } from './refusal.ts';

describe('a key', () => {
  test.each([
    ['a', 'a'],
    ['7f3c-0001_X', '7f3c-0001_X'],
    ['"7f3c-0001_X"', '7f3c-0001_X'],
    ['  "a"  ', 'a'],
    ['"a b/c;d=1"', 'a b/c;d=1'],
    ['"say \\"hi\\" \\\\"', 'say "hi" \\'],
    ['x'.repeat(255), 'x'.repeat(255)],
    [`"${'\\\\'.repeat(255)}"`, '\\'.repeat(255)],
  ])('%s is %s', (header, key) => {
    expect(parseIdempotencyKey(header)).toBe(key);
  });

  test('may be absent', () => {
    expect(parseIdempotencyKey(null)).toBeNull();
  });

  test.each([
    '',
    ' ',
    '""',
    '"a',
    'a"',
    '"a"b',
    '"a" "b"',
    'a b',
    'a.b',
    'a,b',
    '"\\n"',
    '"é"',
    '"\t"',
    "'a'",
    '"a";p=1',
    'x'.repeat(256),
    `"${'x'.repeat(256)}"`,
  ])('%j is malformed', (header) => {
    expect(() => parseIdempotencyKey(header)).toThrow(new Refusal('idempotency.key_malformed'));
  });
});

describe('the hash of a request', () => {
  const hash = (method: string, target: string, body: string) =>
    hashRequest(method, target, Uint8Array.from(Buffer.from(body)));
  test('is the same for the same request, and another for any other', async () => {
    const first = await hash('POST', '/v1/a', '{}');
    expect(await hash('POST', '/v1/a', '{}')).toBe(first);
    const others = await Promise.all([
      hash('PUT', '/v1/a', '{}'),
      hash('POST', '/v1/b', '{}'),
      hash('POST', '/v1/a', '{ }'),
      hash('POST', '/v1', '/a{}'),
    ]);
    expect(new Set([first, ...others]).size).toBe(5);
  });
});

/** The strings of the structured-fields test suite of the HTTP working group (RFC 8941). */
interface FieldCase {
  readonly name: string;
  readonly raw: readonly string[];
  readonly header_type: string;
  readonly expected?: readonly unknown[];
  readonly must_fail?: boolean;
}

const FLOOR = 270;
const folder = process.env.CORPORA_DIR;

describe('corpora: structured-fields', () => {
  test.skipIf(!folder)(`at least ${FLOOR} strings are read as the corpora say`, () => {
    const cases = ['string.json', 'string-generated.json'].flatMap((file): FieldCase[] => {
      const path = join(folder ?? '', 'structured-fields', file);
      if (!existsSync(path)) throw new Error(`${path} is missing`);
      return JSON.parse(readFileSync(path, 'utf8'));
    });
    const wrong = cases.flatMap(({ name, raw, expected, must_fail }) => {
      // Several lines of one header arrive joined.
      const read = readKey(raw.join(', '));
      const text = typeof expected?.[0] === 'string' ? expected[0] : null;
      // A key has its own limits beside the grammar: it is not empty, and not longer than 255 characters.
      const wanted = must_fail || text === null || text.length === 0 || text.length > 255 ? null : text;
      return read === wanted ? [] : [`${name}: ${JSON.stringify(raw)} is read as ${JSON.stringify(read)}`];
    });
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(FLOOR);
  });
});

function readKey(header: string): string | null {
  try {
    return parseIdempotencyKey(header);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
