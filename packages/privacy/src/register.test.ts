import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { REGISTER } from './register.ts';
import { EXPORTED_TABLES } from './store.ts';

const ROOT = `${import.meta.dirname}/../../..`;

const database = new DatabaseSync(':memory:');
// As the migrator makes it, before anything else.
database.exec('create table schema_migrations (version integer primary key, name text, applied_at integer) strict');
for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
  database.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));

const tables = database
  .prepare("select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'")
  .all()
  .map(({ name }) => String(name));
const columnsOf = (table: string, type: string) =>
  database
    .prepare('select name from pragma_table_info(?) where type = ?')
    .all(table, type)
    .map(({ name }) => String(name));

describe('every text column of a tenant says what it holds of a person', () => {
  test.each(tables)('%s', (table) => {
    const { plain, holds } = REGISTER[table] ?? { plain: [], holds: {} };
    const registered = [...plain, ...Object.keys(holds)];
    const where = 'register it in packages/privacy/src/register.ts: plain, or what it holds and about whom';
    expect(registered.toSorted(), where).toEqual(columnsOf(table, 'TEXT').toSorted());
    expect(new Set(registered).size, 'a column stands twice').toBe(registered.length);
  });

  test('no table stands in the register that is gone', () => {
    expect(Object.keys(REGISTER).filter((table) => !tables.includes(table))).toEqual([]);
  });

  /** Not a proof, but a name that says what it is has to be registered as that. */
  test.each([
    [/(^|_)(phone|email|address)$/, ['phone', 'email', 'address']],
    [/_hash$|^sealed_/, ['secret']],
  ])('a column called like %s is what its name says', (pattern, kinds) => {
    for (const table of tables)
      for (const column of columnsOf(table, 'TEXT').filter((name) => pattern.test(name))) {
        // A hash of what everybody may see is no secret, and a link of the seal only says which one came before.
        if (['agreements.document_hash', 'seals.prev_hash', 'samples.seed_hash'].includes(`${table}.${column}`))
          continue;
        if (column === 'request_hash') continue;
        expect(kinds, `${table}.${column}`).toContain(REGISTER[table]?.holds[column]?.kind);
      }
  });

  test.each(EXPORTED_TABLES)('%s is exported and erased by the numbers of its rows', (table) => {
    expect(database.prepare(`select max(rowid) as last from "${table}"`).get()).toHaveProperty('last');
  });

  test('what is sealed stands in a table that refuses to be changed', () => {
    for (const [table, { holds }] of Object.entries(REGISTER)) {
      if (!Object.values(holds).some(({ kind }) => kind === 'sealed')) continue;
      const triggers = database
        .prepare(
          "select name from sqlite_master where type = 'trigger' and tbl_name = ? and sql like '%BEFORE UPDATE%'",
        )
        .all(table);
      expect(triggers.length, table).toBeGreaterThan(0);
    }
  });
});
