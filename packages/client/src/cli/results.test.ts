import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readRows } from './read-rows.ts';
import { Journal, type Result } from './results.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-results-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let file: string;
beforeEach(({ task }) => {
  file = join(folder, `${task.id}.csv`);
});

function result(row: number, changed: Partial<Result> = {}): Result {
  return {
    reference: `WO-${row}`,
    row,
    status: 'submitted',
    claim: 'clm_1',
    verdict: 'approved',
    claimed: '30.00',
    payable: '30.00',
    currency: 'CNY',
    findings: '',
    message: '',
    cure: '',
    cure_until: '',
    key: `cli-${row}`,
    attempt: 1,
    ...changed,
  };
}

async function references(): Promise<string[]> {
  const rows = await Array.fromAsync(readRows(file, 'utf-8'));
  return rows.slice(1).map(({ cells }) => cells[0] ?? '');
}

test('what was settled is known again, what failed or was wrong is not', async () => {
  const first = await Journal.open(file, false);
  first.append(result(2));
  first.append(result(3, { status: 'refused', verdict: '', attempt: 2 }));
  first.append(result(4, { status: 'failed' }));
  first.append(result(5, { status: 'invalid', key: '' }));
  first.close();
  const second = await Journal.open(file, false);
  expect(Object.fromEntries(second.settled)).toEqual({
    'cli-2': { status: 'submitted', verdict: 'approved', attempt: 1 },
    'cli-3': { status: 'refused', verdict: '', attempt: 2 },
  });
  second.close();
});

test('wherever the power went, what is whole is read and the rest is cut off', async () => {
  const journal = await Journal.open(file, false);
  for (const row of [2, 3]) journal.append(result(row, { message: '中文, "quoted"\nand broken' }));
  journal.close();
  const whole = readFileSync(file);
  const ends = [...whole.toString('latin1').matchAll(/\r\n/g)].map(({ index }) => index + 2);
  expect(ends).toHaveLength(3);
  for (let length = 0; length <= whole.length; length += 1) {
    writeFileSync(file, whole.subarray(0, length));
    const again = await Journal.open(file, false);
    again.append(result(9));
    again.close();
    const kept = ends.filter((end) => end <= length).length;
    expect(await references()).toEqual([...['WO-2', 'WO-3'].slice(0, Math.max(0, kept - 1)), 'WO-9']);
  }
});

test('a file of somebody else is left as it is', async () => {
  for (const text of ['my,own\r\nfile,without an end', 'x', `\uFEFFreference,row\r\n`]) {
    writeFileSync(file, text);
    await expect(Journal.open(file, false)).rejects.toMatchObject({ code: 'results.foreign' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
});

test('results of a dry run and of a submission are not mixed', async () => {
  const tried = await Journal.open(file, true);
  tried.append(result(2, { status: 'tried', key: 'try-2' }));
  tried.close();
  await expect(Journal.open(file, false)).rejects.toMatchObject({ code: 'results.trial' });
  rmSync(file);
  const real = await Journal.open(file, false);
  real.append(result(2));
  real.close();
  await expect(Journal.open(file, true)).rejects.toMatchObject({ code: 'results.real' });
});

test('in the end there is one row for each claim, in the order of the file, with its last word', async () => {
  const journal = await Journal.open(file, false);
  journal.append(result(4, { message: '四，4' }));
  journal.append(result(2, { status: 'refused', claimed: '-1.00', reference: '=2' }));
  journal.append(result(3));
  journal.append(result(2, { reference: '=2', message: '二 "2"' }));
  await journal.finish();
  const rows = await Array.fromAsync(readRows(file, 'utf-8'));
  expect(rows.slice(1).map(({ cells }) => [cells[0], cells[2], cells[9]])).toEqual([
    ["'=2", 'submitted', '二 "2"'],
    ['WO-3', 'submitted', ''],
    ['WO-4', 'submitted', '四，4'],
  ]);
  const size = statSync(file).size;
  await (await Journal.open(file, false)).finish();
  expect(statSync(file).size).toBe(size);
});

test('a file that was changed by hand keeps all its rows', async () => {
  const journal = await Journal.open(file, false);
  journal.append(result(3));
  journal.append(result(2));
  appendFileSync(file, '"WO-4","4","submitted"\r\n');
  await journal.finish();
  expect((await references()).sort()).toEqual(['WO-2', 'WO-3', 'WO-4']);
});
