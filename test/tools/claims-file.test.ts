/** A file of the largest size goes through the command line in a heap that could not hold its rows. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'reference,unit,component,causal_part,cause,failed_on,repaired_on,kind,operation,minutes,amount\n';

function check(claims: number) {
  const file = join(folder, `${claims}.csv`);
  const rows = Array.from(
    { length: claims },
    (_, at) => `WO-${at},U-${at},pipes,VLV-012,quality,2026-03-01,2026-03-02,labour,replace-valve,30,40.00\n`,
  );
  writeFileSync(file, HEAD + rows.join(''));
  return spawnSync(
    process.execPath,
    ['--max-old-space-size=24', inRoot('packages/client/src/cli.ts'), 'claims', 'check', file],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en' } },
  );
}

test('100 000 claims are read in a heap of 24 MB', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = check(100_000);
  expect([status, stdout]).toEqual([0, 'Every row can be sent.\n']);
  expect(stderr).toContain('100000 claims in 100000 rows');
});

test('one more is too many', { timeout: 120_000 }, () => {
  const { status, stderr } = check(100_001);
  expect([status, stderr]).toEqual([2, expect.stringContaining('more than 100000 claims')]);
});
