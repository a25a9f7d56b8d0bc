/** Runs the first claim out of the README, line by line as it stands there. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';
import { signInAgain } from '../kit/statement.ts';

const README = `${import.meta.dirname}/../../README.md`;
let server: TestServer;

interface Demo {
  readonly tracking: string;
  readonly tenants: readonly {
    readonly slug: string;
    readonly password: string;
    readonly accounts: { readonly owner: string };
  }[];
}

beforeAll(async () => {
  server = await startServer({ seed: 'demo' });
}, 60_000);
afterAll(() => server.stop());

test('the first claim of the README', { timeout: 30_000 }, async () => {
  const block = /```sh first-claim\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8'))?.[1];
  if (block === undefined) throw new Error('the README has no block named first-claim');
  const lines = block.trim().split('\n');
  expect(lines.filter((line) => line.includes('curl ')).length).toBe(10);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', block], {
    env: { ...process.env, AFTERCARE_DATA: server.dataDir },
  });
  expect(stdout).toContain('"status":"ok"');
  expect(stdout).toContain('"network":"sunlit"');
  expect(stdout).toContain('"dryRun":true');
  expect(stdout).toContain('claims.labour_over_standard');
  expect(stdout).toMatch(/Idempotency-Replayed: true/i);
  expect(stdout).toContain('<!doctype html>');
});

test('the demonstration is alive: every kind of request, claim and statement, and a private page', {
  timeout: 30_000,
}, async () => {
  // safe: written by the seeding of this very commit
  const demo = JSON.parse(readFileSync(`${server.dataDir}/demo.json`, 'utf8')) as Demo;
  const [maker] = demo.tenants;
  if (maker === undefined) throw new Error('no manufacturer');
  const owner = await signInAgain(server, maker, maker.accounts.owner);
  const list = async <Item>(path: string) =>
    (await owner.get<{ items: Item[]; nextCursor: string | null }>(`/v1/networks/sunlit/${path}`)).body;

  const requests = await list<{ state: string; order: { state: string } | null }>('service-requests?limit=200');
  expect(requests.items).toHaveLength(40);
  const orders = new Set(requests.items.map(({ order }) => order?.state));
  for (const state of ['offered', 'accepted', 'scheduled', 'on_site', 'waiting_parts', 'waiting_customer', 'closed'])
    expect(orders).toContain(state);

  const claims = await list<{ reference: string; state: string; settlement: { state: string } | null }>(
    'claims?limit=200',
  );
  // The test above has made one more.
  const made = claims.items.filter(({ reference }) => reference !== 'WO-1');
  expect(made).toHaveLength(25);
  const states = new Set(made.map(({ state }) => state));
  expect([...states].sort()).toEqual(['approved', 'in_review', 'needs_info', 'partly_approved', 'rejected']);
  expect(made.some(({ settlement }) => settlement?.state === 'paid')).toBe(true);
  for (const { state, settlement } of made) if (state === 'rejected') expect(settlement).toBeNull();

  const statements = await list<{ state: string; total: { amount: number } }>('statements');
  expect(statements.items.length).toBeGreaterThanOrEqual(2);
  expect(statements.items.map(({ state }) => state)).toContain('paid');

  // No screen of theirs is empty.
  const members = await list<{ state: string }>('memberships?limit=200');
  expect(members.items.map(({ state }) => state)).toContain('applied');
  const goodwill = `goodwill-budgets?year=${new Date().getUTCFullYear()}`;
  for (const path of [goodwill, 'recoveries', 'categories']) expect((await list(path)).items).toHaveLength(1);

  const first = await list<{ serial: string }>('units?limit=200');
  const rest = await list<{ serial: string }>(`units?limit=200&cursor=${first.nextCursor}`);
  expect(first.items.length + rest.items.length).toBe(300);

  const tracking = await fetch(demo.tracking, { headers: { accept: 'text/html' } });
  expect(tracking.status).toBe(200);
  expect(await tracking.text()).toContain('Jinan Lixia Repair');
});
