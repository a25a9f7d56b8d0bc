import { DatabaseSync } from 'node:sqlite';
import { eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { Meter, MeteredD1 } from './meter.ts';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type RawRow,
  type SqlValue,
  select,
  type Write,
} from './statements.ts';

const shops = sqliteTable('shops', {
  id: text().primaryKey(),
  name: text().notNull(),
  openSince: integer().notNull(),
  tags: text({ mode: 'json' }).$type<readonly string[]>(),
});
const owners = sqliteTable('owners', { id: text().primaryKey(), name: text().notNull(), shopId: text().notNull() });

function openDatabase(): { run(write: Write): readonly RawRow[] } {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE TABLE shops (id TEXT PRIMARY KEY, name TEXT NOT NULL, open_since INTEGER NOT NULL, tags TEXT) STRICT;
    CREATE TABLE owners (id TEXT PRIMARY KEY, name TEXT NOT NULL, shop_id TEXT NOT NULL) STRICT;`);
  return { run: ({ sql: statement, values }) => database.prepare(statement).all(...values) };
}

const insertShop = defineInsert(shops);
const insertShops = defineInsertMany(shops);
const insertOwner = defineInsert(owners);
const setName = defineUpdate(shops, { set: ['name'], by: ['id'] });
const findShop = defineFind((p: Params<{ id: string }>) =>
  select(columnsOf(shops)).from(shops).where(eq(shops.id, p.id)),
);

test('a row comes back as it went in', () => {
  const { run } = openDatabase();
  run(insertShop({ id: 's1', name: '历下', openSince: 5, tags: ['a', 'b'] }));
  run(insertShop({ id: 's2', name: 'O', openSince: 6 }));
  const read = findShop({ id: 's1' });
  expect(read.decode(run(read))).toEqual({ id: 's1', name: '历下', openSince: 5, tags: ['a', 'b'] });
  const bare = findShop({ id: 's2' });
  expect(bare.decode(run(bare))).toEqual({ id: 's2', name: 'O', openSince: 6, tags: null });
  expect(findShop({ id: 'none' }).decode(run(findShop({ id: 'none' })))).toBeUndefined();
});

test('columns of one name of two tables stay apart', () => {
  const { run } = openDatabase();
  run(insertShop({ id: 's1', name: 'Shop', openSince: 5 }));
  run(insertOwner({ id: 'o1', name: 'Owner', shopId: 's1' }));
  const list = defineRead((_p: Params<object>) =>
    select({ shopId: shops.id, shopName: shops.name, ownerId: owners.id, ownerName: owners.name })
      .from(owners)
      .innerJoin(shops, eq(shops.id, owners.shopId)),
  );
  const read = list({});
  const rows = run(read);
  // By name, as a batch hands them over: four columns, four names.
  expect(Object.keys(rows[0] ?? {})).toHaveLength(4);
  expect(read.decode(rows)).toEqual([{ shopId: 's1', shopName: 'Shop', ownerId: 'o1', ownerName: 'Owner' }]);
});

test('the same statement is filled anew each time', () => {
  const { run } = openDatabase();
  run(
    insertShops([
      { id: 'a', name: 'A', openSince: 1 },
      { id: 'b', name: 'B', openSince: 2 },
    ]),
  );
  const [first, second] = [findShop({ id: 'a' }), findShop({ id: 'b' })];
  expect([first.decode(run(first))?.name, second.decode(run(second))?.name]).toEqual(['A', 'B']);
  expect(first.sql).toBe(second.sql);
  run(setName({ id: 'a', name: 'changed' }));
  expect([first.decode(run(first))?.name, second.decode(run(second))?.name]).toEqual(['changed', 'B']);
});

test('any number of rows goes in with one parameter, whatever is in them', () => {
  const { run } = openDatabase();
  const hostile = `'"; DROP TABLE shops; -- \u0000 ${'x'.repeat(1000)}`;
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    id: `s${index}`,
    name: `${hostile}${index}`,
    openSince: index,
    tags: [hostile],
  }));
  const write = insertShops(rows);
  expect(write.values).toHaveLength(1);
  run(write);
  const read = findShop({ id: 's2999' });
  expect(read.decode(run(read))).toEqual(rows[2999]);
});

test('a number for a text is refused: SQLite would store 5 as 5.0', () => {
  // safe: a value of a wrong type is what is tested
  expect(() => insertShop({ id: 5 as unknown as string, name: 'x', openSince: 1 })).toThrow(
    /a number for the text parameter id/,
  );
  expect(() => setName({ id: 's1', name: 7 as unknown as string })).toThrow(/text parameter name/);
});

test.each([
  ['undefined', undefined],
  ['a Date', new Date(0)],
  ['a bigint', 5n],
  ['an object', {}],
  ['a function', () => 1],
])('%s is refused', (_about, value) => {
  const write = defineWrite((p: Params<{ value: SqlValue }>) => sql`delete from shops where open_since = ${p.value}`);
  // safe: as above
  expect(() => write({ value: value as SqlValue })).toThrow(/cannot be bound/);
});

test('a forgotten parameter is refused', () => {
  const write = defineWrite(
    (p: Params<{ id: string; name: string }>) => sql`update shops set name = ${p.name} where id = ${p.id}`,
  );
  // safe: as above
  expect(() => write({ id: 's1' } as { id: string; name: string })).toThrow(/parameter name of type undefined/);
});

test('a field that did not come through select() is refused', () => {
  const list = defineRead((_p: Params<object>) => ({
    _: { result: [] as unknown[], selectedFields: { id: shops.id } },
    getSQL: () => sql`select id from shops`,
  }));
  expect(() => list({})).toThrow(/did not come from select/);
});

test('the meter refuses what D1 refuses in production only, and counts the rest', async () => {
  const meter = new Meter();
  const asked: string[] = [];
  // safe: the three members that the port uses
  const binding = {
    prepare: (statement: string) => ({ statement, bind: () => ({ statement }) }),
    batch: async (statements: { statement: string }[]) => {
      asked.push(...statements.map(({ statement }) => statement));
      return statements.map(() => ({ results: [] }));
    },
  } as unknown as D1Database;
  const port = new MeteredD1(binding, meter);
  const write = (values: number, statement = 'select 1'): Write => ({
    sql: statement,
    values: Array.from({ length: values }, () => 1),
  });
  await port.batch([write(0), write(100)]);
  await port.batch([write(2)]);
  expect([meter.roundTrips, meter.statements, meter.parameters, asked.length]).toEqual([2, 3, 102, 3]);
  await expect(port.batch([write(101)])).rejects.toThrow(/more than 100 parameters/);
  await expect(port.batch([write(0, ' '.repeat(90_001))])).rejects.toThrow(/longer than D1 takes/);
  await expect(port.batch(Array.from({ length: 500 }, () => write(0)))).rejects.toThrow(/more than 500 statements/);
  expect(asked).toHaveLength(3);
});
