/** A shop's programmer tries everything with a test-mode client, and nobody who works with live claims ever notices. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { type Client, tokenBySecret } from '../kit/client.ts';
import { countRows } from '../kit/databases.ts';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, openCaller, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, REPORT, readRequest, setCapacity } from '../kit/service.ts';
import { makeStatement } from '../kit/statement.ts';

interface Claim {
  readonly id: string;
  readonly mode: 'live' | 'test';
  readonly state: string;
  readonly reference: string;
}

/** Above what the rules alone may give. */
const WAITS = {
  lines: [{ kind: 'part', partNumber: 'VLV-012', quantity: 17, claimed: { amount: 42_500, currency: 'CNY' } }],
};

let server: TestServer;
let network: Network;
let shop: Shop;
let trial: Caller;
let claims: string;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 10 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  claims = `${network.path}/claims`;
  const client = await shop.owner.make<Client>('/v1/api-clients', {
    name: 'Trials',
    mode: 'test',
    scopes: [
      'claims:read',
      'claims:write',
      'network:read',
      'products:read',
      'inbox:read',
      'service:read',
      'files:write',
    ],
  });
  expect(client.clientId).toMatch(/^ac_test_lixia-repair_/);
  trial = openCaller(server.baseUrl, (await tokenBySecret(server, client)).body.access_token);
});
afterAll(() => server.kill());

const rowsOf = (tenantId: string) => {
  const { outbox, notices, inbox, timers } = countRows(server.dataDir, tenantId);
  return { outbox, notices, inbox, timers };
};
const idsOf = async (caller: Caller, query = '') =>
  (await caller.get<{ items: Claim[] }>(`${claims}${query}`)).body.items.map(({ id }) => id);

test('unique keys do not meet those of live claims, and hold among themselves', async () => {
  const claim = makeClaim(network.serials[0] ?? '', 'WO-1');
  const tried = await trial.make<Claim>(claims, claim);
  expect(tried.mode).toBe('test');
  const live = await shop.client.make<Claim>(claims, claim);
  expect(live).toMatchObject({ mode: 'live', state: tried.state, reference: 'WO-1' });
  expectProblem(await trial.post(claims, claim), 409, 'claims.reference_taken');
  expectProblem(await trial.post(claims, { ...claim, reference: 'WO-2' }), 409, 'claims.already_open');
  expectProblem(await shop.client.post(claims, { ...claim, reference: 'WO-2' }), 409, 'claims.already_open');
});

test('duplicate checks of live claims do not know of it: the live one after a trial is decided as if it were the first', async () => {
  const claim = makeClaim(network.serials[1] ?? '', 'WO-10');
  const decisionOf = async (caller: Caller) =>
    (await caller.post<{ decision: unknown }>(`${claims}?dryRun=true`, claim)).body.decision;
  const before = await decisionOf(shop.client);
  await trial.make(claims, claim);
  expect(await decisionOf(shop.client)).toEqual(before);
  expect((await shop.client.make<Claim & { decision: unknown }>(claims, claim)).decision).toEqual(before);
});

test('no event and no notice goes to anybody, also when it waits for people or is decided by them', async () => {
  const waits = makeClaim(network.serials[2] ?? '', 'WO-20', WAITS);
  const before = await settle();
  const tried = await trial.make<Claim>(claims, waits);
  expect(tried.state).toBe('in_review');
  await network.maker.owner.make(`${claims}/${tried.id}/reject`, { reason: 'a trial' });
  await server.tick();
  expect([rowsOf(network.maker.id), rowsOf(shop.id)]).toEqual(before);
  // The same with a live one is told to both.
  const live = await shop.client.make<Claim>(claims, waits);
  expect(live.state).toBe('in_review');
  const after = rowsOf(network.maker.id);
  expect(after.notices).toBe((before[0]?.notices ?? 0) + 1);
  expect(after.outbox).toBe((before[0]?.outbox ?? 0) + 1);
});

/** What stands in both databases once nothing is under way any more from the tests before. */
async function settle() {
  const look = () => [rowsOf(network.maker.id), rowsOf(shop.id)];
  for (let seen = look(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const now = look();
    if (JSON.stringify(now) === JSON.stringify(seen)) return now;
    seen = now;
  }
}

test('lists and single claims keep the modes apart; people see the trials when they ask for them', async () => {
  const tried = await trial.make<Claim>(claims, makeClaim(network.serials[3] ?? '', 'WO-30'));
  const live = await shop.client.make<Claim>(claims, makeClaim(network.serials[4] ?? '', 'WO-31'));
  const { maker } = network;
  const views: [string, Caller, string, boolean, boolean][] = [
    ['a live client', shop.client, '', true, false],
    ['a live client that asks for trials', shop.client, '?mode=test', true, false],
    ['a test-mode client', trial, '', false, true],
    ['a test-mode client that asks for live ones', trial, '?mode=live', false, true],
    ['a person of the shop', shop.owner, '', true, false],
    ['a person of the shop who asks', shop.owner, '?mode=test', false, true],
    ['the manufacturer', maker.owner, '', true, false],
    ['the manufacturer who asks', maker.owner, '?mode=test', false, true],
    ['the manufacturer by state', maker.owner, '?state=approved', true, false],
    ['the manufacturer by state, who asks', maker.owner, '?state=approved&mode=test', false, true],
    ['the manufacturer by member', maker.owner, `?membership=${shop.membershipId}`, true, false],
    ['the manufacturer by member, who asks', maker.owner, `?membership=${shop.membershipId}&mode=test`, false, true],
  ];
  for (const [about, caller, query, seesLive, seesTrial] of views) {
    const ids = await idsOf(caller, query);
    expect([about, ids.includes(live.id), ids.includes(tried.id)]).toEqual([about, seesLive, seesTrial]);
  }
  for (const path of ['', '/decision']) {
    expectProblem(await shop.client.get(`${claims}/${tried.id}${path}`), 404, 'request.not_found');
    expectProblem(await trial.get(`${claims}/${live.id}${path}`), 404, 'request.not_found');
    expect((await trial.get(`${claims}/${tried.id}${path}`)).status).toBe(200);
    expect((await shop.owner.get(`${claims}/${tried.id}${path}`)).status).toBe(200);
  }
  const cure = { comment: 'again', lines: [] };
  const again = await trial.post(`${claims}/${live.id}/resubmit`, cure);
  expect([400, 404]).toContain(again.status);
});

test('the work of an order is claimed live after it was tried', async () => {
  await agree(network, shop, agreementContent(['370102']));
  await setCapacity(shop.owner, network, 5);
  const asked = await ask(network, network.serials[5]);
  const order = (await readRequest(network.maker.owner, network, asked.id)).orders[0];
  if (order === undefined) throw new Error('nobody was asked');
  for (const verb of ['accept', 'depart', 'check-in']) await act(shop.owner, network, order, verb);
  await act(shop.owner, network, order, 'report', REPORT);
  await act(shop.owner, network, order, 'complete');
  await act(shop.owner, network, order, 'sign', { name: '张示例' });
  const path = `${network.path}/work-orders/${order.id}/claim`;
  const before = rowsOf(network.maker.id);
  const tried = await trial.make<Claim>(path, {});
  expect(tried.mode).toBe('test');
  expect(rowsOf(network.maker.id)).toEqual(before);
  expectProblem(await trial.post(path, {}), 409, 'claims.order_claimed');
  const live = await shop.client.make<Claim>(path, {});
  expect(live).toMatchObject({ mode: 'live', reference: tried.reference });
});

test('a statement has the live claims of its month and no other', async () => {
  const [live, tried] = [await idsOf(shop.owner), await idsOf(shop.owner, '?mode=test')];
  expect(tried.length).toBeGreaterThan(2);
  const id = await makeStatement(server, network, shop);
  const owner = openCaller(server.baseUrl, network.maker.owner.token);
  const lines = (await owner.get<{ items: object[] }>(`${network.path}/statements/${id}/lines?limit=200`)).text;
  for (const claim of tried) expect(lines).not.toContain(claim);
  expect(live.filter((claim) => lines.includes(claim)).length).toBeGreaterThan(2);
});

test('whatever else there is to change, a test-mode client does not', async () => {
  const { body } = await openCaller(server.baseUrl, null).get<{
    paths: Record<string, Record<string, { description?: string }>>;
  }>('/openapi.json');
  const allowed = [
    '/claims',
    '/claims/batch',
    '/claim-files',
    '/claim-files/{file}/stop',
    '/claim-evidence',
    '/prior-approvals',
    '/claims/{claim}/withdraw',
    '/claims/{claim}/appeal',
    '/claims/{claim}/resubmit',
    '/work-orders/{order}/claim',
  ].map((path) => `/v1/networks/{network}${path}`);
  let refused = 0;
  for (const [path, operations] of Object.entries(body.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      // Those that need a permission; the others take no token of a client.
      if (method === 'get' || !operation.description?.startsWith('Permission')) continue;
      const reply = await fetch(`${server.baseUrl}${path.replace(/\{\w+\}/g, 'x')}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${trial.token}`, 'idempotency-key': 'k' },
      });
      const { code } = JSON.parse(await reply.text());
      if (allowed.includes(path)) expect(code, path).not.toBe('identity.test_mode');
      else
        expect(['identity.test_mode', 'identity.wrong_kind_of_caller'], `${method} ${path}: ${code}`).toContain(code);
      if (code === 'identity.test_mode') refused += 1;
    }
  }
  console.log(`${refused} operations refuse a test-mode client, ${allowed.length} take it`);
  expect(refused).toBeGreaterThan(50);
});
