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
