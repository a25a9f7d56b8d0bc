/** The power goes while a thousand claims are written part by part: the same call again finishes it, and each is there once. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import {
  addShop,
  buildNetwork,
  importUnits,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Batch {
  readonly accepted: number;
  readonly items: readonly { readonly status: number; readonly claim: { readonly id: string } | null }[];
}

const CLAIMS = 1000;
let server: TestServer;
let network: Network;
let shop: Shop;
let serials: readonly string[];

beforeAll(async () => {
  server = await startServer({ assets: false });
  network = await buildNetwork(server.baseUrl, { units: 1 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  serials = await importUnits(network, CLAIMS, 'B');
});
afterAll(() => server?.stop());

const listStored = (prefix = '') =>
  readTenant(server.dataDir, network.maker.id, (database) =>
    database
      .prepare("select id from claims where reference like ? || '%' order by cast(substr(reference, 3) as integer)")
      .all(prefix)
      .map(({ id }) => String(id)),
  );

test.each([
  { at: 'before-commit:2', parts: 2, about: 'between two parts' },
  { at: 'after-commit-before-reply:1', parts: 5, about: 'behind the last one, before its answer' },
])('killed $about', { timeout: 120_000 }, async ({ at, parts }) => {
  const claims = serials.map((unit, place) => makeClaim(unit, `${parts}-${place}`, { causalPart: `P${parts}` }));
  const before = listStored().length;
  const key = { 'idempotency-key': `batch-${parts}` };
  const path = `${network.path}/claims/batch`;
  const again = async (vars: Record<string, string | null>) => {
    await server.kill();
    server = await server.startAgain({ vars });
    // A token is for one address, and the server has another one now; asking for it passes the last point once.
    return openCaller(server.baseUrl, await requestToken(server.baseUrl, shop.clientId, shop.clientSecret));
  };
  const first = await again({ FAULT_CRASH_AT: at });
  const lost = first.post(path, { claims }, key).catch(() => 'lost');
  await vi.waitUntil(() => server.output().includes(`{"crashPoint":"${at.split(':')[0]}"}`), { timeout: 60_000 });
  const second = await again({ FAULT_CRASH_AT: null });
  expect(await lost).toBe('lost');
  // Whole parts of two hundred, or nothing.
  expect(listStored().length - before).toBe(parts * 200);

  const { status, body, headers } = await second.post<Batch>(path, { claims }, key);
  expect([status, body.accepted]).toEqual([200, CLAIMS]);
  expect(headers.get('idempotency-replayed')).toBe(parts === 5 ? 'true' : null);
  expect(body.items.map(({ claim }) => claim?.id)).toEqual(listStored(`${parts}-`));
  expect(listStored()).toHaveLength(before + CLAIMS);
});
