/**
 * The operator's command against a running server: a chain that real actions made, sealed by cron; then the database file of
 * the stopped server is changed, and the command names the place.
 */
import { spawn } from 'node:child_process';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTenant, writeTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Verified {
  readonly tenant: string;
  readonly chain: string;
  readonly rows: number;
  readonly faults: readonly { readonly kind: string; readonly seq: number; readonly subject: string | null }[];
  readonly head: { readonly seq: number } | null;
  readonly copiedUntil: number;
  readonly tail: { readonly rows: number };
}

let server: TestServer;
let network: Network;

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 12 });
  const shop = await addShop(server.baseUrl, network, 'lixia-repair');
  for (const [index, serial] of network.serials.entries())
    await shop.client.make(`${network.path}/claims`, makeClaim(serial, `REF-${index}`));
}, 120_000);
afterAll(() => server?.stop());

test('a commit leads to a visit at the next full minute, which seals and copies what it finds', async () => {
  const [before] = (await verify(network.maker.slug)).chains;
  expect(before).toMatchObject({ chain: 'history', rows: 0, faults: [], head: null });
  expect(before?.tail.rows).toBeGreaterThan(12);
  await untilSealed();
  const { code, chains, text } = await verify('--all');
  expect(code, text).toBe(0);
  expect(chains).toHaveLength(4);
  for (const { faults, tail, rows, head, copiedUntil } of chains) {
    expect({ faults, waiting: tail.rows }).toEqual({ faults: [], waiting: 0 });
    expect([head?.seq ?? 0, copiedUntil]).toEqual([rows, rows]);
  }
  const written = readTenant(server.dataDir, network.maker.id, (database) =>
    Number(database.prepare('select count(*) as n from history').get()?.n),
  );
  expect(chains.find(({ tenant, chain }) => tenant === network.maker.slug && chain === 'history')?.rows).toBe(written);
});

test('what was changed in the file of the stopped server is found, and where', async () => {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  let changed = { seq: 0, subject: '' };
  writeTenant(server.dataDir, network.maker.id, (database) => {
    const claim = database
      .prepare("select seq, subject from seals where chain = 'history' and subject like 'clm_%' order by seq limit 1")
      .get();
    changed = { seq: Number(claim?.seq), subject: String(claim?.subject) };
    const trigger = String(
      database.prepare("select sql from sqlite_master where name = 'history_no_update'").get()?.sql,
    );
    database.exec('drop trigger history_no_update');
    database
      .prepare(`update history set after = replace(after, 'approved', 'rejected') where subject = ? and version = 1`)
      .run(changed.subject);
    database.exec(trigger);
  });
  server = await server.startAgain({ port });
  const { code, chains, text } = await verify(network.maker.slug);
  expect(code, text).toBe(1);
  expect(chains[0]?.faults).toMatchObject([{ kind: 'row_changed', ...changed, version: 1 }]);
  expect(chains[1]?.faults).toEqual([]);
  const told = await run([network.maker.slug]);
  expect(told.text).toContain(`${changed.seq} row_changed ${changed.subject} version 1: expected `);
}, 120_000);

test('whoever names nobody is told how', async () => {
  expect(await run([])).toMatchObject({ code: 1 });
  expect((await run([])).text).toContain('npm run verify-history -- sunlit');
});

/** Cron as often as it takes: a queue delivers a moment after it was asked. */
async function untilSealed(): Promise<void> {
  for (let visits = 0; visits < 20; visits += 1) {
    await server.tick(new Date(Date.now() + 60_000));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { chains } = await verify('--all');
    if (chains.every(({ tail, head, copiedUntil }) => tail.rows === 0 && copiedUntil === (head?.seq ?? 0))) return;
  }
  throw new Error('it is not sealed');
}

async function verify(whose: string): Promise<{ code: number | null; chains: Verified[]; text: string }> {
  const { code, text } = await run([whose, '--json']);
  // safe: the command's own lines, checked by what the tests expect of them
  return {
    code,
    text,
    chains: text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Verified),
  };
}

function run(args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [inRoot('packages/tools/src/verify-history.ts'), ...args], {
    env: { ...process.env, AFTERCARE_URL: server.baseUrl, OPERATOR_TOKEN: server.operatorToken },
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    text += String(chunk);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}
