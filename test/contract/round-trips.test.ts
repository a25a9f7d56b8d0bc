/** How often a request asks its databases, as the service itself counts it: warm, and cold after a restart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  makeClaim,
  type Network,
  openCaller,
  type Reply,
  type Shop,
} from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let network: Network;
let shop: Shop;
let code: string;
let claims: string;
let asked: { readonly about: string; readonly warm: number; readonly cold: number; ask(): Promise<Reply<unknown>> }[];
let reference = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 20 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  claims = `${network.path}/claims`;
  const { items } = await network.maker.owner.make<{ items: { code: string }[] }>(`${network.path}/labels`, {
    serials: [network.serials[0]],
  });
  code = items[0]?.code ?? '';
  const { id } = await shop.client.make<{ id: string }>(claims, nextClaim());
  const nobody = openCaller(server.baseUrl, null);
  const read = (caller: Caller, path: string) => ({ about: path, warm: 1, cold: 2, ask: () => caller.get(path) });
  asked = [
    { about: 'claim submission', warm: 2, cold: 3, ask: () => shop.client.post(claims, nextClaim()) },
    { about: 'dry run', warm: 1, cold: 2, ask: () => shop.client.post(`${claims}?dryRun=true`, nextClaim()) },
    { ...read(nobody, `/q/${code}`), about: 'QR page' },
    { ...read(shop.client, claims), about: 'list of claims, as a member' },
    { ...read(network.maker.owner, claims), about: 'list of claims, as the owner' },
    read(network.maker.owner, `${claims}?state=approved`),
    read(shop.client, `${claims}/${id}`),
    read(network.maker.owner, `${network.path}/memberships`),
    read(network.maker.owner, `${network.path}/units`),
    read(shop.client, `${network.path}/models`),
    read(shop.client, `${network.path}/warranty-terms`),
    read(shop.client, `${network.path}/units/${network.serials[0]}/entitlement?on=2026-03-01`),
    read(shop.client, '/v1/inbox'),
    read(shop.client, '/v1/networks'),
    read(network.maker.owner, '/v1/users'),
  ];
});
afterAll(() => server.kill());

/** Another unit and another number each time, so that each is decided and written. */
function nextClaim() {
  reference += 1;
  return makeClaim(network.serials[reference] ?? '', `RT-${reference}`);
}

function countRoundTrips({ headers, status, text }: Reply<unknown>): number {
  expect([200, 201], text).toContain(status);
  return Number(/d1-round-trips;desc="(\d+)"/.exec(headers.get('server-timing') ?? '')?.[1]);
}

test('warm', async () => {
  const counted: Record<string, number> = {};
  for (const { about, ask } of asked) {
    await ask();
    counted[about] = countRoundTrips(await ask());
  }
  expect(counted).toEqual(Object.fromEntries(asked.map(({ about, warm }) => [about, warm])));
});

test('a replay asks once', async () => {
  const body = nextClaim();
  const key = { 'idempotency-key': 'again' };
  await shop.client.post(claims, body, key);
  const again = await shop.client.post(claims, body, key);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(countRoundTrips(again)).toBe(1);
});

test.each(['claim submission', 'QR page', 'list of claims, as a member'])('cold: %s', async (about) => {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  server = await server.startAgain({ port, prepare: false });
  const question = asked.find((candidate) => candidate.about === about);
  if (question === undefined) throw new Error(`nothing is asked as ${about}`);
  expect(countRoundTrips(await question.ask())).toBe(question.cold);
  // The same isolate, now warm.
  expect(countRoundTrips(await question.ask())).toBe(question.warm);
});
