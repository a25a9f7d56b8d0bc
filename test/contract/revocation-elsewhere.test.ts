/** How long another isolate, which remembers the tenant as it was, still lets a revoked client in. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, tokenBySecret } from '../kit/client.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const ORIGIN = 'http://aftercare.test';
const PROMISED_SECONDS = 60;

let server: TestServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false, secondIsolate: true, vars: { ORIGIN } });
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

/** A request to the second isolate: the same server, another host name. */
function askSecond(
  path: string,
  { method = 'GET', token, body }: { method?: string; token?: string; body?: string } = {},
) {
  return new Promise<number>((resolve, reject) => {
    const headers = {
      host: 'second.test',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const sent = request(`${server.baseUrl}${path}`, { method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const moveSecondClock = (moment: number | null) =>
  askSecond('/development/clock', {
    method: 'PUT',
    body: JSON.stringify({ now: moment === null ? null : new Date(moment).toISOString() }),
  });

test('a second isolate learns of a revocation within a minute, and not before it looks again', async () => {
  const client = await tenant.owner.make<Client>('/v1/api-clients', { name: 'Lost laptop', scopes: ['inbox:read'] });
  const token = (await tokenBySecret(server, client)).body.access_token;
  expect(await askSecond('/v1/inbox', { token })).toBe(200);
  const remembered = Date.now();
  await tenant.owner.make(`/v1/api-clients/${client.clientId}/revoke`, {});
  const revokedAt = Date.now();
  expect((await openCaller(server.baseUrl, token).get('/v1/inbox')).status, 'where it was revoked').toBe(401);
  expect(await askSecond('/v1/inbox', { token }), 'where it was not').toBe(200);

  // The clock of the second isolate goes on second by second; the token itself is good for ten minutes.
  let lastLetIn = 0;
  for (let second = 1; second <= PROMISED_SECONDS + 5; second++) {
    await moveSecondClock(remembered + second * 1000);
    if ((await askSecond('/v1/inbox', { token })) === 200) lastLetIn = second;
  }
  await moveSecondClock(null);
  console.log(
    `a revoked token was let in elsewhere until ${lastLetIn} s after the isolate had last looked, ${((remembered + lastLetIn * 1000 - revokedAt) / 1000).toFixed(1)} s after the revocation`,
  );
  expect(lastLetIn).toBeGreaterThan(PROMISED_SECONDS - 10);
  expect(lastLetIn).toBeLessThanOrEqual(PROMISED_SECONDS);
});

test('a key that is new is known elsewhere as soon as somebody comes with its first token', async () => {
  const old = (await tokenBySecret(server, tenant)).body.access_token;
  expect(await askSecond('/v1/inbox', { token: old })).toBe(200);
  await openCaller(server.baseUrl, server.operatorToken).make('/v1/operator/key-rotations', { tenant: 'lixia-repair' });
  const first = (await tokenBySecret(server, tenant)).body.access_token;
  expect(await askSecond('/v1/inbox', { token: first })).toBe(200);
  expect(await askSecond('/v1/inbox', { token: old })).toBe(200);
});
