/** Long work over HTTP: 202 with an address, progress, who may see it, and power cuts in the middle of it. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  addShop,
  buildNetwork,
  type Caller,
  makeClaim,
  type Network,
  openCaller,
  requestToken,
  type Shop,
  signUp,
} from '../kit/network.ts';
import { expectProblem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

const SHOPS = 4;

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly isCancellable: boolean;
  readonly version: number;
}
interface Items<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

let server: TestServer;
let network: Network;
let shops: readonly Shop[];
let owner: Caller;

const inNextMonth = (months: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 2));
};
const period = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);

beforeAll(async () => {
  server = await startServer({ assets: false, vars: { FAULT_BEFORE_SLICE_MS: '700' } });
  network = await buildNetwork(server.baseUrl, { units: SHOPS });
  const made: Shop[] = [];
  for (let number = 0; number < SHOPS; number++) {
    const shop = await addShop(server.baseUrl, network, `shop-${number}`);
    const claim = await shop.client.post(`${network.path}/claims`, makeClaim(network.serials[number] ?? '', 'WO-1'));
    expect(claim.status, claim.text).toBe(201);
    made.push(shop);
  }
  shops = made;
  await comeBack();
});
afterAll(() => server?.stop());

async function comeBack(): Promise<void> {
  await moveClock(server, inNextMonth(1));
  owner = await signInAgain(server, network.maker, network.maker.ownerEmail);
}

const show = async (id: string) => (await owner.get<Job>(`/v1/jobs/${id}`)).body;
const statements = async () =>
  (await owner.get<Items<{ id: string; membership: string }>>(`${network.path}/statements?period=${period}`)).body
    .items;

describe('closing a month', () => {
  let job: Job;

  test('answers 202 before the work is done, with the address of the job', async () => {
    const close = `${network.path}/periods/${period}/close`;
    const key = { 'idempotency-key': 'close-once' };
    const reply = await owner.post<Job>(close, {}, key);
    expect(reply.status, reply.text).toBe(202);
    job = reply.body;
    expect(job).toMatchObject({ kind: 'settlement.close_period', state: 'queued', total: SHOPS, done: 0, failed: 0 });
    expect(reply.headers.get('location')).toBe(`/v1/jobs/${job.id}`);
    const again = await owner.post<Job>(close, {}, key);
    expect([again.status, again.text, again.headers.get('idempotency-replayed')]).toEqual([202, reply.text, 'true']);
    expectProblem(await owner.post(close, {}), 409, 'settlement.period_closed');
  });

  test('begins without anybody’s cron, and is counted as it goes', async () => {
    await expect.poll(async () => (await show(job.id)).done, { timeout: 15_000, interval: 50 }).toBeGreaterThan(0);
    const now = await show(job.id);
    expect(now).toMatchObject({ state: 'running', failed: 0 });
    expect(now.done).toBeLessThan(SHOPS);
  });

  test('cannot be stopped half-way', async () => {
    const problem = expectProblem(await owner.post(`/v1/jobs/${job.id}/cancel`, {}), 409, 'jobs.not_cancellable');
    expect(problem.params).toEqual({ kind: 'settlement.close_period' });
    const stale = await owner.post(`/v1/jobs/${job.id}/cancel`, {}, { 'if-match': '"99"' });
    expectProblem(stale, 412, 'request.version_stale');
  });

  test('killed in the middle it goes on where it was: a statement for each, and none twice', async () => {
    for (const cut of [1, 2]) {
      const { done, state } = await show(job.id);
      if (state === 'done') throw new Error(`the job was over before cut ${cut}`);
      // workerd first, then its parent; a Queue lives in memory, so the message that drives the job is lost with them.
      await server.kill();
      server = await server.startAgain();
      await comeBack();
      expect((await show(job.id)).done).toBeGreaterThanOrEqual(done);
      await server.tick();
      // One visit of somebody who promised to come back within a minute.
      await moveClock(server, new Date(inNextMonth(1).getTime() + cut * 120_000));
      await server.tick();
      await expect.poll(async () => (await show(job.id)).done, { timeout: 15_000 }).toBeGreaterThan(done);
    }
    await expect.poll(async () => (await show(job.id)).state, { timeout: 20_000 }).toBe('done');
    expect(await show(job.id)).toMatchObject({ total: SHOPS, done: SHOPS, failed: 0 });
    const made = await statements();
    expect(made.map(({ membership }) => membership).sort()).toEqual(
      shops.map(({ membershipId }) => membershipId).sort(),
    );
  });

  test('what is over has no errors here, and cannot be stopped', async () => {
    const { body } = await owner.get<Items<unknown>>(`/v1/jobs/${job.id}/errors`);
    expect(body).toEqual({ items: [], nextCursor: null });
    expectProblem(await owner.post(`/v1/jobs/${job.id}/cancel`, {}), 409, 'jobs.ended');
    expectProblem(await owner.get(`/v1/jobs/${job.id}/errors?cursor=x`), 400, 'request.bad_cursor');
  });

  test('is seen by its own tenant alone', async () => {
    const stranger = await signUp(server.baseUrl, 'shop', 'stranger');
    const unknown = `job_${'0'.repeat(26)}`;
    for (const caller of [
      stranger.owner,
      await signInAgain(server, shops[0] ?? stranger, shops[0]?.ownerEmail ?? ''),
    ]) {
      expect((await caller.get<Items<Job>>('/v1/jobs')).body.items).toEqual([]);
      for (const path of ['', '/errors'])
        expectProblem(await caller.get(`/v1/jobs/${job.id}${path}`), 404, 'request.not_found');
      expectProblem(await caller.post(`/v1/jobs/${job.id}/cancel`, {}), 404, 'request.not_found');
    }
    expectProblem(await owner.get(`/v1/jobs/${unknown}`), 404, 'request.not_found');
    expectProblem(await openCaller(server.baseUrl, null).get('/v1/jobs'), 401, 'identity.token_missing');
  });
});

test('a month without anybody to pay is closed at once; jobs are listed newest first, page by page', async () => {
  const empty = new Date(Date.UTC(2024, 0, 1)).toISOString().slice(0, 7);
  const { status, body } = await owner.post<Job>(`${network.path}/periods/${empty}/close`, {});
  expect([status, body.state, body.total]).toEqual([202, 'done', 0]);
  const first = await owner.get<Items<Job>>('/v1/jobs?limit=1');
  expect(first.body.items.map(({ id }) => id)).toEqual([body.id]);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await owner.get<Items<Job>>(next);
  expect(second.body.items.map(({ total }) => total)).toEqual([SHOPS]);
  expect(second.body.nextCursor).toBeNull();
  expect(second.headers.get('link')).toBeNull();
});

test('a shop stops its file of claims where it stands: what was looked at keeps its answer, the rest waits', async () => {
  const [shop] = shops;
  if (shop === undefined) throw new Error('no shop');
  const files = `${network.path}/claim-files`;
  const caller = openCaller(server.baseUrl, await requestToken(server.baseUrl, shop.clientId, shop.clientSecret));
  const sent = await fetch(`${server.baseUrl}${files}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${caller.token}`,
      'content-type': 'application/x-ndjson',
      'idempotency-key': 'stopped',
    },
    body: Array.from({ length: 350 }, (_, at) => JSON.stringify(makeClaim('NOBODY', `ST-${at}`))).join('\n'),
  });
  expect(sent.status).toBe(202);
  const { id }: Job = await sent.json();
  const look = async () => (await caller.get<Job>(`${files}/${id}`)).body;
  await expect.poll(async () => (await look()).failed, { timeout: 15_000, interval: 20 }).toBeGreaterThan(0);
  expectProblem(await owner.post(`/v1/jobs/${id}/cancel`, {}), 404, 'request.not_found');
  const stopped = await vi.waitUntil(
    async () => {
      const reply = await caller.post<Job>(`${files}/${id}/stop`, {});
      // A slice that is under way ends first, or is undone.
      return reply.status === 409 ? false : reply;
    },
    { timeout: 15_000, interval: 20 },
  );
  expect([stopped.status, stopped.body.state]).toEqual([200, 'cancelled']);
  expect(stopped.headers.get('etag')).toBe(`"${(await look()).version}"`);
  expectProblem(await caller.post(`${files}/${id}/stop`, {}), 409, 'jobs.ended');
  await server.tick();
  const ended = await look();
  expect(ended.state).toBe('cancelled');
  expect(ended.failed).toBeLessThan(350);
  const results: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const address: string = `${files}/${id}/results?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { body } = await caller.get<Items<{ result: string }>>(address);
    results.push(...body.items.map(({ result }) => result));
    cursor = body.nextCursor;
  }
  expect(results).toEqual(Array.from({ length: 350 }, (_, at) => (at < ended.failed ? 'refused' : 'waiting')));
});
