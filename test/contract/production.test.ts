/** What only development builds may do: a build without the constant cannot. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ build: { define: { __DEVELOPMENT__: 'false' } } });
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

test('that of a development build can, for requests and everything else, and runs on from there', async () => {
  const development = await startServer({});
  try {
    const put = (now: string | null) =>
      fetch(`${development.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
    expect((await put('2036-01-01T00:00:00Z')).status).toBe(200);
    const moved = await fetch(`${development.baseUrl}/healthz`);
    expect(Math.abs(timeOf(moved.headers.get('x-request-id') ?? '') - Date.parse('2036-01-01T00:00:00Z'))).toBeLessThan(
      60_000,
    );
    expect((await put('yesterday')).status).toBe(400);
    await put(null);
    const back = await fetch(`${development.baseUrl}/healthz`);
    expect(Math.abs(timeOf(back.headers.get('x-request-id') ?? '') - Date.now())).toBeLessThan(60_000);
  } finally {
    await development.stop();
  }
});

/** The instant inside an identifier: the first 48 bits of its UUIDv7, in Crockford base32 (two leading bits are padding). */
function timeOf(id: string): number {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  let value = 0n;
  for (const letter of id.slice(id.indexOf('_') + 1)) value = value * 32n + BigInt(alphabet.indexOf(letter));
  return Number(value >> 80n);
}
