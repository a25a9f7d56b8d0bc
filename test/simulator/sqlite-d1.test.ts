/** The simulator's D1 against the real one: the same batches, the same rows, the same words of every error. */
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { Random } from './random.ts';
import { SqliteD1, type Statement } from './sqlite-d1.ts';

const SCRIPTS = 100;
const BATCHES_OF_A_SCRIPT = 6;

let server: TestServer;
beforeAll(async () => {
  const build = { entry: inRoot('test/simulator/d1-worker.ts'), quiet: true };
  server = await startServer({ assets: false, prepare: false, build });
});
afterAll(() => server?.stop());

type Outcome = { readonly rows: unknown } | { readonly error: string };

async function runReally(batches: readonly (readonly Statement[])[]): Promise<Outcome[]> {
  const body = JSON.stringify(batches.map((statements) => ({ statements })));
  const response = await fetch(server.baseUrl, { method: 'POST', body });
  expect(response.status).toBe(200);
  // Where in a statement an error is, Node's SQLite does not say, and nobody asks.
  return JSON.parse((await response.text()).replaceAll(/ at offset \d+: SQLITE_ERROR/g, ': SQLITE_ERROR'));
}

function runSimulated(d1: SqliteD1, batches: readonly (readonly Statement[])[]): Outcome[] {
  return batches.map((statements) => {
    try {
      return JSON.parse(JSON.stringify({ rows: d1.runBatch(statements) }));
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
}

const sql = (text: string, ...values: Statement['values'][number][]): Statement => ({ sql: text, values });

const SCHEMA = [
  sql('create table parents (id text primary key) strict'),
  sql(
    `create table items (id text primary key, n integer not null, note text, parent text references parents (id),
       check (n < 1000)) strict`,
  ),
  sql('create unique index items_n on items (n, note)'),
  sql("create unique index items_once on items (n) where note = 'only'"),
  sql('create table pairs (a text not null, b integer not null, primary key (a, b)) strict'),
  sql('create table guard (want integer not null, got integer not null, code text not null) strict'),
  sql(`create trigger guard_insert before insert on guard begin
    select case when new.want <> new.got then raise(abort, 'GUARD:' || new.code) else raise(ignore) end; end`),
  sql("create trigger pairs_no_update before update on pairs begin select raise(abort, 'GUARD:HISTORY'); end"),
];
const LOOK = [
  sql('select * from items order by id'),
  sql('select * from pairs order by a, b'),
  sql('select id, typeof(n) as n, typeof(note) as note from items order by id'),
];

const EACH: readonly (readonly Statement[])[] = [
  [sql('insert into parents values (?)', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'a', 1, 'x', 'p'), sql('select changes() as n')],
  [sql('insert into items values (?, ?, ?, ?)', 'a', 2, 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', 1, 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', 2, 'x', 'nobody')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', null, 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', 1000, 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', 1.5, 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'b', 'many', 'x', 'p')],
  [sql('insert into items values (?, ?, ?, ?)', 'c', 7, 5, 'p'), ...LOOK],
  [sql('insert into items values (?, ?, ?, ?)', 'd', 8, '水箱', 'p'), sql('insert into nowhere values (1)')],
  [sql('select other from items')],
  [sql('insert into items (id, other) values (1, 2)')],
  [sql('insert into pairs values (?, ?)', 'a', 1), sql('insert into pairs values (?, ?)', 'a', 1)],
  [sql('insert into pairs values (?, ?)', 'a', 1), sql('update pairs set b = 2')],
  [sql('update items set note = null where id = ?', 'a'), sql("insert into guard select 1, changes(), 'ONE'"), ...LOOK],
  [sql('update items set note = null where id = ?', 'zz'), sql("insert into guard select 1, changes(), 'ONE'")],
  [
    sql(
      "insert into guard select 0, count(*), 'STALE' from json_each(?) e join items i on i.id = e.value->>0",
      '[["a",1]]',
    ),
  ],
  [sql("select e.value->>'x' as x, e.value->'y' as y from json_each(?) e", '[{"x":1,"y":{"z":[1,2.5,null]}}]')],
  [sql('update items set note = ? where id = ? returning id, note', 'told', 'a')],
  [sql('insert into items values (?, 9, null, null) on conflict (id) do update set n = excluded.n returning n', 'a')],
  [sql('delete from parents where id = ?', 'p')],
  [sql('select 1 as a, 2 as a')],
  [sql('select ? as whole, ? as part, ? as text, ? as nothing, typeof(?) as kind', 3, 2.5, 'x', null, 3)],
  [...LOOK],
];

/** The first difference, with what led to it. */
function expectSame(
  batches: readonly (readonly Statement[])[],
  simulated: readonly Outcome[],
  really: readonly Outcome[],
) {
  for (const [index, outcome] of simulated.entries()) {
    const batch = batches[index]?.map((each) => `${each.sql} ${JSON.stringify(each.values)}`);
    expect({ batch, ...outcome }).toEqual({ batch, ...really[index] });
  }
}

test('every kind of failure has the same words, and leaves nothing behind', async () => {
  const d1 = new SqliteD1('simulated');
  const script = [
    SCHEMA,
    ...EACH,
    [sql('drop table items'), sql('drop table pairs'), sql('drop table guard'), sql('drop table parents')],
  ];
  const [really, simulated] = [await runReally(script), runSimulated(d1, script)];
  expectSame(script, simulated, really);
  expect(really.filter((outcome) => 'error' in outcome).length).toBeGreaterThan(15);
});

test(`${SCRIPTS} scripts of random batches`, async () => {
  const random = new Random(1);
  const id = () => random.pick(['a', 'b', 'c', 'd', 'e']) ?? 'a';
  const note = () => random.pick([null, 'only', 'x', '水', 'CANARY']) ?? null;
  const draw = (_: unknown, position: number): Statement => {
    // What changed before a batch is nobody's business in it; the service asks only for what it changed itself.
    const guard = position === 0 ? 0 : 4;
    switch (random.weighted({ insert: 5, pair: 3, update: 4, remove: 2, guard, bulk: 2, upsert: 2, take: 1 })) {
      case 'insert':
        return sql('insert into items (id, n, note) values (?, ?, ?)', id(), random.below(6), note());
      case 'pair':
        return sql('insert into pairs values (?, ?)', id(), random.below(4));
      case 'update':
        return sql('update items set n = n + ?, note = ? where id = ?', random.below(3), note(), id());
      case 'remove':
        return sql('delete from items where n = ?', random.below(6));
      case 'guard':
        return sql(`insert into guard select ?, changes(), 'CHANGED'`, random.below(2));
      case 'bulk':
        return sql(
          `insert into items (id, n, note) select e.value->>'id', e.value->>'n', e.value->>'note' from json_each(?) e where true`,
          JSON.stringify(
            Array.from({ length: 1 + random.below(3) }, () => ({ id: id(), n: random.below(9), note: note() })),
          ),
        );
      case 'upsert':
        return sql(
          'insert into items values (?, ?, null, null) on conflict (id) do update set n = max(n, excluded.n)',
          id(),
          random.below(6),
        );
      case 'take':
        return sql('update items set note = ? where note is null returning id, n', 'taken');
    }
  };
  const scripts = Array.from({ length: SCRIPTS }, () => [
    SCHEMA,
    ...Array.from({ length: BATCHES_OF_A_SCRIPT }, () => Array.from({ length: 1 + random.below(4) }, draw)),
    LOOK,
    [sql('drop table items'), sql('drop table pairs'), sql('drop table guard'), sql('drop table parents')],
  ]);
  const d1 = new SqliteD1('simulated');
  const really = await runReally(scripts.flat());
  expectSame(scripts.flat(), runSimulated(d1, scripts.flat()), really);
  const failed = really.filter((outcome) => 'error' in outcome).length;
  // Of both kinds enough to mean something.
  expect(failed).toBeGreaterThan(SCRIPTS);
  expect(really.length - failed).toBeGreaterThan(3 * SCRIPTS);
});
