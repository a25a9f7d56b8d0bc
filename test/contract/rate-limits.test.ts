/** A flood of one caller stops, with the time to wait; nobody else notices. */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const AT_ONCE = 50;
const POLICY = /^"caller";q=(\d+);w=60$/;

let server: TestServer;
let shop: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false, vars: { CALLER_LIMIT_IN_DEVELOPMENT: 'on' } });
  shop = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server?.stop());

test('the policy stands on every answer to a caller, and is the one that is deployed', async () => {
  const replies = await Promise.all([
    shop.client.get('/v1/inbox'),
    shop.client.get('/v1/inbox?limit=x'),
    openCaller(server.baseUrl, null).get('/v1/inbox'),
  ]);
  expect(replies.map(({ status }) => status)).toEqual([200, 400, 401]);
  const quotas = replies.map(({ headers }) => Number(POLICY.exec(headers.get('ratelimit-policy') ?? '')?.[1]));
  const deployed = /name = "CALLER_LIMIT"[^[]*limit = (\d+), period = 60/.exec(
    readFileSync(inRoot('wrangler.toml'), 'utf8'),
  );
  expect(quotas).toEqual([1, 2, 3].map(() => Number(deployed?.[1])));
});

test('over it the caller is told to wait, and no other one', async () => {
  const first = await shop.client.get('/v1/inbox');
  const quota = Number(POLICY.exec(first.headers.get('ratelimit-policy') ?? '')?.[1]);
  const counts: Record<number, number> = {};
  // A window may end in between: then a second flood meets the limit in the next one.
  for (let asked = 0; asked < 2 * quota + AT_ONCE && counts[429] === undefined; asked += AT_ONCE) {
    const statuses = await Promise.all(
      Array.from({ length: AT_ONCE }, async () => (await shop.client.get('/v1/inbox?limit=1')).status),
    );
    for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  }
  console.log(`one caller, ${quota} a minute: ${JSON.stringify(counts)}`);
  expect(Object.keys(counts)).toEqual(['200', '429']);
  expect(counts[200]).toBeGreaterThanOrEqual(quota - AT_ONCE);
  const refused = await shop.client.get('/v1/inbox');
  expectProblem(refused, 429, 'request.rate_limited');
  expect(refused.headers.get('retry-after')).toBe('60');
  expect((await shop.owner.get('/v1/inbox')).status).toBe(200);
});
