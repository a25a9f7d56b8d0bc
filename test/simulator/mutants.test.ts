/** A defect whose text has moved away would be planted nowhere, and `npm run mutants` is no part of every run. */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { expect, test } from 'vitest';
import { MUTANTS } from './mutants.ts';

test.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s can still be planted', (_name, mutant) => {
  for (const { file, find } of mutant.replacements)
    expect(readFileSync(inRoot(file), 'utf8').split(find).length - 1, `${file}: ${find}`).toBe(1);
  const toml = readFileSync(inRoot('wrangler.toml'), 'utf8');
  expect(mutant.replacements.length + (mutant.changeSettings?.(toml) === toml ? 0 : 1)).toBeGreaterThan(0);
  if (mutant.changeSettings !== undefined) expect(mutant.changeSettings(toml)).not.toBe(toml);
});
