/** What only development builds may do: a build without the constant cannot. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, signUp } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { timeOf } from '../kit/time-of.ts';

const LOOPBACK = 'http://127.0.0.1:4100';
let server: TestServer;

beforeAll(async () => {
  const vars = { WEBHOOK_LOOPBACK: LOOPBACK };
  server = await startServer({ build: { define: { __DEVELOPMENT__: 'false' } }, vars });
});
afterAll(() => server.stop());

test('costs are not shown and a request cannot hold itself open', async () => {
  const began = performance.now();
  const response = await fetch(`${server.baseUrl}/v1/tenants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'aftercare-pause-before-commit': '5000' },
    body: JSON.stringify({
      slug: 'quick',
      kind: 'manufacturer',
      name: 'Quick',
      owner: { email: 'owner@quick.example', name: 'Owner', password: 'long enough to pass' },
    }),
  });
  expect(response.status).toBe(201);
  expect(response.headers.get('server-timing')).toBeNull();
  const session = await fetch(`${server.baseUrl}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tenant: 'quick', email: 'owner@quick.example', password: 'long enough to pass' }),
  });
  const { accessToken } = (await session.json()) as { accessToken: string };
  const model = await fetch(`${server.baseUrl}/v1/networks/quick/models`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      'aftercare-pause-before-commit': '5000',
    },
    body: JSON.stringify({ code: 'M1', name: { en: 'Model', zh: '型号' }, components: [] }),
  });
  expect(model.status).toBe(201);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('the clock of a production build cannot be moved', async () => {
  const response = await fetch(`${server.baseUrl}/development/clock`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: '2036-01-01T00:00:00Z' }),
  });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  // What the server writes into its identifiers is the time of day.
  const id = response.headers.get('x-request-id') ?? '';
  expect(Math.abs(timeOf(id) - Date.now())).toBeLessThan(60_000);
});

test('there is no mailbox in a production build', async () => {
  for (const accept of ['text/html', 'application/json']) {
    const response = await fetch(`${server.baseUrl}/development/mailbox`, { headers: { accept } });
    expect(response.status).toBe(404);
  }
});

test('webhooks lead to no address on this machine, whatever a variable says', async () => {
  const { owner } = await signUp(server.baseUrl, 'shop', 'loopback-shop');
  const listen = (url: string) => owner.post<{ code?: string; detail?: string; id?: string }>('/v1/webhooks', { url });
  for (const url of [`${LOOPBACK}/hook`, LOOPBACK, LOOPBACK.replace('http:', 'https:')]) {
    const refused = await listen(url);
    expect([refused.status, refused.body.code], url).toEqual([422, 'webhooks.target_refused']);
  }
  const elsewhere = await listen('https://erp.example/hook');
  expect(elsewhere.status).toBe(201);
  // Nor may one that stands be moved there.
  const moved = await owner.put<{ code?: string }>(`/v1/webhooks/${elsewhere.body.id}`, { url: `${LOOPBACK}/hook` });
  expect([moved.status, moved.body.code]).toEqual([422, 'webhooks.target_refused']);
});

test('without an address to send from mails wait, the operator is told, and an invitation can be brought by hand', async () => {
  const { owner } = await signUp(server.baseUrl, 'shop', 'no-mail-shop');
  const invited = await owner.make<{ invitationToken: string | null }>('/v1/users', CHEN);
  expect(invited.invitationToken).toMatch(/^\w{32}$/);
  expect(await awaitMail(owner)).toMatchObject({ state: 'queued', error: 'unbound', attempts: 1 });
  const health = await fetch(`${server.baseUrl}/healthz`, {
    headers: { authorization: `Bearer ${server.operatorToken}` },
  });
  expect(await health.json()).toMatchObject({ status: 'ok', mail: 'nobody' });
  expect(server.output()).toContain('mailWaits');
});

test('with one they leave by the binding, and the answer to an invitation holds no token', async () => {
  const sending = await startServer({
    build: { define: { __DEVELOPMENT__: 'false' } },
    vars: { MAIL_FROM: 'aftercare@service.example' },
  });
  try {
    const { owner } = await signUp(sending.baseUrl, 'shop', 'mail-shop');
    expect(await owner.make('/v1/users', CHEN)).toMatchObject({ state: 'invited', invitationToken: null });
    expect(await awaitMail(owner)).toMatchObject({ state: 'sent', error: null, attempts: 1 });
    const health = await fetch(`${sending.baseUrl}/healthz`, {
      headers: { authorization: `Bearer ${sending.operatorToken}` },
    });
    expect(await health.json()).toMatchObject({ mail: 'people' });
  } finally {
    await sending.stop();
  }
});

test('the clock of a development build can, for requests and everything else, and runs on from there', async () => {
  const development = await startServer({ vars: { WEBHOOK_LOOPBACK: LOOPBACK } });
  try {
    const put = (now: string | null) =>
      fetch(`${development.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
    expect((await put('2036-01-01T00:00:00Z')).status).toBe(200);
    const moved = await fetch(`${development.baseUrl}/healthz`);
    expect(Math.abs(timeOf(moved.headers.get('x-request-id') ?? '') - Date.parse('2036-01-01T00:00:00Z'))).toBeLessThan(
      60_000,
    );
    expect((await put('yesterday')).status).toBe(400);
    // The same variable is heard here, so what is refused above is refused by the build.
    const { owner } = await signUp(development.baseUrl, 'shop', 'loopback-shop');
    expect((await owner.post('/v1/webhooks', { url: `${LOOPBACK}/hook` })).status).toBe(201);
    await put(null);
    const back = await fetch(`${development.baseUrl}/healthz`);
    expect(Math.abs(timeOf(back.headers.get('x-request-id') ?? '') - Date.now())).toBeLessThan(60_000);
  } finally {
    await development.stop();
  }
});

const CHEN = { email: 'chen@shop.example', name: 'Chen', roles: ['viewer'] };

/** The one mail of a tenant after its first try. */
async function awaitMail(owner: Caller): Promise<unknown> {
  for (let round = 0; round < 100; round += 1) {
    const { body } = await owner.get<{ items: { state: string; error: string | null }[] }>('/v1/mails');
    const [mail] = body.items;
    if (mail !== undefined && (mail.state !== 'queued' || mail.error !== null)) return mail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the mail was not tried');
}
