import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildWorker } from './build.ts';
import { inRoot } from './paths.ts';

const outDir = mkdtempSync(join(tmpdir(), 'aftercare-build-'));
afterAll(() => rmSync(outDir, { recursive: true }));

const entry = inRoot('packages/tools/src/refuse.ts');
const file = 'packages/tools/src/refuse.ts';

test('a planted change is in the bundle', async () => {
  const built = await buildWorker({ entry, outDir, replacements: [{ file, find: "'Refusal'", replace: "'Planted'" }] });
  expect(readFileSync(built, 'utf8')).toContain('"Planted"');
});

test('a change that fits nowhere, or twice, or in no part of the Worker, is refused', async () => {
  const plant = (find: string, where = file) =>
    buildWorker({ entry, outDir, quiet: true, replacements: [{ file: where, find, replace: '' }] });
  await expect(plant('not there')).rejects.toThrow('found it 0 times');
  await expect(plant('Refusal')).rejects.toThrow(/found it \d+ times/);
  await expect(plant('x', 'packages/tools/src/pool.ts')).rejects.toThrow('no part of the Worker');
});
