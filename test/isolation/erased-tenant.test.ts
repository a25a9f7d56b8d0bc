/**
 * The end of a tenant: whatever stood of a person in any column of its database, in the control database, in its files or in
 * what the server printed is gone, but for what the register calls sealed. Its partners go on.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { REGISTER } from '@aftercare/privacy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readControl, readTenant } from '../kit/databases.ts';
import { openCaller } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { Clock } from './seat.ts';
import { buildWorlds, type Part, type World } from './world.ts';

let server: TestServer;
let world: World;

beforeAll(async () => {
  server = await startServer({ assets: false });
  const [built] = await buildWorlds(server, new Clock(server), ['cedar']);
  if (built === undefined) throw new Error('there is no world');
  world = built;
}, 180_000);
afterAll(() => server?.stop());

/** Texts of people as the world makes them; whatever else is personal is known by the column in which it stands. */
const CANARY = /KN-cedar-[a-z]+-\d+|[\w.+-]+@[\w-]+\.example|\+?(86)?13[89]0000\d+|0531-5550100/gi;

/** Texts that a document repeats beside the names, and that say nothing of a person. */
const OF_NOBODY: Readonly<Record<string, string>> = {
  'plain claims.reference': "a partner's own number of a piece of work",
  'plain agreements.content': 'the terms, jurisdiction among them, that the document repeats',
  'plain claim_inputs.file': 'the same number, in what the claim was decided by',
  'plain charges.facts': 'the same number, on what was charged for it',
  'plain statement_lines.facts': 'the same number, on the line that pays for it',
  'plain webhook_deliveries.payload': 'the same number, in what its own systems were told',
};

type Cell = readonly [table: string, column: string, text: string];

function readCells(database: DatabaseSync): Cell[] {
  const cells: Cell[] = [];
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
    .all();
  for (const { name } of tables)
    for (const row of database.prepare(`select * from "${String(name)}"`).iterate())
      for (const [column, value] of Object.entries(row))
        if (value !== null)
          cells.push([
            String(name),
            column,
            value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
          ]);
  return cells;
}

const canariesIn = (text: string): string[] => [...text.matchAll(CANARY)].map(([canary]) => canary.toLowerCase());
const kindOf = (table: string, column: string) => REGISTER[table]?.holds[column]?.kind ?? 'plain';
const read = (part: Part) => readTenant(server.dataDir, world.tenant(part).id, readCells);

async function eraseOf(of: World, part: Part): Promise<void> {
  const { slug } = of.tenant(part);
  const operator = openCaller(server.baseUrl, server.operatorToken);
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const answer = await operator.post<{ next: string | null }>(`/v1/operator/tenants/${slug}/erase`, {
      confirm: slug,
      ...(cursor == null ? {} : { cursor }),
    });
    expect(answer.status, `${cursor}: ${answer.text}`).toBe(200);
    cursor = answer.body.next;
  }
}

test.each(['shop', 'maker', 'invited'] as const)('of the %s nobody is left', { timeout: 120_000 }, async (part) => {
  const before = read(part);
  const planted = new Set<string>();
  const holding = new Set<string>();
  for (const [table, column, text] of before) {
    if (['plain', 'sealed', 'secret'].includes(kindOf(table, column))) continue;
    holding.add(`${table}.${column}`);
    // An answer repeats whatever was answered, also what is of nobody.
    if (kindOf(table, column) !== 'answer') for (const canary of canariesIn(text)) planted.add(canary);
  }
  console.log(
    `${part}: ${planted.size} canaries in ${holding.size} personal columns: ${[...holding].sort().join(', ')}`,
  );
  expect(planted.size).toBeGreaterThan(0);
  await eraseOf(world, part);

  const left = new Map<string, string>();
  const whole: string[] = [];
  const texts = new Map(before.map(([table, column, text]) => [`${table}.${column} ${text}`, true]));
  for (const [table, column, text] of read(part)) {
    const name = `${table}.${column}`;
    const kind = kindOf(table, column);
    if (canariesIn(text).some((canary) => planted.has(canary))) left.set(`${kind} ${name}`, text.slice(0, 200));
    // No cell at all of what is personal or secret says what it said before.
    if (kind !== 'plain' && kind !== 'sealed' && text !== '[]' && texts.has(`${name} ${text}`)) whole.push(name);
  }
  console.log(`left of the ${part}: ${[...left.keys()].join(', ')}`);
  expect(whole).toEqual([]);
  expect([...left.keys()].filter((name) => !name.startsWith('sealed ') && !(name in OF_NOBODY))).toEqual([]);

  const control = readControl(server.dataDir, readCells);
  const { id } = world.tenant(part);
  const told = control.filter(([, , text]) => canariesIn(text).some((canary) => planted.has(canary)));
  expect(told).toEqual([]);
  expect(
    control.filter(([table, column, text]) => table === 'tenants' && column === 'name' && text === 'erased'),
  ).not.toEqual([]);
  expect(
    server
      .output()
      .split('\n')
      .filter((line) => canariesIn(line).some((canary) => planted.has(canary))),
  ).toEqual([]);
  // Objects are named after their tenant; with the row the bytes go.
  const named = globSync('resources/r2/**/*.sqlite', { cwd: server.dataDir }).flatMap((file) => {
    const database = new DatabaseSync(join(server.dataDir, file), { readOnly: true, timeout: 5000 });
    const cells = readCells(database);
    const uploads = '_mf_multipart_uploads';
    const isOpen =
      cells.some(([table]) => table === uploads) &&
      database.prepare(`select 1 from ${uploads} where state = 0 and key like ? || '/%'`).get(id) !== undefined;
    database.close();
    // The emulator keeps the key of an upload that is over, which is made of ids.
    return cells.filter(
      ([table, column, text]) => column === 'key' && text.startsWith(`${id}/`) && (table !== uploads || isOpen),
    );
  });
  expect(named).toEqual([]);
});

describe('their partners go on', () => {
  const failures = () =>
    server
      .output()
      .split('\n')
      .filter((line) => /"(?:sweep|stream|wakeUp|seal)"/.test(line));

  test('a network still tells, decides and ends what there was with a shop that is gone', {
    timeout: 120_000,
  }, async () => {
    const [network] = await buildWorlds(server, new Clock(server), ['elder']);
    if (network === undefined) throw new Error('there is no world');
    const shop = network.row('shop.membership');
    const owner = network.as('maker');
    await eraseOf(network, 'shop');
    const before = failures().length;
    for (const path of [
      `${network.path}/memberships`,
      `${network.path}/memberships/${shop}`,
      `${network.path}/claims?membership=${shop}`,
      `${network.path}/claims/${network.row('claim.approve')}`,
      `${network.path}/statements?membership=${shop}`,
      `${network.path}/work-orders`,
      `${network.path}/agreements?membership=${shop}`,
    ])
      expect((await owner.get(path)).status, path).toBe(200);
    const rejected = await owner.post(`${network.path}/claims/${network.row('claim.reject')}/reject`, {
      reason: 'ended',
    });
    expect(rejected.status, rejected.text).toBe(200);
    const ended = await owner.post<{ state: string }>(`${network.path}/memberships/${shop}/terminate`, {
      reason: 'ended',
    });
    expect([ended.status, ended.body.state]).toEqual([200, 'terminated']);
    // Both are announced to nobody: no visit fails over it, today or in an hour.
    for (const minutes of [0, 1, 61]) await server.tick(new Date(Date.now() + minutes * 60_000));
    expect(failures().slice(before)).toEqual([]);
  });

  test('a shop still reads its networks and news when a manufacturer is gone, and works for no one there', async () => {
    const other = world.as('other');
    for (const path of ['/v1/networks', '/v1/inbox']) expect((await other.get(path)).status, path).toBe(200);
    const gone = await other.get<{ code: string }>(`${world.path}/claims`);
    expect([gone.status, gone.body.code]).toEqual([404, 'request.not_found']);
  });
});
