/* What the database itself holds: rounds that nobody rewrites, and claims from before there were rounds. */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

const ROOT = `${import.meta.dirname}/../../..`;
const ROUNDS = 'migrations/tenant/0008';

function migrate(database: DatabaseSync, which: (file: string) => boolean): void {
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    if (which(file)) database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
}

function addClaim(database: DatabaseSync, id: string, state: string, submittedAt: string): void {
  database
    .prepare(
      `insert into claims (id, member_id, member_tenant_id, member_name, reference, mode, unit_id, serial, model_code, component,
         causal_part, causal_key, cause, failed_on, repaired_on, state, currency, claimed_amount, approved_amount, lines,
         decision, submitted_at, submitted_by, version)
       values (?, 'mem_1', 'ten_1', 'Shop', ?, 'live', ?, 'S', 'M', 'tank', 'T', 'T', 'quality', '2026-05-01', '2026-05-02',
         ?, 'CNY', 1, 1, '[]', '{}', ?, 'me', 1)`,
    )
    .run(id, id, id, state, Date.parse(submittedAt));
}

test('a claim that was decided before there were rounds has the local day of its submission', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, (file) => file < ROUNDS);
  addClaim(database, 'clm_day', 'approved', '2026-05-31T15:59:59Z');
  // One second later it is June in the network.
  addClaim(database, 'clm_next', 'rejected', '2026-05-31T16:00:00Z');
  addClaim(database, 'clm_waits', 'in_review', '2026-05-31T16:00:00Z');
  migrate(database, (file) => file >= ROUNDS);
  const rows = database.prepare('select id, decided_on, round, settled_round from claims order by id').all();
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['clm_day', '2026-05-31', 1, 0],
    ['clm_next', '2026-06-01', 1, 0],
    ['clm_waits', null, 1, 0],
  ]);
});

test('of a round only the decision changes, and only while it waits for people', () => {
  const database = new DatabaseSync(':memory:');
  migrate(database, () => true);
  addClaim(database, 'clm_1', 'in_review', '2026-05-01T00:00:00Z');
  database.exec(
    `insert into claim_rounds values ('clm_1', 2, 1, 'me', 'x', '[]', '[]', '{"verdict":"in_review"}', 'sent')`,
  );
  const change = (set: string) => () => database.exec(`update claim_rounds set ${set}`);
  for (const set of [
    `lines = '[1]'`,
    `changes = '[1]'`,
    'comment = null',
    'submitted_at = 2',
    `submitted_by = 'you'`,
    `kind = 'appeal'`,
  ])
    expect(change(`${set}, decision = '{"verdict":"approved"}'`), set).toThrow('GUARD:HISTORY');
  change(`decision = '{"verdict":"approved"}'`)();
  expect(change(`decision = '{"verdict":"rejected"}'`)).toThrow('GUARD:HISTORY');
});
