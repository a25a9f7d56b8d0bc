/* The migrator on real D1: whole migrations or nothing, and on from there. */
import { env } from 'cloudflare:workers';
import { toInstant } from '@aftercare/kernel';
import { Meter, MeteredD1 } from '@aftercare/runtime';
import { expect, test } from 'vitest';
import { migrateDatabase, parseMigration } from './migrate.ts';

const now = toInstant(1_800_000_000_000);
const first = parseMigration(
  '0001_first.sql',
  `CREATE TABLE tenant_identity (tenant_id TEXT PRIMARY KEY, schema_version INTEGER NOT NULL) STRICT;
   --> statement-breakpoint
   INSERT INTO tenant_identity VALUES ('ten_1', 0)`,
);
const second = parseMigration('0002_second.sql', 'CREATE TABLE second (id TEXT PRIMARY KEY) STRICT');
const third = parseMigration(
  '0003_third.sql',
  'CREATE TABLE third (id TEXT PRIMARY KEY) STRICT;\n--> statement-breakpoint\nINSERT INTO second VALUES (1)',
);

let taken = 20;

function openDatabase() {
  taken += 1;
  const binding: D1Database = Reflect.get(env, `TENANT_DB_${String(taken).padStart(3, '0')}`);
  const all = async (statement: string) => (await binding.prepare(statement).all()).results;
  return { port: new MeteredD1(binding, new Meter()), all, binding };
}

const tables = "select name from sqlite_master where type = 'table' and name not like '_cf%' order by name";

test('applies what is missing, in order, once', async () => {
  const { port, all } = openDatabase();
  expect(await migrateDatabase(port, [first], 'tenant', now)).toBe(1);
  expect(await migrateDatabase(port, [first, second, third], 'tenant', now)).toBe(2);
  expect(await migrateDatabase(port, [first, second, third], 'tenant', now)).toBe(0);
  expect(await all('select schema_version from tenant_identity')).toEqual([{ schema_version: 3 }]);
  expect(await all('select version, name from schema_migrations')).toEqual([
    { version: 1, name: '0001_first.sql' },
    { version: 2, name: '0002_second.sql' },
    { version: 3, name: '0003_third.sql' },
  ]);
});

test('a migration that fails at its end leaves nothing of itself, and the next run goes on where it was', async () => {
  const { port, all } = openDatabase();
  const broken = { ...third, statements: [...third.statements, 'INSERT INTO nowhere VALUES (1)'] };
  await expect(migrateDatabase(port, [first, second, broken], 'tenant', now)).rejects.toThrow(/nowhere/);
  expect((await all(tables)).map(({ name }) => name)).toEqual(['schema_migrations', 'second', 'tenant_identity']);
  expect(await all('select * from second')).toEqual([]);
  expect(await all('select schema_version from tenant_identity')).toEqual([{ schema_version: 2 }]);
  expect(await migrateDatabase(port, [first, second, third], 'tenant', now)).toBe(1);
  expect(await all('select schema_version from tenant_identity')).toEqual([{ schema_version: 3 }]);
});

test('a crash between two migrations leaves whole ones', async () => {
  const { binding, all } = openDatabase();
  let batches = 0;
  const dying = {
    batch: (writes: Parameters<MeteredD1['batch']>[0]) => {
      batches += 1;
      if (batches > 4) throw new Error('the isolate is gone');
      return new MeteredD1(binding, new Meter()).batch(writes);
    },
  };
  await expect(migrateDatabase(dying, [first, second, third], 'tenant', now)).rejects.toThrow('gone');
  expect(await all('select max(version) as version from schema_migrations')).toEqual([{ version: 2 }]);
  expect(await migrateDatabase(new MeteredD1(binding, new Meter()), [first, second, third], 'tenant', now)).toBe(1);
});

test('two migrators at once: each migration is applied once', async () => {
  const { binding, all } = openDatabase();
  const run = () => migrateDatabase(new MeteredD1(binding, new Meter()), [first, second, third], 'tenant', now);
  const outcomes = await Promise.allSettled([run(), run()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
  expect(await all('select count(*) as n from schema_migrations')).toEqual([{ n: 3 }]);
  expect(await all('select count(*) as n from second')).toEqual([{ n: 1 }]);
});

test('a database that was migrated by other files is refused', async () => {
  const { port } = openDatabase();
  await migrateDatabase(port, [first], 'tenant', now);
  const renamed = { ...first, name: '0001_other.sql' };
  await expect(migrateDatabase(port, [renamed, second], 'tenant', now)).rejects.toThrow(
    /was applied as 0001_first\.sql/,
  );
});

test.each(['first.sql', '1_first.sql', '0001-first.sql', '0001_First.sql'])('%s is no name of a migration', (name) => {
  expect(() => parseMigration(name, 'select 1')).toThrow(/not named like/);
});
