/* Orders that were there before units heard of their repairs: the migration tells it afterwards. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { toUnitFacts } from '@aftercare/warranty';
import { expect, test } from 'vitest';

const ROOT = `${import.meta.dirname}/../../..`;
const NUMBER = '0021';

test('the migration writes stays and signed repairs behind what the timeline has', () => {
  const sqlite = new DatabaseSync(':memory:');
  const files = globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort();
  const run = (file: string) => sqlite.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  files.filter((file) => (file.split('/').at(-1) ?? '') < NUMBER).forEach(run);
  const report = {
    component: 'tank',
    failureMode: null,
    causalPart: 'TNK-200',
    cause: 'quality',
    codes: { symptom: '110' },
    parts: [{ number: 'TNK-200', quantity: 1 }],
  };
  const at = (text: string) => Date.parse(text);
  sqlite.exec(`pragma foreign_keys = off;
    insert into models values ('mdl_1', 'SH-200', '{}', '[]', 0, 1, null);
    insert into units values ('unt_1', 'U-1', 'U1', 'mdl_1', null, 0, 1);
    insert into unit_events values ('unt_1', 1, 'invoice', '2026-01-01', 0, null, null);`);
  const insert =
    sqlite.prepare(`insert into work_orders (id, number, request_id, membership_id, member_tenant_id, member_name,
    unit_id, serial, model_code, state, offered_at, accept_until, checked_in_at, repaired_at, repaired_on, signed_at, signed_on,
    closed_at, report, version) values (?, ?, ?, 'mem_1', 'ten_1', 'Shop', 'unt_1', 'U-1', 'SH-200', ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, 1)`);
  // checked in at one in the morning where the network is
  const times = [at('2026-02-28T17:00:00Z'), at('2026-03-10T02:00:00Z'), '2026-03-10', at('2026-03-10T03:00:00Z')];
  insert.run('wko_1', 'WO-1', 'srq_1', 'signed', ...times, '2026-03-10', null, JSON.stringify(report));
  insert.run('wko_2', 'WO-2', 'srq_2', 'on_site', at('2026-05-01T02:00:00Z'), null, null, null, null, null, null);
  insert.run('wko_3', 'WO-3', 'srq_3', 'accepted', null, null, null, null, null, null, null);
  run(files.find((file) => file.includes(NUMBER)) ?? '');
  const events = sqlite
    .prepare('select position, kind, happened_on as happenedOn, details from unit_events order by position')
    .all()
    .map((row) => ({ ...row, position: row.position, kind: row.kind, details: JSON.parse(String(row.details)) }));
  expect(events.map(({ position, kind }) => [position, kind])).toEqual([
    [1, 'invoice'],
    [2, 'hand_in'],
    [3, 'ready'],
    [4, 'repair'],
    [5, 'hand_in'],
  ]);
  // safe: the columns that the select names are those of an event
  const facts = toUnitFacts(events as unknown as Parameters<typeof toUnitFacts>[0]);
  expect(facts.repairSpans).toEqual([
    { handedInOn: '2026-03-01', readyOn: '2026-03-10' },
    { handedInOn: '2026-05-01', readyOn: null },
  ]);
  expect(facts.repairs).toMatchObject([
    { repairedOn: '2026-03-10', component: 'tank', cause: 'quality', faultCode: '110', replaced: true },
  ]);
});
