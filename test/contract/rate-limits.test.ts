/**
 * A flood of one caller stops, with the time to wait; nobody else notices. What comes from many addresses, or slowly, ends at the
 * quota of the day.
 */
import { readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWERS, fillIn, newPicture, open, printLabels, send } from '../kit/customer.ts';
import { readTenant } from '../kit/databases.ts';
import { buildNetwork, openCaller, signUp, type Tenant } from '../kit/network.ts';
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

describe('a quota of the day', () => {
  interface Quota {
    readonly name: string;
    readonly maximum: number;
    readonly usedToday: number;
  }
  const ASKED = 30;
  const KEPT = 20;
  const setQuota = (tenant: Tenant, quota: string, maximum: number | null) =>
    openCaller(server.baseUrl, server.operatorToken).put<Quota>(`/v1/operator/tenants/${tenant.slug}/quotas/${quota}`, {
      maximum,
    });
  const show = async ({ owner }: Tenant, quota: string) =>
    (await owner.get<{ items: Quota[] }>('/v1/quotas')).body.items.find(({ name }) => name === quota);
  let network: Awaited<ReturnType<typeof buildNetwork>>;

  beforeAll(async () => {
    network = await buildNetwork(server.baseUrl, { units: ASKED + 1 });
  });

  test('requests from many codes and addresses at once: as many are stored as the quota says', async () => {
    const { maker, serials } = network;
    const shipped = await show(maker, 'page_requests');
    expect((await setQuota(maker, 'page_requests', KEPT)).body).toEqual({ name: 'page_requests', maximum: KEPT });
    const paths = await printLabels(network, serials);
    const ask = async (path: string, number: number) => {
      const from = { 'cf-connecting-ip': `192.0.2.${number}` };
      return send(
        server.baseUrl,
        `${path}/requests`,
        fillIn(await open(server.baseUrl, `${path}/request`, from), ANSWERS),
        from,
      );
    };
    const answers = await Promise.all(paths.slice(0, ASKED).map(ask));
    const counts = Map.groupBy(answers, ({ status }) => status);
    expect([counts.get(303)?.length, counts.get(429)?.length]).toEqual([KEPT, ASKED - KEPT]);
    const wait = Number(counts.get(429)?.[0]?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(86_400);
    expect(await counts.get(429)?.[0]?.text()).toContain('今日额度已用完');
    const stored = readTenant(server.dataDir, maker.id, (database) =>
      database.prepare('select count(*) as rows from service_requests').get(),
    );
    expect(stored?.rows).toBe(KEPT);
    expect(await show(maker, 'page_requests')).toEqual({ name: 'page_requests', maximum: KEPT, usedToday: KEPT });
    expect(await show(shop, 'page_requests')).toEqual(shipped);
    expect((await setQuota(maker, 'page_requests', null)).body.maximum).toBe(shipped?.maximum);
    expect((await ask(paths[ASKED] ?? '', ASKED)).status).toBe(303);
  });

  test('invitations by file come whole or not at all, and a file of evidence beyond it leaves nothing', async () => {
    const { maker, path } = network;
    await setQuota(maker, 'invitations', 2);
    const invite = async (numbers: readonly number[]) => {
      const reply = await fetch(`${server.baseUrl}${path}/invitations/csv`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${maker.owner.token}`,
          'content-type': 'text/csv',
          'idempotency-key': `i${numbers.join('-')}`,
        },
        body: ['email,kind,name', ...numbers.map((number) => `a${number}@b.example,shop,A${number}`)].join('\n'),
      });
      return [reply.status, Object(await reply.json()).code ?? null];
    };
    expect(await invite([1, 2, 3])).toEqual([429, 'request.quota_used_up']);
    expect(await show(maker, 'invitations')).toMatchObject({ usedToday: 0 });
    expect(await invite([1, 2])).toEqual([201, null]);
    expect(await invite([3])).toEqual([429, 'request.quota_used_up']);

    const picture = newPicture();
    await setQuota(shop, 'file_bytes', picture.length + 1);
    const upload = (bytes: Buffer<ArrayBuffer>, key: string) =>
      fetch(`${server.baseUrl}/v1/files`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${shop.owner.token}`,
          'content-type': 'image/png',
          'idempotency-key': key,
        },
        body: bytes,
      });
    expect((await upload(picture, 'first')).status).toBe(201);
    expect((await upload(newPicture(), 'second')).status).toBe(429);
    const kept = readTenant(server.dataDir, shop.id, (database) =>
      database.prepare('select count(*) as rows, sum(size_bytes) as bytes from files').get(),
    );
    expect([kept?.rows, (await show(shop, 'file_bytes'))?.usedToday]).toEqual([1, kept?.bytes]);
  });

  test('only an operator sets one, and only one that there is', async () => {
    const { maker } = network;
    const path = (quota: string, tenant = maker.slug) => `/v1/operator/tenants/${tenant}/quotas/${quota}`;
    expect((await maker.owner.put(path('invitations'), { maximum: 9 })).status).toBe(403);
    const operator = openCaller(server.baseUrl, server.operatorToken);
    expectProblem(await operator.put(path('invitations', 'nobody'), { maximum: 9 }), 404, 'request.not_found');
    expect((await operator.put(path('wishes'), { maximum: 9 })).status).toBe(400);
    expect((await operator.put(path('invitations'), { maximum: -1 })).status).toBe(400);
  });
});
