/* What is told stays for a week after it was heard, whatever the clock of whoever asked said. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DAY_MS, type Instant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Write } from './statements.ts';
import { markAcknowledged, pruneOutbox } from './store.ts';

const ROOT = `${import.meta.dirname}/../../..`;
// safe: milliseconds since 1970
const at = (day: number) => (day * DAY_MS) as Instant;

function openOutbox(days: readonly number[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec('create table schema_migrations (version integer primary key, name text, applied_at integer) strict');
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  const insert = database.prepare(
    `insert into outbox (target, epoch, seq, event_id, type, subject, subject_version, payload, at)
     values ('ten_b', 1, ?, 'evt_' || ?, 'x.y.v1', 'clm_1', 1, '{}', ?)`,
  );
  for (const [index, day] of days.entries()) insert.run(index + 1, index + 1, at(day));
  return database;
}

function run(database: DatabaseSync, { sql, values }: Write): void {
  database.prepare(sql).run(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
}

test('an event is acknowledged no sooner than it happened, so that a visit from before does not have it pruned', () => {
  const database = openOutbox([1, 20, 21, 22]);
  // Asked on day 12 and written down on day 23: the visit hung, or its clock is behind.
  run(database, markAcknowledged({ target: 'ten_b', epoch: 1, seq: 4, dead: '[]', at: at(12) }));
  run(database, pruneOutbox({ before: at(23 - 7) }));
  expect(database.prepare('select seq, acknowledged_at as at from outbox order by seq').all()).toEqual([
    { seq: 2, at: at(20) },
    { seq: 3, at: at(21) },
    { seq: 4, at: at(22) },
  ]);
  run(database, pruneOutbox({ before: at(30) }));
  expect(database.prepare('select seq from outbox').all()).toEqual([{ seq: 4 }]);
});

test('a dead letter is not acknowledged with the others', () => {
  const database = openOutbox([1, 2, 3]);
  run(database, markAcknowledged({ target: 'ten_b', epoch: 1, seq: 3, dead: '[2]', at: at(4) }));
  expect(database.prepare('select seq from outbox where acknowledged_at is null').all()).toEqual([{ seq: 2 }]);
});
