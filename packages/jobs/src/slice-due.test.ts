/* Jobs against the migrated schema: what is killed goes on, what runs twice happens once, what is stopped stays stopped. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { later, toInstant } from '@aftercare/kernel';
import { type DueTimer, type Read, type Reads, type TenantId, toWrites, type Write } from '@aftercare/runtime';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { defineJob, planJob } from './define-job.ts';
import { decideStop } from './rules/decide-progress.ts';
import { changeJob, sliceDue } from './slice-due.ts';
import { findJob } from './store.ts';
import { type Job, type JobId, SLICE_DUE } from './words.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const NOW = toInstant(1_800_000_000_000);
// safe: ids are opaque here
const TENANT = 'ten_maker' as TenantId;

/** Writes a history line for each item; "bad" refuses, "broken" throws. */
const counting = defineJob({
  kind: 'jobs.counting',
  isCancellable: true,
  input: z.array(z.string()),
  nameItem: (items, position) => items[position] ?? '',
  reads: () => ({}),
  decide({ input, position, job }) {
    const item = input[position] ?? '';
    if (item === 'broken') throw new TypeError('broken');
    const errors = item === 'bad' ? [{ position, item, code: 'request.not_found', params: {} }] : [];
    const line = { subject: `${job}/${position}`, version: 1, before: null, after: item };
    return { effect: { writes: [], history: errors.length > 0 ? [] : [line] }, items: 1, errors };
  },
});
const rule = sliceDue([counting]);

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
});

const ask = <Result>({ sql, values, decode }: Read<Result>): Result => decode(database.prepare(sql).all(...values));
const load = async (reads: Reads) => Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, ask(read)]));
const rows = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));

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

function begin(items: readonly string[], kind = 'jobs.counting'): JobId {
  const actor = { kind: 'system', tenantId: TENANT } as const;
  const work = { input: [...items], facts: {}, total: items.length };
  const { writes, history, timers, answer } = planJob({ ...counting, kind }, work, { actor, now: NOW });
  write(toWrites({ writes, history, timers }, { action: 'begin', actor: 'me', at: NOW, requestId: '1' }));
  expect(answer).toMatchObject({ status: 202, headers: { Location: `/v1/jobs/${Object(answer.body).id}` } });
  return Object(answer.body).id;
}

/** What a visit does with the due slice; `between` happens after it has read and before it writes. */
async function fire(id: JobId, between: () => unknown = () => undefined): Promise<void> {
  const dueAt = toInstant(Number(rows(`select due_at from timers where subject = '${id}'`)[0]?.[0]));
  const timer: DueTimer = { subject: id, kind: SLICE_DUE, dueAt, payload: {}, firedAt: later(dueAt, 1) };
  const effect = await rule.fire(timer, load);
  await between();
  const by = { action: SLICE_DUE, actor: 'timer', at: timer.firedAt, requestId: `${dueAt}` };
  const take = {
    sql: 'delete from timers where subject = ? and kind = ? and due_at = ?',
    values: [id, SLICE_DUE, dueAt],
  };
  write([take, ...toWrites(effect, by)]);
}

const read = (id: JobId): Job => {
  const job = ask(findJob({ id }));
  if (job === undefined) throw new Error('no job');
  return job;
};
const made = () => rows(`select after from history where subject like '%/%' order by subject`).flat();

test('slice by slice to its end', async () => {
  const id = begin(['a', 'bad', 'c']);
  expect(read(id)).toMatchObject({ state: 'queued', position: 0, startedAt: null });
  await fire(id);
  expect(read(id)).toMatchObject({ state: 'running', position: 1, failed: 0 });
  await fire(id);
  await fire(id);
  expect(read(id)).toMatchObject({ state: 'done', position: 3, failed: 1, version: 3 });
  expect(made()).toEqual(['"a"', '"c"']);
  expect(rows('select position, item, code from job_errors')).toEqual([[1, 'bad', 'request.not_found']]);
  expect(rows('select subject from timers')).toEqual([]);
  expect(rows(`select version from history where subject = '${id}' order by version`).flat()).toEqual([1, 2, 3]);
});

test('killed anywhere it goes on where it was', async () => {
  const id = begin(['a', 'b', 'c']);
  for (let slice = 0; slice < 3; slice++) {
    // The process dies after it has decided and before it writes.
    const dies = fire(id, () => {
      throw new Error('killed');
    });
    await expect(dies).rejects.toThrow('killed');
    expect(read(id).position).toBe(slice);
    await fire(id);
  }
  expect(read(id).state).toBe('done');
  expect(made()).toEqual(['"a"', '"b"', '"c"']);
});

test('of two that fire the same slice one writes', async () => {
  const id = begin(['a', 'b']);
  await expect(fire(id, () => fire(id))).rejects.toThrow(/GUARD:JOB/);
  expect(read(id).position).toBe(1);
  expect(made()).toEqual(['"a"']);
});

test('a slice that is under way when somebody stops the job is undone', async () => {
  const id = begin(['a', 'b']);
  const stop = () => {
    const by = { action: 'jobs.cancel', actor: 'me', at: NOW, requestId: '2' };
    write(toWrites(changeJob(read(id), decideStop(read(id), 'cancelled', NOW)), by));
  };
  await expect(fire(id, stop)).rejects.toThrow(/GUARD:JOB/);
  expect(made()).toEqual([]);
  expect(read(id).state).toBe('cancelled');
  // The timer that is still set for it does nothing.
  await fire(id);
  expect([read(id).position, made(), rows('select subject from timers')]).toEqual([0, [], []]);
});

test('a stop that met a slice is decided again', async () => {
  const id = begin(['a', 'b']);
  const before = read(id);
  await fire(id);
  const { writes } = changeJob(before, decideStop(before, 'cancelled', NOW));
  expect(() => write(writes)).toThrow(/GUARD:JOB/);
  expect(read(id).state).toBe('running');
});

test('what throws costs its item, not the job', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const id = begin(['broken', 'b']);
  await fire(id);
  await fire(id);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect(read(id)).toMatchObject({ state: 'done', position: 2, failed: 1 });
  expect(rows('select item, code from job_errors')).toEqual([['broken', 'jobs.item_failed']]);
  expect(made()).toEqual(['"b"']);
});

test('a kind that nobody knows any more ends the job', async () => {
  const id = begin(['a'], 'jobs.gone');
  await fire(id);
  expect(read(id)).toMatchObject({ state: 'failed', position: 0 });
});

test('without items it is done at once', () => {
  const id = begin([]);
  expect(read(id)).toMatchObject({ state: 'done', total: 0 });
  expect(rows('select subject from timers')).toEqual([]);
});
