/** What an operator does with the fleet: migrate it behind a canary, go on after a break, replay what was set aside. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Replacement } from '@aftercare/tools/build';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readControl, readTenant, writeControl, writeFree, writeTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, openCaller, type Shop } from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { openReceiver, type Receiver } from '../kit/receiver.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const MIGRATIONS = 'workers/app/src/migrations.ts';

let server: TestServer;
let receiver: Receiver;
let network: Network;
let shop: Shop;
let latest: { readonly version: number; readonly line: string };

beforeAll(async () => {
  latest = addOne();
  receiver = await openReceiver();
  const vars = { WEBHOOK_LOOPBACK: receiver.origin };
  server = await startServer({ assets: false, vars });
  network = await buildNetwork(server.baseUrl, { units: 4 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
});
afterAll(async () => {
  await server.kill();
  await receiver.close();
});

/** The number of the migration that comes tomorrow, after the line of the newest there is. */
function addOne() {
  const lines = readFileSync(inRoot(MIGRATIONS), 'utf8').match(
    /^ {4}parseMigration\('\d{4}_\w+\.sql', tenant\d+\),\n/gm,
  );
  const line = lines?.at(-1) ?? '';
  return { line, version: Number(/'(\d{4})_/.exec(line)?.[1]) + 1 };
}

/** The Worker of tomorrow: it knows one migration more. */
function withTomorrow(): Replacement {
  const name = `${String(latest.version).padStart(4, '0')}_tomorrow.sql`;
  const line = `    parseMigration('${name}', 'CREATE INDEX tomorrow ON history (at, subject);'),\n`;
  return { file: MIGRATIONS, find: latest.line, replace: `${latest.line}${line}` };
}

/** On the same port, so that tokens stay good; nothing is migrated. */
async function restart(change: () => void): Promise<void> {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  change();
  server = await server.startAgain({ port, prepare: false, build: { replacements: [withTomorrow()] } });
}

/** A migration of the same number and another name: what the migrator must not go past. */
const BREAK = () => `insert into schema_migrations values (${latest.version}, 'another.sql', 0)`;
const MEND = () => `delete from schema_migrations where version = ${latest.version} and name = 'another.sql'`;

async function run(command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const file = inRoot(`packages/tools/src/${command}.ts`);
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, ...args], {
      env: { ...process.env, AFTERCARE_URL: server.baseUrl, OPERATOR_TOKEN: server.operatorToken },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    // safe: what execFile rejects with
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const countAt = (version: number) =>
  readControl(server.dataDir, (database) =>
    Number(database.prepare('select count(*) as n from pool_slots where schema_version = ?').get(version)?.n),
  );

test('a canary that fails stops the migration before any tenant is touched', async () => {
  const pool = countAt(latest.version - 1);
  expect(pool).toBeGreaterThan(30);
  let free = 0;
  await restart(() => {
    free = writeFree(server.dataDir, (database) => database.exec(BREAK()));
  });
  expect(free).toBe(pool - 2);
  const { code, output } = await run('migrate');
  expect(code).toBe(1);
  expect(output).toContain('The canary failed');
  expect(output).toMatch(/迁移失败/);
  expect(countAt(latest.version - 1)).toBe(pool);
});

test('a broken database does not stop the rest; its tenant reads, and writes wait', async () => {
  await restart(() => {
    writeFree(server.dataDir, (database) => database.exec(MEND()));
    writeTenant(server.dataDir, shop.id, (database) => database.exec(BREAK()));
  });
  const { code, output } = await run('migrate');
  expect(code).toBe(1);
  // All but the shop's are done by this one run, none twice: the canaries before it stopped at the free one.
  expect(countAt(latest.version)).toBeGreaterThan(30);
  expect(output).toMatch(/these are not: TENANT_DB_\d+ \(migration \d+ was applied as another\.sql/);
  expect(countAt(latest.version - 1)).toBe(1);
  const { owner } = shop;
  expect((await owner.get('/v1/users')).status).toBe(200);
  expectProblem(
    await owner.post('/v1/users', { email: 'x@lixia-repair.example', name: 'X', roles: ['viewer'] }),
    503,
    'tenancy.migrating',
  );
  const claim = makeClaim(network.serials[0] ?? '', 'FLEET-1');
  expect((await shop.client.post(`${network.path}/claims`, claim)).status).toBe(201);
  const health = await openCaller(server.baseUrl, null).get('/healthz');
  expectProblem(health, 503, 'tenancy.starting');
});

test('the next run does only what is left, also after a power cut', async () => {
  await restart(() => writeTenant(server.dataDir, shop.id, (database) => database.exec(MEND())));
  const { code, output } = await run('migrate');
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/^1 migrations applied/) });
  expect(countAt(latest.version - 1)).toBe(0);
  const operator = openCaller(server.baseUrl, server.operatorToken);
  const health = await operator.get<{ schemaVersion: number; pool: { leased: number } }>('/healthz');
  expect(health.body).toMatchObject({ status: 'ok', schemaVersion: latest.version, pool: { leased: 2 } });
  expect((await run('migrate')).output).toMatch(/^0 migrations applied/);
});

test('dead letters are listed and replayed: the effect comes once, then nothing is left', async () => {
  const operator = openCaller(server.baseUrl, server.operatorToken);
  expect((await run('dead-letters')).output).toContain('No dead letters');
  await shop.owner.make('/v1/webhooks', { url: `${receiver.origin}/erp`, types: ['claim.decided.v1'] });
  const claim = makeClaim(network.serials[1] ?? '', 'FLEET-2');
  await shop.client.post(`${network.path}/claims`, claim);
  const notices = () =>
    readTenant(server.dataDir, shop.id, (database) => database.prepare('select id from notices order by id').all());
  for (let tries = 0; notices().length < 2 && tries < 100; tries += 1) await pause(100);
  const before = notices();
  expect(before.length).toBeGreaterThan(1);
  const ofClaim = () => receiver.calls('/erp').filter(({ body }) => body.includes('FLEET-2'));
  for (let tries = 0; ofClaim().length === 0 && tries < 100; tries += 1) await pause(100);
  const [told] = ofClaim();
  // As if it had failed to the end: the row says dead, its effect is not there, the letter is.
  await restart(() => {
    const event = readTenant(server.dataDir, network.maker.id, (database) =>
      database.prepare("select * from outbox where type = 'claims.decided.v1' order by seq desc limit 1").get(),
    );
    const { event_id, epoch, seq } = event ?? {};
    writeTenant(server.dataDir, shop.id, (database) => {
      database.prepare("update inbox set state = 'dead' where event_id = ?").run(String(event_id));
      database.prepare('delete from notices where id = ?').run(String(event_id));
      for (const table of ['webhook_attempts', 'webhook_deliveries'])
        database.prepare(`delete from ${table} where event_id = ?`).run(String(event_id));
    });
    writeControl(server.dataDir, (database) => {
      // Nobody has a reason to visit the shop.
      database.prepare('delete from wake_ups').run();
      database
        .prepare("insert into dead_letters values (?, ?, ?, ?, 'claims.decided.v1', 'TypeError', 0)")
        .run(network.maker.id, shop.id, Number(epoch), Number(seq));
    });
  });
  expect(notices()).toHaveLength(before.length - 1);
  const listed = await operator.get<{ items: { source: string; type: string }[] }>('/v1/operator/dead-letters');
  expect(listed.body.items).toMatchObject([
    { source: network.maker.id, type: 'claims.decided.v1', error: 'TypeError' },
  ]);
  const elsewhere = { source: shop.id };
  expect((await operator.post('/v1/operator/dead-letters/replay', elsewhere)).body).toMatchObject({ replayed: 0 });
  expect(await run('dead-letters', 'replay')).toMatchObject({ code: 0, output: '1 replayed, 0 left.\n' });
  expect(notices()).toEqual(before);
  expect((await operator.get<{ items: [] }>('/v1/operator/dead-letters')).body.items).toEqual([]);
  expect((await run('dead-letters', 'replay')).output).toBe('0 replayed, 0 left.\n');
  // What it queued for the shop's systems goes out with the next minute, and not only when it is the shop's turn.
  expect(ofClaim()).toEqual([told]);
  const slot = readControl(server.dataDir, (database) =>
    Number(database.prepare('select number from pool_slots where tenant_id = ?').get(shop.id)?.number),
  );
  const next = Math.floor(Date.now() / 60_000) + 1;
  await server.tick(new Date((next % 60 === slot % 60 ? next + 1 : next) * 60_000));
  for (let tries = 0; ofClaim().length < 2 && tries < 100; tries += 1) await pause(100);
  const [, again] = ofClaim();
  expect([again?.headers['webhook-id'], again?.body]).toEqual([told?.headers['webhook-id'], told?.body]);
});

test('an operator alone', async () => {
  for (const caller of [shop.owner, network.maker.owner]) {
    expectProblem(await caller.get('/v1/operator/dead-letters'), 403, 'identity.wrong_kind_of_caller');
  }
  const operator = openCaller(server.baseUrl, server.operatorToken);
  expectProblem(await operator.get('/v1/operator/dead-letters?cursor=nonsense'), 400, 'request.bad_cursor');
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
