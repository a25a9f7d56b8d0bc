/** Days in the life of an endpoint, on a moved clock: one that is down is disabled, one that is picky misses an event. */
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { openReceiver, type Receiver } from '../kit/receiver.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

const HOUR_MS = 3_600_000;
const ATTEMPTS = 10;
/** Longer than the longest wait between two attempts. */
const STEP_HOURS = 30;

interface Endpoint {
  readonly id: string;
  readonly secret: string;
  readonly state: string;
  readonly disabledReason: string | null;
  readonly failingSince: string | null;
}
interface Delivery {
  readonly event: string;
  readonly state: string;
  readonly attempts: number;
}

let server: TestServer;
let receiver: Receiver;
let network: Network;
let shop: Shop;
/** The shop's owner, whose tokens end while the clock is moved. */
let owner: Caller;
let beganAt: number;

beforeAll(async () => {
  receiver = await openReceiver();
  server = await startServer({ assets: false, vars: { WEBHOOK_LOOPBACK: receiver.origin } });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 4 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
});
afterAll(async () => {
  await server.stop();
  await receiver.close();
});

async function goTo(hours: number): Promise<void> {
  await moveClock(server, new Date(beganAt + hours * HOUR_MS));
  owner = await signInAgain(server, shop, shop.ownerEmail);
}

/** So many hours later: the cron comes, and whatever is due is tried once. */
async function awaitAttempts(hours: number, endpoint: Endpoint, event: string, attempts: number): Promise<void> {
  await goTo(hours);
  await server.tick();
  await eventually(async () => (await show(endpoint, event)).attempts === attempts);
}

const listen = (path: string, types: readonly string[]) =>
  owner.make<Endpoint>('/v1/webhooks', { url: `${receiver.origin}${path}`, types });
const tell = (endpoint: Endpoint) => owner.make<Delivery>(`/v1/webhooks/${endpoint.id}/test`, {});
const look = async (endpoint: Endpoint) => (await owner.get<Endpoint>(`/v1/webhooks/${endpoint.id}`)).body;
const show = async (endpoint: Endpoint, event: string) =>
  (await owner.get<Delivery>(`/v1/webhooks/${endpoint.id}/deliveries/${event}`)).body;
const count = async (endpoint: Endpoint, state: string) =>
  (await owner.get<{ items: Delivery[] }>(`/v1/webhooks/${endpoint.id}/deliveries?state=${state}`)).body.items.length;
const listNotices = async (by: Caller) =>
  (await by.get<{ items: { kind: string; subject: string; params: object }[] }>('/v1/inbox')).body.items;

test('three days without a success disable an endpoint, its owners are told, and enabled it gets what it missed', async () => {
  beganAt = Date.now();
  await goTo(0);
  let isUp = false;
  receiver.decide(({ path }) => (path === '/down' && !isUp ? { status: 500 } : {}));
  const down = await listen('/down', ['claim.decided.v1']);
  const other = await listen('/other', ['webhook.disabled.v1']);
  const events = [await tell(down), await tell(down), await tell(down)];
  const awaitAll = (attempts: number) =>
    eventually(async () =>
      (await Promise.all(events.map(({ event }) => show(down, event)))).every((one) => one.attempts === attempts),
    );
  await awaitAll(1);
  for (const [index, hours] of [30, 60, 71].entries()) {
    await goTo(hours);
    await server.tick();
    await awaitAll(index + 2);
  }
  // Twelve failures in a row, but not yet over three days.
  expect(await look(down)).toMatchObject({ state: 'active', disabledReason: null, failingSince: expect.any(String) });
  expect((await listNotices(owner)).filter(({ kind }) => kind === 'webhooks.disabled')).toEqual([]);

  await goTo(100);
  await server.tick();
  await eventually(async () => (await look(down)).state === 'disabled');
  expect(await look(down)).toMatchObject({ disabledReason: 'failing' });
  expect(await listNotices(owner)).toContainEqual(
    expect.objectContaining({ kind: 'webhooks.disabled', subject: down.id, params: { state: 'failing' } }),
  );
  // Another system of theirs hears it too, and the manufacturer does not.
  await eventually(async () => {
    await server.tick();
    return receiver.calls('/other').length > 0;
  });
  const heard = await receiver.next('/other');
  expect(JSON.parse(heard.body)).toMatchObject({
    type: 'webhook.disabled.v1',
    data: { id: down.id, state: 'failing' },
  });
  const maker = await signInAgain(server, network.maker, network.maker.ownerEmail);
  expect((await listNotices(maker)).filter(({ kind }) => kind === 'webhooks.disabled')).toEqual([]);

  // What happens now is kept; the receiver is left alone, however late it gets.
  const calls = receiver.calls('/down').length;
  await owner.make(`${network.path}/claims`, makeClaim(network.serials[0] ?? '', 'WO-held'));
  await eventually(async () => (await count(down, 'held')) === 4);
  await goTo(130);
  await server.tick();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(receiver.calls('/down')).toHaveLength(calls);

  isUp = true;
  await owner.make(`/v1/webhooks/${down.id}/enable`, {});
  await eventually(async () => (await count(down, 'delivered')) === 4);
  expect(await look(down)).toMatchObject({ state: 'active', disabledReason: null, failingSince: null });
  for (const endpoint of [down, other]) await owner.post(`/v1/webhooks/${endpoint.id}/disable`, {});
});

test('what failed ten times is sent again from a moment on, and nothing else is', async () => {
  beganAt = Date.now() + 400 * HOUR_MS;
  await goTo(0);
  let refused = '';
  receiver.decide(({ headers }) => (headers['webhook-id'] === refused ? { status: 422 } : {}));
  const picky = await listen('/picky', ['claim.decided.v1']);
  const taken = await tell(picky);
  await eventually(async () => (await show(picky, taken.event)).state === 'delivered');
  receiver.replyTo('/picky', [{ status: 422 }]);
  const missed = await tell(picky);
  refused = missed.event;
  await eventually(async () => (await show(picky, missed.event)).attempts > 0);
  for (let attempts = 2; attempts <= ATTEMPTS; attempts += 1) {
    await awaitAttempts((attempts - 1) * STEP_HOURS, picky, missed.event, attempts);
    // Others come through, so the endpoint is well.
    const { event } = await tell(picky);
    await eventually(async () => (await show(picky, event)).state === 'delivered');
  }
  await eventually(async () => (await show(picky, missed.event)).state === 'failed');
  expect(await look(picky)).toMatchObject({ state: 'active' });
  await goTo(ATTEMPTS * STEP_HOURS);
  await server.tick();

  const replay = (sinceHours: number) =>
    owner.make<{ deliveries: number }>(`/v1/webhooks/${picky.id}/replay`, {
      since: new Date(beganAt + sinceHours * HOUR_MS).toISOString(),
    });
  const before = receiver.calls('/picky').length;
  expect(await replay(1)).toEqual({ deliveries: 0 });
  refused = '';
  expect(await replay(-1)).toEqual({ deliveries: 1 });
  await eventually(async () => (await show(picky, missed.event)).state === 'delivered');
  const [again, ...more] = receiver.calls('/picky').slice(before);
  const [first] = receiver.calls('/picky').filter(({ headers }) => headers['webhook-id'] === missed.event);
  expect(more).toEqual([]);
  expect([again?.headers['webhook-id'], again?.body]).toEqual([missed.event, first?.body]);
  // Signed anew: the library looks at its own clock, so only the signature is compared.
  const at = new Date(Number(again?.headers['webhook-timestamp']) * 1000);
  expect(again?.headers['webhook-signature']).toBe(
    new Verifier(picky.secret).sign(missed.event, at, again?.body ?? ''),
  );
  expect(again?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
});

async function eventually(isTrue: () => Promise<boolean>, limitMs = 15_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await isTrue()); await new Promise((resolve) => setTimeout(resolve, 100)))
    if (Date.now() > end) throw new Error(`not within ${limitMs} ms`);
}
