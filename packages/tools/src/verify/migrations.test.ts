import { expect, test } from 'vitest';
import { checkMigrations, LANDED_FILE, land } from './migrations.ts';

const file = 'migrations/tenant/0001_start.sql';
const good =
  'CREATE TABLE a (\n  id TEXT PRIMARY KEY, -- no CASCADE, no DROP TABLE\n  n INTEGER CHECK (n IN (1, 2))\n) STRICT, WITHOUT ROWID;\n';

/** Findings of migrations that have all landed as they are. */
function check(text: string, name = file) {
  const sources = [{ file: name, text }];
  return checkMigrations([...sources, { file: LANDED_FILE, text: land(sources) }]).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

test('a strict table passes', () => {
  expect(check(good)).toEqual([]);
});

test.each([
  ['PRAGMA foreign_keys=OFF;'],
  ['ALTER TABLE __new_a RENAME TO a;'],
  ['CREATE TABLE b (a TEXT REFERENCES a ON DELETE CASCADE) STRICT;'],
  ['DROP TABLE a;'],
  ['CREATE TABLE b (id TEXT);'],
  ['CREATE TABLE b (at TEXT DEFAULT CURRENT_TIMESTAMP) STRICT;'],
  ['CREATE TABLE b (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;'],
])('%s is found, with its line', (sql) => {
  expect(check(`${good}${sql}`)).toEqual([expect.stringMatching(/^5: /)]);
});

test('numbers have no gap', () => {
  expect(check(good, 'migrations/tenant/0002_start.sql')).toHaveLength(1);
});

test('an edited, a missing and an unlisted migration are found; landing again keeps what is listed', () => {
  const landed = { file: LANDED_FILE, text: land([{ file, text: good }]) };
  const edited = { file, text: `${good}\n` };
  expect(checkMigrations([edited, landed])[0]?.message).toContain('was edited');
  expect(checkMigrations([landed])[0]?.message).toContain('is missing');
  expect(checkMigrations([edited])[0]?.mend).toContain('--land');
  expect(land([edited, landed])).toBe(landed.text);
});
