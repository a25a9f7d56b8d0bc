/**
 * A trial writes nothing at all: everything that is in the files of the databases has the same hash, and what is then submitted
 * gets exactly the decision that the trial told.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, daysAgo, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Answer {
  readonly decision: unknown;
}

let server: TestServer;
let network: Network;
let shop: Shop;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 20 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
}, 120_000);
afterAll(() => server?.kill());

const money = (amount: number) => ({ amount, currency: 'CNY' });
const days = (back: number) => ({ failedOn: daysAgo(back + 2), repairedOn: daysAgo(back), signedOn: daysAgo(back) });
/** Each verdict that there is. */
const KINDS: readonly Record<string, unknown>[] = [
  {},
  { lines: [{ kind: 'labour', operation: 'replace-valve', minutes: 90, claimed: money(9000) }] },
  { lines: [{ kind: 'other', reason: 'Crane', claimed: money(900) }] },
  { signedOn: undefined },
  { cause: 'user' },
  { component: 'tank', lines: [{ kind: 'part', partNumber: 'TNK-200', quantity: 2, claimed: money(57_200) }] },
  days(60),
];

/**
 * Of each tenant's database everything that is in it, schema and rows. What is left out is the platform's own: D1 counts its
 * batches in the file, also those that only read.
 */
function hashDatabases(): Record<string, string> {
  const hashes = [network.maker.id, shop.id].map((id) => [id, readTenant(server.dataDir, id, hashContent)]);
  return Object.fromEntries(hashes);
}

function hashContent(database: DatabaseSync): string {
  const hash = createHash('sha256');
  const parts = database.prepare('select type, name, sql from sqlite_master order by type, name').all();
  for (const part of parts) {
    hash.update(JSON.stringify(part));
    if (part.type !== 'table' || String(part.name).startsWith('_cf_')) continue;
    for (const row of database.prepare(`select * from "${part.name}"`).iterate()) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

/** Other writers have to have come to rest: news of what was before, and the marks that it arrived. */
async function untilQuiet(): Promise<Record<string, string>> {
  let last = hashDatabases();
  for (let tries = 0, same = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = hashDatabases();
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
    if (same === 4) return now;
    last = now;
  }
  throw new Error('the databases do not come to rest');
}

test('no file of a database changes by trials, alone or many at once', { timeout: 90_000 }, async () => {
  const before = await untilQuiet();
  const path = `${network.path}/claims`;
  const drafts = network.serials.slice(0, KINDS.length).map((unit, at) => makeClaim(unit, `D-${at}`, KINDS[at]));
  const tried: Answer[] = [];
  for (const draft of drafts) {
    const { status, body, text } = await shop.client.post<Answer>(`${path}?dryRun=true`, draft);
    expect(status, text).toBe(200);
    tried.push(body);
  }
  const batch = await shop.client.post(`${path}/batch?dryRun=true`, { claims: drafts });
  expect(batch.status).toBe(200);
  // Also of a claim that would be refused.
  expect((await shop.client.post(`${path}?dryRun=true`, makeClaim('NOBODY', 'D-X'))).status).toBe(422);
  expect(await untilQuiet()).toEqual(before);
  const verdicts = tried.map(({ decision }) => Object(decision).verdict);
  expect(new Set(verdicts).size).toBeGreaterThanOrEqual(5);

  for (const [at, draft] of drafts.entries()) {
    const made = await shop.client.make<Answer>(path, draft);
    expect(made.decision).toEqual(tried[at]?.decision);
  }
  // The hash is no constant.
  expect(await untilQuiet()).not.toEqual(before);
});
