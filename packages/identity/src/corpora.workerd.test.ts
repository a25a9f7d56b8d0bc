/**
 * Vectors that nobody here wrote, against the functions that verify tokens, in the runtime that verifies them. Nothing of
 * them is kept in the project.
 */
import { describe, expect, inject, test } from 'vitest';
import { isVectorAccepted, type Vector, type VectorKey } from './fixtures.ts';

const corpora = inject('tokenVectors');
const has = Object.keys(corpora).length > 0;

interface Group {
  readonly public?: VectorKey | { readonly keys: readonly VectorKey[] };
  readonly private: VectorKey | { readonly keys: readonly VectorKey[] };
  readonly tests: readonly {
    readonly tcId: number;
    readonly comment: string;
    readonly result: string;
    readonly jws?: unknown;
  }[];
}

/** Unusable ones, each with its reason. */
const EXCLUDED: Readonly<Record<number, string>> = {
  346: 'the key says PS256, the token PS384',
  347: 'the key says ES521, which does not exist; the token says ES512',
  350: 'the key says PS256, the token PS384',
  351: 'the key says ES521, which does not exist; the token says ES512',
  367: 'the same text as the valid 357, marked invalid',
  370: 'the same text as the valid 357, marked invalid',
  372: 'marked valid with a “?” inside its header',
  373: 'marked valid with a “?” inside its payload',
};

function readVectors(file: string): Vector[] {
  const { testGroups }: { testGroups: Group[] } = JSON.parse(corpora[`wycheproof/${file}`] ?? '');
  return testGroups.flatMap(({ public: publicKey, private: secretKey, tests }) => {
    const given = publicKey ?? secretKey;
    const keys = 'keys' in given ? given.keys : [given];
    return tests.flatMap(({ tcId, comment, result, jws }) =>
      jws === undefined ? [] : [{ id: tcId, about: comment, isValid: result === 'valid', jws, keys }],
    );
  });
}

describe.skipIf(!has)('corpora: signatures (Wycheproof)', () => {
  const all = has ? readVectors('json_web_signature_test.json') : [];
  const used = all.filter(({ id }) => EXCLUDED[id] === undefined);

  test('all 393 usable ones are here, 40 of them valid', () => {
    expect(used.length).toBeGreaterThanOrEqual(393);
    expect(all.length - used.length).toBe(Object.keys(EXCLUDED).length);
    expect(used.filter(({ isValid }) => isValid).length).toBeGreaterThanOrEqual(40);
  });

  test.each(used)('$id $about: valid $isValid', async (vector) => {
    expect(await isVectorAccepted(vector)).toBe(vector.isValid);
  });

  test('two of the eight are equal to a valid one, letter by letter', () => {
    const textOf = (id: number) => all.find((vector) => vector.id === id)?.jws;
    expect(textOf(367)).toBe(textOf(357));
    expect(textOf(370)).toBe(textOf(357));
  });
});

describe.skipIf(!has)('corpora: keys (Wycheproof)', () => {
  const all = has ? readVectors('json_web_key_test.json') : [];
  test('all 26 are here', () => {
    expect(all.length).toBeGreaterThanOrEqual(26);
  });
  test.each(all)('$id $about: valid $isValid', async (vector) => {
    expect(await isVectorAccepted(vector)).toBe(vector.isValid);
  });
});

describe.skipIf(!has)('corpora: signatures among other cryptography (Wycheproof)', () => {
  const all = has ? readVectors('json_web_crypto_test.json') : [];
  test('49 of 83 are signatures; the others are encrypted tokens, which nothing here reads', () => {
    expect(all.length).toBeGreaterThanOrEqual(49);
  });
  test.each(all)('$id $about: valid $isValid', async (vector) => {
    expect(await isVectorAccepted(vector)).toBe(vector.isValid);
  });
});

describe.skipIf(!has)('corpora: RFC 7520', () => {
  interface Example {
    readonly title: string;
    readonly input: { readonly key: VectorKey };
    readonly output: { readonly compact?: string };
  }
  const examples = has
    ? Object.entries(corpora)
        .filter(([file]) => file.startsWith('jose-cookbook/4_'))
        .map(([, text]): Example => JSON.parse(text))
    : [];
  const compact = examples.flatMap(({ title, input, output }) =>
    output.compact === undefined ? [] : [{ title, jws: output.compact, key: input.key }],
  );
  test('the four compact examples are here; several signatures at once are not for tokens', () => {
    expect(compact.length).toBeGreaterThanOrEqual(4);
  });
  test.each(compact)('$title', async ({ title, jws, key }) => {
    const example = { id: 0, about: title, isValid: true, keys: [toPublic(key)] };
    expect(await isVectorAccepted({ ...example, jws })).toBe(true);
    expect(await isVectorAccepted({ ...example, jws: `${jws.slice(0, -8)}AAAAAAAA` })).toBe(false);
  });
});

/** The examples show private keys; a verifier has none. */
function toPublic(key: VectorKey): VectorKey {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...rest } = key;
  return rest;
}
