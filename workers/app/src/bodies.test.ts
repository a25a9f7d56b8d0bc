/** The same bodies that every JSON parser is tried with, given to every action that takes JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput, parseJson, Refusal } from '@aftercare/runtime';
import { describe, expect, test } from 'vitest';
import { listActions } from './actions.ts';

const folder = process.env.CORPORA_DIR;
const FLOOR = 318;
const actions = listActions(() => ({ control: [], tenant: [] })).filter(
  ({ method, rawBody }) => method !== 'GET' && rawBody === undefined,
);

describe.skipIf(!folder)('corpora: JSONTestSuite before every action', () => {
  const path = join(folder ?? '', 'jsontestsuite/test_parsing');
  const files = folder === undefined ? [] : readdirSync(path);
  const bodies = files.map((file) => [file, readFileSync(join(path, file))] as const);

  test(`at least ${FLOOR} bodies`, () => {
    expect(bodies.length).toBeGreaterThanOrEqual(FLOOR);
    expect(actions.length).toBeGreaterThan(60);
  });

  test.each(actions.map((action) => [action.name, action] as const))('%s', (_name, action) => {
    for (const [file, bytes] of bodies) {
      let failure: unknown;
      try {
        action.prepare({ params: {}, query: {}, body: parseJson(bytes) });
      } catch (error) {
        failure = error;
      }
      // Anything else would be a 500.
      if (failure !== undefined) expect(failure instanceof Refusal || failure instanceof InvalidInput, file).toBe(true);
      if (file.startsWith('n_')) expect(Object(failure).code, file).toBe('request.not_json');
    }
  });
});
