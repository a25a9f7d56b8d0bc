/** Webhooks over HTTP: what a tenant may set, what is refused, what a receiver gets and how a log tells it. */
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
} from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { openReceiver, type Receiver } from '../kit/receiver.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly state: string;
  readonly disabledReason: string | null;
  readonly failingSince: string | null;
  readonly types: readonly string[] | null;
  readonly secrets: readonly { readonly id: string }[];
  readonly secret: string;
}
interface Delivery {
  readonly event: string;
  readonly type: string;
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
}
interface DeliveryInFull extends Delivery {
  readonly payload: string;
  readonly tried: readonly {
    readonly outcome: string;
    readonly status: number | null;
    readonly answer: string | null;
  }[];
}

let server: TestServer;
let receiver: Receiver;
let network: Network;
let shop: Shop;

beforeAll(async () => {
  receiver = await openReceiver();
  server = await startServer({ assets: false, vars: { WEBHOOK_LOOPBACK: receiver.origin } });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 10 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
});
afterAll(async () => {
  await server.stop();
  await receiver.close();
});

const listen = (path: string, changed: Record<string, unknown> = {}, by: Caller = shop.owner) =>
  by.make<Endpoint>('/v1/webhooks', { url: `${receiver.origin}${path}`, ...changed });

test('a shop hears that its claim was decided, and the manufacturer that it was submitted', async () => {
  const ours = await listen('/shop', { types: ['claim.decided.v1'] });
  const theirs = await listen('/maker', { types: ['claim.submitted.v1'] }, network.maker.owner);
  const { id } = await shop.client.make<{ id: string }>(
    `${network.path}/claims`,
    makeClaim(network.serials[0] ?? '', 'WO-1'),
  );
  for (const [path, endpoint, type] of [
    ['/shop', ours, 'claim.decided.v1'],
    ['/maker', theirs, 'claim.submitted.v1'],
  ] as const) {
    const call = await receiver.next(path);
    // The library throws unless id, moment, bytes and signature fit together.
    expect(new Verifier(endpoint.secret).verify(call.body, call.headers)).toMatchObject({
      type,
      data: {
        id,
        network: 'sunlit',
        reference: 'WO-1',
        state: 'approved',
        resource: `${network.path}/claims/${id}`,
      },
    });
    expect(call.headers['content-type']).toBe('application/json');
    expect(call.headers['webhook-id']).toMatch(/^evt_[0-9a-z]{26}$/);
  }
  // The link of the shop's event leads where it says.
  expect((await shop.client.get(`${network.path}/claims/${id}`)).status).toBe(200);
  await shop.owner.post(`/v1/webhooks/${ours.id}/disable`, {});
  await network.maker.owner.post(`/v1/webhooks/${theirs.id}/disable`, {});
});

test('a test-mode claim is told to nobody', async () => {
  const endpoint = await listen('/test-mode', {}, network.maker.owner);
  const { clientId, clientSecret } = await shop.owner.make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    { name: 'Trial', mode: 'test', scopes: ['claims:write', 'claims:read'] },
  );
  const trial = openCaller(server.baseUrl, await requestToken(server.baseUrl, clientId, clientSecret));
  await trial.make(`${network.path}/claims`, makeClaim(network.serials[1] ?? '', 'TEST-1'));
  await tell(endpoint, network.maker.owner);
  expect((await listDeliveries(endpoint, '', network.maker.owner)).map(({ type }) => type)).toEqual([
    'webhook.test.v1',
  ]);
  await remove(endpoint, network.maker.owner);
});

test('its secret is shown once, and rotated without a gap', async () => {
  const endpoint = await listen('/rotation');
  expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const shown = await shop.owner.get<Endpoint>(`/v1/webhooks/${endpoint.id}`);
  expect(shown.text).not.toContain('whsec_');
  const second = await shop.owner.make<{ id: string; secret: string }>(`/v1/webhooks/${endpoint.id}/secrets`, {});
  const third = await shop.owner.post<{ code: string }>(`/v1/webhooks/${endpoint.id}/secrets`, {});
  expect([third.status, third.body.code]).toEqual([409, 'webhooks.two_secrets_live']);

  await shop.owner.make(`/v1/webhooks/${endpoint.id}/test`, {});
  const both = await receiver.next('/rotation');
  for (const secret of [endpoint.secret, second.secret])
    expect(new Verifier(secret).verify(both.body, both.headers)).toMatchObject({ type: 'webhook.test.v1' });

  const [old] = endpoint.secrets;
  const ended = await shop.owner.post<Endpoint>(`/v1/webhooks/${endpoint.id}/secrets/${old?.id}/end`, {});
  expect(ended.body.secrets.map(({ id }) => id)).toEqual([second.id]);
  await shop.owner.make(`/v1/webhooks/${endpoint.id}/test`, {});
  const one = await receiver.next('/rotation');
  expect(new Verifier(second.secret).verify(one.body, one.headers)).toBeDefined();
  expect(() => new Verifier(endpoint.secret).verify(one.body, one.headers)).toThrow();
  const last = await shop.owner.post<{ code: string }>(`/v1/webhooks/${endpoint.id}/secrets/${second.id}/end`, {});
  expect([last.status, last.body.code]).toEqual([409, 'webhooks.last_secret']);
  await remove(endpoint);
});

describe('what an attempt meets', () => {
  test.each([
    ['a refusal', { status: 500, body: 'x'.repeat(2000) }, 'refused', 500],
    ['a redirect, which is not followed', { status: 302, headers: { location: '/elsewhere' } }, 'redirected', 302],
    ['a cut connection', { cut: true }, 'unreachable', null],
  ] as const)('%s', async (_, reply, outcome, status) => {
    const path = `/meets-${outcome}`;
    receiver.replyTo(path, [reply]);
    const endpoint = await listen(path);
    const { event } = await shop.owner.make<Delivery>(`/v1/webhooks/${endpoint.id}/test`, {});
    await receiver.next(path);
    const met = await until(endpoint, event, ({ tried }) => tried.length === 1);
    expect(met).toMatchObject({ state: 'pending', attempts: 1, tried: [{ outcome, status }] });
    expect(Date.parse(met.nextAttemptAt ?? '') - Date.now()).toBeLessThan(7000);
    expect(met.tried[0]?.answer?.length ?? 0).toBeLessThanOrEqual(500);
    expect(receiver.calls('/elsewhere')).toEqual([]);
    expect(Date.parse((await show(endpoint)).failingSince ?? '')).toBeGreaterThan(Date.now() - 60_000);
    // Sent again by hand it is the same event, byte by byte.
    const first = receiver.calls(path)[0];
    expect((await shop.owner.post(`/v1/webhooks/${endpoint.id}/deliveries/${event}/replay`, {})).status).toBe(200);
    const again = await receiver.next(path);
    expect([again.headers['webhook-id'], again.body]).toEqual([first?.headers['webhook-id'], first?.body]);
    expect(await until(endpoint, event, ({ state }) => state === 'delivered')).toMatchObject({
      attempts: 2,
      nextAttemptAt: null,
      tried: [{ outcome }, { outcome: 'delivered', status: 200 }],
    });
    expect((await show(endpoint)).failingSince).toBeNull();
    await remove(endpoint);
  });

  test('410 disables it at once, its people are told, and what comes meanwhile is kept', async () => {
    receiver.replyTo('/gone', [{ status: 410 }]);
    const endpoint = await listen('/gone', { types: ['claim.decided.v1', 'webhook.disabled.v1'] });
    const { event } = await shop.owner.make<Delivery>(`/v1/webhooks/${endpoint.id}/test`, {});
    await receiver.next('/gone');
    await eventually(async () => (await show(endpoint)).state === 'disabled');
    expect(await show(endpoint)).toMatchObject({
      state: 'disabled',
      disabledReason: 'gone',
      failingSince: expect.any(String),
    });
    const { body } = await shop.owner.get<{ items: { kind: string; subject: string; params: object }[] }>('/v1/inbox');
    expect(body.items).toContainEqual(
      expect.objectContaining({ kind: 'webhooks.disabled', subject: endpoint.id, params: { state: 'gone' } }),
    );
    for (const [path, sent] of [
      ['test', {}],
      ['replay', { since: '2026-01-01T00:00:00Z' }],
      [`deliveries/${event}/replay`, {}],
    ] as const) {
      const refused = await shop.owner.post<{ code: string }>(`/v1/webhooks/${endpoint.id}/${path}`, sent);
      expect([refused.status, refused.body.code], path).toEqual([409, 'webhooks.disabled']);
    }
    await shop.client.make(`${network.path}/claims`, makeClaim(network.serials[2] ?? '', 'WO-held'));
    await eventually(async () => (await listDeliveries(endpoint, '?state=held')).length === 3);
    // Enabled, it gets the one that met the 410, the notice of its own end, and the claim.
    await shop.owner.make(`/v1/webhooks/${endpoint.id}/enable`, {});
    await eventually(async () => (await listDeliveries(endpoint, '?state=delivered')).length === 3);
    await remove(endpoint);
  });
});

test('what failed to the end is sent again from a moment on', async () => {
  const endpoint = await listen('/since', { types: ['claim.decided.v1'] });
  const { event } = await tell(endpoint);
  const since = new Date(Date.now() - 60_000).toISOString();
  // Delivered ones are left alone.
  const { body } = await shop.owner.post<{ deliveries: number }>(`/v1/webhooks/${endpoint.id}/replay`, { since });
  expect(body).toEqual({ deliveries: 0 });
  expect(await inFull(endpoint, event)).toMatchObject({ state: 'delivered', attempts: 1 });
  await remove(endpoint);
});

test('it can be changed, switched and deleted; a stale version is refused', async () => {
  const endpoint = await listen('/before', { description: 'ERP', types: ['statement.paid.v1'] });
  const path = `/v1/webhooks/${endpoint.id}`;
  const changed = await shop.owner.put<Endpoint>(path, { url: `${receiver.origin}/after` });
  expect(changed.body).toMatchObject({ url: `${receiver.origin}/after`, description: '', types: null });
  expect(changed.headers.get('etag')).toBe('"2"');
  const stale = await shop.owner.post(`${path}/disable`, {}, { 'if-match': '"1"' });
  expect(stale.status).toBe(412);
  expect((await shop.owner.post<Endpoint>(`${path}/disable`, {}, { 'if-match': '"2"' })).body.disabledReason).toBe(
    'by_hand',
  );
  // Said twice it is said once.
  expect((await shop.owner.post(`${path}/disable`, {})).headers.get('etag')).toBe('"3"');
  await remove(endpoint);
  for (const gone of [await shop.owner.get(path), await shop.owner.post(`${path}/enable`, {})])
    expect(gone.status).toBe(404);
  const { body } = await shop.owner.get<{ items: Endpoint[] }>('/v1/webhooks');
  expect(body.items.map(({ id }) => id)).not.toContain(endpoint.id);
});

test('a tenant sees and moves its own only', async () => {
  const endpoint = await listen('/private');
  const { event } = await tell(endpoint);
  const path = `/v1/webhooks/${endpoint.id}`;
  const { owner } = network.maker;
  for (const reply of [
    await owner.get(path),
    await owner.get(`${path}/deliveries`),
    await owner.get(`${path}/deliveries/${event}`),
    await owner.post(`${path}/disable`, {}),
    await owner.post(`${path}/secrets`, {}),
    await owner.post(`${path}/test`, {}),
    await owner.put(path, { url: 'https://evil.example/' }),
  ])
    expect(reply.status).toBe(404);
  expect((await shop.client.get('/v1/webhooks')).status).toBe(403);
  await remove(endpoint);
});

test.each([
  ['https://127.0.0.1/', 'not_a_name'],
  ['https://0x7f.1/', 'not_a_name'],
  ['https://2130706433/', 'not_a_name'],
  ['https://①②⑦.⓪.⓪.①/', 'not_a_name'],
  ['https://[::ffff:127.0.0.1]/', 'not_a_name'],
  ['https://169.254.169.254/latest/meta-data/', 'not_a_name'],
  ['https://metadata.google.internal/', 'not_public'],
  ['https://localhost/', 'not_a_name'],
  ['https://user:word@erp.example/', 'credentials'],
  ['https://erp.example:6379/', 'port'],
  ['http://erp.example/', 'not_https'],
  ['http://127.0.0.1:1/', 'not_https'],
])('%s is refused: %s', async (url, fault) => {
  const { status, body } = await shop.owner.post<{ code: string; fault?: string; detail: string }>('/v1/webhooks', {
    url,
  });
  expect([status, body.code]).toEqual([422, 'webhooks.target_refused']);
  expect(body.detail).toContain(fault);
});

test('types that nobody tells are refused, and twenty are enough', async () => {
  const unknown = await shop.owner.post('/v1/webhooks', { url: 'https://erp.example/', types: ['claim.lost.v1'] });
  expect(unknown.status).toBe(400);
  const { body } = await shop.owner.get<{ items: Endpoint[] }>('/v1/webhooks');
  for (let count = body.items.length; count < 18; count += 1)
    await listen(`/many-${count}`, { types: ['statement.paid.v1'] });
  // Ten at once for the last two places.
  const url = 'https://erp.example/';
  const last = await Promise.all(
    Array.from({ length: 10 }, () => shop.owner.post<{ code: string }>('/v1/webhooks', { url })),
  );
  expect(last.filter(({ status }) => status === 201)).toHaveLength(2);
  for (const more of [
    ...last.filter(({ status }) => status !== 201),
    await shop.owner.post<{ code: string }>('/v1/webhooks', { url }),
  ])
    expect([more.status, more.body.code]).toEqual([409, 'webhooks.too_many']);
  expect((await shop.owner.get<{ items: Endpoint[] }>('/v1/webhooks')).body.items).toHaveLength(20);
});

/** A test event, waited for until it is delivered. */
async function tell(endpoint: Endpoint, by: Caller = shop.owner): Promise<Delivery> {
  const delivery = await by.make<Delivery>(`/v1/webhooks/${endpoint.id}/test`, {});
  await eventually(async () => (await inFull(endpoint, delivery.event, by)).state === 'delivered');
  return delivery;
}

async function show(endpoint: Endpoint): Promise<Endpoint> {
  return (await shop.owner.get<Endpoint>(`/v1/webhooks/${endpoint.id}`)).body;
}

async function listDeliveries(endpoint: Endpoint, query = '', by: Caller = shop.owner): Promise<Delivery[]> {
  return (await by.get<{ items: Delivery[] }>(`/v1/webhooks/${endpoint.id}/deliveries${query}`)).body.items;
}

async function inFull(endpoint: Endpoint, event: string, by: Caller = shop.owner): Promise<DeliveryInFull> {
  return (await by.get<DeliveryInFull>(`/v1/webhooks/${endpoint.id}/deliveries/${event}`)).body;
}

async function until(
  endpoint: Endpoint,
  event: string,
  isMet: (delivery: DeliveryInFull) => boolean,
): Promise<DeliveryInFull> {
  await eventually(async () => isMet(await inFull(endpoint, event)));
  return inFull(endpoint, event);
}

async function remove(endpoint: Endpoint, by: Caller = shop.owner): Promise<void> {
  const response = await fetch(`${server.baseUrl}/v1/webhooks/${endpoint.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${by.token}`, 'idempotency-key': endpoint.id },
  });
  expect(response.status).toBe(204);
}

async function eventually(isTrue: () => Promise<boolean>, limitMs = 15_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await isTrue()); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > end) throw new Error(`not within ${limitMs} ms`);
}
