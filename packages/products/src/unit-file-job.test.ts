/* The job against the migrated schema and a store of bytes that can be read in ranges and in no other way. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Instant, newId, toInstant } from '@aftercare/kernel';
import type { Read, Reads, Write } from '@aftercare/runtime';
import { toWrites } from '@aftercare/runtime';
import { beforeEach, expect, test } from 'vitest';
import { BYTES_OF_A_SLICE } from './read-rows.ts';
import { findUnitFile, insertModel, insertUnitFile } from './store.ts';
import { importingUnits } from './unit-file-job.ts';
import type { UnitFile, UnitFileId } from './words.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const NOW = toInstant(1_800_000_000_000);

let database: DatabaseSync;
let ranges: { readonly offset: number; readonly length: number }[];
let id: UnitFileId;

beforeEach(() => {
  database = new DatabaseSync(':memory:');
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  ranges = [];
  id = newId('ufl', NOW);
  const model = { id: newId('mdl', NOW), code: 'SH-200', name: { en: 'A', zh: '甲' }, components: [] };
  write([insertModel({ ...model, createdAt: NOW, version: 1 })]);
});

const ask = <Result>({ sql, values, decode }: Read<Result>): Result => decode(database.prepare(sql).all(...values));
const load = async (reads: Reads) => Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, ask(read)]));
const count = (table: string) => Number(database.prepare(`select count(*) as n from ${table}`).get()?.n);

/** All of it or nothing, as D1's batch. */
function write(writes: readonly Write[]): void {
  database.exec('begin');
  try {
    for (const { sql, values } of writes) database.prepare(sql).run(...values);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

function begin(bytes: Uint8Array, changed: Partial<UnitFile> = {}): void {
  const place = { position: 0, line: 1, rows: 0, imported: 0, columns: null, fault: null };
  const file = { id, state: 'importing', format: 'csv', encoding: 'utf-8', objectKey: 'k', uploadId: 'u' } as const;
  const times = { createdAt: NOW, endedAt: null, version: 1 };
  write([insertUnitFile({ ...file, ...place, ...times, sizeBytes: bytes.length, jobId: null, ...changed })]);
}

/** Nothing of an object but its stream, in chunks of an odd length. */
const storeOf = (bytes: Uint8Array | null): Pick<R2Bucket, 'get'> =>
  // safe: the job asks for one range of one object and reads its stream
  ({
    async get(_key: string, { range }: { range: { offset: number; length: number } }) {
      ranges.push(range);
      if (bytes === null) return null;
      const part = bytes.slice(range.offset, range.offset + range.length);
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= part.length) return controller.close();
          controller.enqueue(part.subarray(at, at + 65_521));
          at += 65_521;
        },
      });
      return { body };
    },
  }) as unknown as Pick<R2Bucket, 'get'>;

async function decide(files: Pick<R2Bucket, 'get'>, at: Instant = NOW) {
  const { effect, items } = await importingUnits(files).run({ job: 'job_x', input: id, position: 0, at }, load);
  return { items, writes: toWrites(effect, { action: 'import', actor: 'timer', at, requestId: '1' }) };
}
const file = () => ask(findUnitFile({ id }));

const rowsOf = (rows: number) =>
  new TextEncoder().encode(
    `serial,model,batch,productionOn\n${Array.from({ length: rows }, (_, at) => `S-${at},SH-200,"批\n${at}",2026-01-05\n`).join('')}`,
  );

test('slice by slice to its last byte, never more of it than one slice', async () => {
  const bytes = rowsOf(23_000);
  begin(bytes);
  let slices = 0;
  for (; file()?.state === 'importing'; slices += 1) {
    const from = file()?.position ?? 0;
    const { items, writes } = await decide(storeOf(bytes));
    write(writes);
    expect(file()?.position).toBe(from + items);
  }
  expect(file()).toMatchObject({ state: 'done', rows: 23_000, imported: 23_000, position: bytes.length });
  expect([slices, count('units'), count('unit_events')]).toEqual([5, 23_000, 23_000]);
  expect(Math.max(...ranges.map(({ length }) => length))).toBeLessThanOrEqual(BYTES_OF_A_SLICE);
  // Each unit stands behind all before it: the indexes grow at their ends.
  const ids = database.prepare('select id from units order by rowid').all();
  expect(ids.map(({ id }) => String(id)).toSorted()).toEqual(ids.map(({ id }) => id));
  const last = database.prepare("select batch from units where serial = 'S-22999'").get();
  expect(last?.batch).toBe('批\n22999');
});

test('of two that decided the same slice one writes', async () => {
  const bytes = rowsOf(10);
  begin(bytes);
  const [first, second] = [await decide(storeOf(bytes)), await decide(storeOf(bytes))];
  write(first.writes);
  expect(() => write(second.writes)).toThrow(/GUARD:UNIT_FILE/);
  expect(count('units')).toBe(10);
});

test('a slice that is under way when somebody gives the file up is undone, and nothing is looked at any more', async () => {
  const bytes = rowsOf(10);
  begin(bytes);
  const { writes } = await decide(storeOf(bytes));
  database.exec("update unit_files set state = 'aborted'");
  expect(() => write(writes)).toThrow(/GUARD:UNIT_FILE/);
  ranges = [];
  const after = await decide(storeOf(bytes));
  expect([after.items, after.writes, ranges, count('units')]).toEqual([bytes.length, [], [], 0]);
});

test('a file that is gone, or has no head that says anything, ends', async () => {
  begin(rowsOf(10));
  write((await decide(storeOf(null))).writes);
  expect(file()).toMatchObject({ state: 'failed', fault: { code: 'products.file_gone' }, endedAt: NOW });
  id = newId('ufl', NOW);
  const bytes = new TextEncoder().encode('colour\nred\n');
  begin(bytes);
  const { items, writes } = await decide(storeOf(bytes));
  write(writes);
  expect(items).toBe(bytes.length);
  expect(file()).toMatchObject({ state: 'failed', fault: { code: 'products.column_missing', column: 'serial' } });
});
