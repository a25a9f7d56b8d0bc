/** The claim of a work order: nothing is typed twice, and the work of one order is claimed once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { fillIn, open, send } from '../kit/customer.ts';
import { readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, daysAgo, HELD, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, readRequest, setCapacity } from '../kit/service.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly reference: string;
  readonly workOrder: string | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly decision: {
    readonly verdict: string;
    readonly lines: readonly { readonly verdict: string }[];
    readonly versions: readonly { readonly kind: string; readonly chosenBy: string; readonly on: string }[];
  };
}

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
let next = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 20 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  await agree(network, shop, agreementContent(['370102']));
  await setCapacity(shop.owner, network, 5);
});
afterAll(() => server.kill());

const money = (amount: number) => ({ amount, currency: 'CNY' });
const claimPath = (order: { readonly id: string }) => `${network.path}/work-orders/${order.id}/claim`;

/** Paths of the private pages of their customers, by the orders' ids. */
const links = new Map<string, string>();

/** Repaired and reported; nobody signed yet. */
async function repair(changed: Record<string, unknown> = {}): Promise<Order> {
  next += 1;
  const request = await ask(network, network.serials[next]);
  const order = (await readRequest(network.maker.owner, network, request.id)).orders[0];
  if (order === undefined) throw new Error('nobody was asked');
  links.set(order.id, new URL(request.trackingUrl).pathname);
  for (const verb of ['accept', 'depart', 'check-in']) await act(shop.owner, network, order, verb);
  await act(shop.owner, network, order, 'report', { ...REPORT, failedOn: daysAgo(2), ...changed });
  return act(shop.owner, network, order, 'complete');
}

async function sign(order: Order): Promise<Order> {
  return act(shop.owner, network, order, 'sign', { name: '张示例' });
}

test('everything comes from the order; a trial says the same and writes nothing', async () => {
  const order = await sign(await repair());
  const trial = await shop.client.post<{ decision: unknown }>(`${claimPath(order)}?dryRun=true`, {});
  expect(trial.status).toBe(200);
  const claim = await shop.client.make<Claim>(claimPath(order), {});
  expect(claim.decision).toEqual(trial.body.decision);
  expect(claim).toMatchObject({
    state: 'approved',
    workOrder: order.id,
    reference: order.number,
    round: 1,
    component: 'pipes',
    causalPart: 'VLV-012',
    failedOn: daysAgo(2),
    repairedOn: order.repairedOn,
    signedOn: order.signedOn,
    // 30 min at 80.00 an hour, a valve at 25.00, and the way as it was reported.
    lines: [
      { kind: 'labour', operation: 'replace-valve', minutes: 30, claimed: money(4000) },
      { kind: 'part', partNumber: 'VLV-012', quantity: 1, coreTag: 'CORE-1', claimed: money(2500) },
      { kind: 'travel', claimed: money(3000) },
    ],
  });
  expect(claim.decision.versions.slice(1)).toMatchObject([
    { kind: 'warranty.charge_matrix', chosenBy: 'began', on: order.beganOn },
    { kind: 'claims.rate_card', chosenBy: 'began', on: order.beganOn },
  ]);
  expect((await shop.client.get<Claim>(`${network.path}/claims/${claim.id}`)).body).toEqual(claim);
  expectProblem(await shop.client.post(claimPath(order), {}), 409, 'claims.order_claimed');
});

test('who did the work, and what was found at the unit, go from the report into the claim', async () => {
  const order = await sign(await repair({ technician: 'T-7', found: ['seal_broken'] }));
  const claim = await shop.client.make<Claim>(claimPath(order), {});
  expect(claim).toMatchObject({ technician: 'T-7', found: ['seal_broken'] });
  // The next claim of the same hand is none of a new one.
  const counted = readTenant(server.dataDir, network.maker.id, (database) =>
    database.prepare("select sum(claims) as claims from claim_counts where key like '%T-7%'").get(),
  );
  expect(Number(counted?.claims)).toBeGreaterThan(0);
});

test('an order that is void for settlement says what it lacks', async () => {
  const order = await repair();
  const refused = expectProblem(await shop.client.post(claimPath(order), {}), 422, 'claims.order_incomplete');
  expect(refused).toMatchObject({ errors: [{ pointer: '/signature' }] });
  expectProblem(await shop.client.post(`${claimPath(order)}?dryRun=true`, {}), 422, 'claims.order_incomplete');
});

test("another shop's order is not there, and the manufacturer makes no claims", async () => {
  const order = await sign(await repair());
  const missing = { id: `${order.id.slice(0, -2)}zz` };
  for (const path of [claimPath(order), claimPath(missing)])
    expectProblem(await stranger.client.post(path, {}), 404, 'request.not_found');
  expectProblem(await network.maker.owner.post(claimPath(order), {}), 403, 'network.not_for_the_owner');
});

test('two at once from one order leave one claim', async () => {
  const order = await sign(await repair());
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      shop.client.post<Claim>(claimPath(order), { reference: `TWICE-${index}` }, HELD),
    ),
  );
  const [first, ...more] = answers.filter(({ status }) => status === 201);
  expect(more).toEqual([]);
  for (const answer of answers.filter((other) => other !== first)) expectProblem(answer, 409, 'claims.order_claimed');
  const list = await shop.client.get<{ items: Claim[] }>(`${network.path}/claims?limit=200`);
  expect(list.body.items.filter(({ reference }) => reference.startsWith('TWICE-'))).toHaveLength(1);
});

test('a failure that is claimed by hand already is not claimed again by the order, nor tried', async () => {
  const order = await sign(await repair({ causalPart: 'vlv 012' }));
  const byHand = { failedOn: daysAgo(2), repairedOn: daysAgo(1), signedOn: daysAgo(1) };
  await shop.client.make(`${network.path}/claims`, makeClaim(network.serials[next] ?? '', 'BY-HAND', byHand));
  expectProblem(await shop.client.post(`${claimPath(order)}?dryRun=true`, {}), 409, 'claims.already_open');
  expectProblem(await shop.client.post(claimPath(order), {}), 409, 'claims.already_open');
});

test("the shop's own number is one of a kind here too", async () => {
  const [first, second] = [await sign(await repair()), await sign(await repair())];
  const claim = await shop.client.make<Claim>(claimPath(first), { reference: 'OWN-1' });
  expect(claim).toMatchObject({ reference: 'OWN-1', workOrder: first.id });
  expectProblem(await shop.client.post(claimPath(second), { reference: 'OWN-1' }), 409, 'claims.reference_taken');
});

test('a reduced line of it is cured like any other', async () => {
  const order = await sign(await repair({ operations: [{ code: 'replace-valve', minutes: 60 }] }));
  const claim = await shop.client.make<Claim>(claimPath(order), {});
  expect(claim).toMatchObject({ state: 'partly_approved', decision: { lines: [{ verdict: 'adjust' }, {}, {}] } });
  const cured = await shop.client.make<Claim>(`${network.path}/claims/${claim.id}/resubmit`, {
    comment: 'One half of the hour was the way',
    lines: [{ line: 1, kind: 'labour', operation: 'replace-valve', minutes: 30, claimed: money(4000) }],
  });
  expect(cured).toMatchObject({ state: 'approved', round: 2, workOrder: order.id });
  expect(cured.decision.lines.slice(1)).toEqual(claim.decision.lines.slice(1));
});

test('a suspended shop claims what was signed before, and nothing else', async () => {
  const [before, after, never] = [await sign(await repair()), await repair(), await repair()];
  const membership = `${network.path}/memberships/${shop.membershipId}`;
  await network.maker.owner.make(`${membership}/suspend`, { reason: 'Papers are missing' });
  // The customer signs all the same, on the private page.
  const link = links.get(after.id) ?? '';
  const form = fillIn(await open(server.baseUrl, link), { name: '张示例', agreed: 'yes' }, '/sign');
  expect((await send(server.baseUrl, `${link}/sign`, form)).status).toBe(303);

  for (const order of [after, never])
    for (const query of ['', '?dryRun=true'])
      expectProblem(await shop.client.post(`${claimPath(order)}${query}`, {}), 403, 'claims.signed_after_suspension');
  const byHand = makeClaim(network.serials[next] ?? '', 'WHILE-SUSPENDED');
  expectProblem(await shop.client.post(`${network.path}/claims`, byHand), 403, 'network.membership_suspended');
  expect((await shop.client.post(`${claimPath(before)}?dryRun=true`, {})).status).toBe(200);
  const claim = await shop.client.make<Claim>(claimPath(before), {});
  expect(claim).toMatchObject({ state: 'approved', workOrder: before.id });
  // Others' orders are not there for it, as ever.
  expectProblem(await stranger.client.post(claimPath(before), {}), 404, 'request.not_found');

  await network.maker.owner.make(`${membership}/reinstate`, { reason: 'Papers are there' });
  expect(await shop.client.make<Claim>(claimPath(after), {})).toMatchObject({ state: 'approved' });
});
