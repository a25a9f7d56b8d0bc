import { DatabaseSync } from 'node:sqlite';
import { desc, eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineWriteMany,
  type Params,
  type RawRow,
  select,
  type Write,
} from './statements.ts';
import { loadTogether, pickLoaded, readTogether, writeTogether } from './together.ts';

const shops = sqliteTable('shops', {
  id: text().primaryKey(),
  name: text().notNull(),
  openSince: integer().notNull(),
  tags: text({ mode: 'json' }).$type<readonly string[]>(),
});

function openDatabase(): (write: Write) => readonly RawRow[] {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE TABLE shops (id TEXT PRIMARY KEY, name TEXT NOT NULL, open_since INTEGER NOT NULL, tags TEXT) STRICT',
  );
  return ({ sql: statement, values }) => database.prepare(statement).all(...values);
}

const insertShop = defineInsert(shops);
const insertShops = defineInsertMany(shops);
const findShop = defineFind((p: Params<{ id: string }>) =>
  select(columnsOf(shops)).from(shops).where(eq(shops.id, p.id)),
);
/** With a question mark in a text, a limit, a JSON value that SQLite makes, and NULL. */
const listOlder = defineRead((p: Params<{ before: number; limit: number }>) =>
  select({
    id: shops.id,
    asked: sql<string>`'really?'`,
    first: sql<string | null>`${shops.tags}->'$[0]'`,
    tags: shops.tags,
    openSince: shops.openSince,
  })
    .from(shops)
    // The list that many are asked by must not be taken for one of the statement's own.
    .where(sql`exists (select 1 from json_each('[1]') e where ${shops.openSince} < ${p.before} * e.value)`)
    .orderBy(desc(shops.openSince))
    .limit(p.limit),
);

function plant(run: (write: Write) => unknown): void {
  run(
    insertShops([
      { id: 'a', name: '历下 "A"', openSince: 1, tags: ['x?', "it's"] },
      { id: 'b', name: 'B', openSince: 2, tags: null },
      { id: 'c', name: 'C', openSince: 3, tags: [] },
    ]),
  );
}

test('each is answered what it would have been answered alone', () => {
  const run = openDatabase();
  plant(run);
  const finds = ['c', 'nobody', 'a', 'c'].map((id) => findShop({ id }));
  const alone = finds.map((read) => read.decode(run(read)));
  const together = readTogether(finds);
  expect(together.decode(run(together))).toEqual(alone);
  expect(alone[1]).toBeUndefined();

  const lists = [3, 9, 0].map((before) => listOlder({ before, limit: 2 }));
  const many = readTogether(lists);
  const all = many.decode(run(many));
  expect(all).toEqual(lists.map((read) => read.decode(run(read))));
  expect(all.map((rows) => rows.map(({ id }) => id))).toEqual([['b', 'a'], ['c', 'b'], []]);
});

test('who asks the same shares one answer, and a different statement is refused', () => {
  const run = openDatabase();
  plant(run);
  const together = readTogether([findShop({ id: 'a' }), findShop({ id: 'a' })]);
  const [first, second] = together.decode(run(together));
  expect(first).toBe(second);
  expect(JSON.parse(String(together.values[0]))).toHaveLength(1);
  expect(() => readTogether([findShop({ id: 'a' }), { ...findShop({ id: 'b' }), sql: 'select 1' }])).toThrow(
    'one and the',
  );
  expect(() => readTogether([])).toThrow('nobody');
});

test('a large column comes once for each row, whoever many have it', () => {
  const run = openDatabase();
  plant(run);
  const shared = { column: 'name', table: 'shops', key: 'id' };
  const reads = [9, 3, 2, 0].map((before) => ({
    ...listOlder({ before, limit: 5 }),
    shared: { ...shared, column: 'tags' },
  }));
  const together = readTogether(reads);
  const rows = run(together);
  expect(rows.filter((row) => row.shared !== null)).toHaveLength(2); // b has none
  expect(rows).toHaveLength(6);
  expect(together.decode(rows)).toEqual(reads.map((read) => read.decode(run(read))));
});

test('named reads of many are picked apart again', () => {
  const run = openDatabase();
  plant(run);
  const asked = ['a', 'b'].map((id) => ({ shop: findShop({ id }), older: listOlder({ before: 2, limit: 1 }) }));
  const reads = loadTogether(asked);
  const loaded = { shop: reads.shop.decode(run(reads.shop)), older: reads.older.decode(run(reads.older)) };
  expect(pickLoaded(asked, loaded, 1)).toMatchObject({ shop: { id: 'b' }, older: [{ id: 'a' }] });
  expect(loadTogether([])).toEqual({});
});

test('writes of one kind become one, and leave the same rows', () => {
  const rows = [
    { id: 'a', name: '历下 "A"', openSince: 1, tags: ['x'] },
    { id: 'b', name: '5', openSince: 2 ** 40, tags: null },
  ];
  const alone = openDatabase();
  for (const row of rows) alone(insertShop(row));
  const together = openDatabase();
  const rename = defineWriteMany<{ id: string; to: string }>(
    (p) => sql`update shops set name = e.value->>'$.to' from json_each(${p.rows}) e where shops.id = e.value->>'$.id'`,
  );
  const writes = writeTogether([
    insertShop(rows[0] ?? never()),
    rename([{ id: 'a', to: 'renamed' }]),
    insertShop(rows[1] ?? never()),
    { ...rename([{ id: 'b', to: 'too' }]), isOutgoing: true },
  ]);
  expect(writes).toHaveLength(2);
  writes.forEach(together);
  alone(rename([{ id: 'a', to: 'renamed' }]));
  alone(rename([{ id: 'b', to: 'too' }]));
  const all = { sql: 'select * from shops order by id', values: [] };
  expect(together(all)).toEqual(alone(all));
});

test('a list that would be too long for a parameter is cut', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({
    id: `s${at}`,
    name: 'x'.repeat(100_000),
    openSince: at,
    tags: null,
  }));
  const writes = writeTogether(rows.map((row) => insertShop(row)));
  expect(writes.length).toBeGreaterThan(2);
  expect(Math.max(...writes.map(({ values }) => String(values[0]).length))).toBeLessThan(700_000);
  const run = openDatabase();
  writes.forEach(run);
  expect(run({ sql: 'select count(*) as n from shops', values: [] })).toEqual([{ n: 12 }]);
});

test('one write alone stays as it is', () => {
  const write = insertShop({ id: 'a', name: 'A', openSince: 1, tags: null });
  expect(writeTogether([write])).toEqual([write]);
});

function never(): never {
  throw new Error('there are two rows');
}
