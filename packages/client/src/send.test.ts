import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { UnreachableError } from './send.ts';
import { clientCredentials } from './token.ts';

const baseUrl = 'https://aftercare.example';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => vi.restoreAllMocks());

type Scripted = Response | Error | (() => Promise<Response>);

/** Answers one after the other, and keeps what was asked and when. */
function serve(...answers: Scripted[]) {
  const asked: Request[] = [];
  const at: number[] = [];
  const began = Date.now();
  const fetch = async (request: Request) => {
    asked.push(request);
    at.push(Date.now() - began);
    const next = answers.shift();
    if (next === undefined) throw new Error('nobody expected this call');
    if (next instanceof Error) throw next;
    return typeof next === 'function' ? next() : next;
  };
  return { asked, at, fetch };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const busy = (retryAfter?: string) => json({}, 503, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
const network = { path: { network: 'sunlit' } };
const body = { email: 'a@b.example' };

/** Lets time pass until the call has ended. */
async function ended<Result>(call: Promise<Result>): Promise<Result | Error> {
  const settled = call.catch((error: Error) => error);
  await vi.runAllTimersAsync();
  return settled;
}

test('what passes is tried again under the same key with the same body, each time later', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const { asked, at, fetch } = serve(
    new TypeError('connection reset'),
    busy(),
    json({}, 429),
    json({ id: 'inv_1' }, 201),
  );
  const client = createClient({ baseUrl, fetch, token: () => 'abc' });
  expect(
    await ended(
      client.post('/v1/networks/{network}/invitations', { params: network, body: { ...body, memberKind: 'shop' } }),
    ),
  ).toEqual({ id: 'inv_1' });
  expect(at).toEqual([0, 500, 1500, 3500]);
  const keys = new Set(asked.map((request) => request.headers.get('idempotency-key')));
  expect([...keys]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  for (const request of asked) expect(await request.json()).toEqual({ ...body, memberKind: 'shop' });
});

test.each([
  ['7', 7000],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
  ['0', 0],
])('Retry-After is what is waited: %s', async (told, waited) => {
  vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
  const { at, fetch } = serve(busy(told), json({ items: [], nextCursor: null }));
  await ended(createClient({ baseUrl, fetch }).get('/v1/networks'));
  expect(at).toEqual([0, waited]);
});

test('a Retry-After beyond the patience fails at once, and says when to come back', async () => {
  const { asked, fetch } = serve(busy('61'));
  expect(await ended(createClient({ baseUrl, fetch }).get('/v1/networks'))).toMatchObject({
    status: 503,
    retryAfterSeconds: 61,
  });
  expect(asked).toHaveLength(1);
});

test('patience ends: with the last problem, or with what kept the answer away', async () => {
  const stuck = serve(busy(), busy(), busy());
  expect(await ended(createClient({ baseUrl, fetch: stuck.fetch, retries: 2 }).get('/v1/networks'))).toMatchObject({
    status: 503,
  });
  expect(stuck.asked).toHaveLength(3);
  const cause = new TypeError('connection refused');
  const dead = serve(cause, cause);
  const error = await ended(createClient({ baseUrl, fetch: dead.fetch, retries: 1 }).get('/v1/networks'));
  expect(error).toBeInstanceOf(UnreachableError);
  expect(error).toMatchObject({ cause, message: `${baseUrl} does not answer` });
});

test('an answer that breaks off in its middle is no answer, and is asked for again under the same key', async () => {
  const half = () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
      },
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    return new Response(broken, { status: 201, headers: { 'content-type': 'application/json; charset=utf-8' } });
  };
  const invite = (client: ReturnType<typeof createClient>) =>
    client.post('/v1/networks/{network}/invitations', { params: network, body: { ...body, memberKind: 'shop' } });
  const { asked, fetch } = serve(half(), json({ id: 'inv_1' }, 201));
  expect(await ended(invite(createClient({ baseUrl, fetch, token: () => 'abc' })))).toEqual({ id: 'inv_1' });
  expect(new Set(asked.map((request) => request.headers.get('idempotency-key'))).size).toBe(1);
  const impatient = createClient({ baseUrl, fetch: serve(half()).fetch, token: () => 'abc', retries: 0 });
  expect(await ended(invite(impatient))).toBeInstanceOf(UnreachableError);
});

test('a defect and a refusal are no reason to try again', async () => {
  for (const status of [400, 403, 404, 409, 412, 422, 500]) {
    const { asked, fetch } = serve(json({}, status));
    expect(await ended(createClient({ baseUrl, fetch }).get('/v1/networks'))).toMatchObject({ status });
    expect(asked).toHaveLength(1);
  }
});

test('a write without a token has no key that counts, so it is made once', async () => {
  const { asked, fetch } = serve(busy());
  const session = { tenant: 'sunlit', ...body, password: 'secret' };
  expect(await ended(createClient({ baseUrl, fetch }).post('/v1/session', { body: session }))).toMatchObject({
    status: 503,
  });
  expect(asked).toHaveLength(1);
});

test('a token is asked for as patiently', async () => {
  const { at, fetch } = serve(new TypeError('reset'), busy('2'), json({ access_token: 'abc', expires_in: 600 }));
  const { token } = clientCredentials({ baseUrl, clientId: 'a', clientSecret: 'b', fetch });
  expect(await ended(Promise.resolve(token()))).toBe('abc');
  expect(at.at(-1)).toBeGreaterThanOrEqual(2000);
});

test('a token that is refused between two tries is renewed, and the tries go on', async () => {
  const { asked, fetch } = serve(busy(), json({}, 401), busy(), json({ items: [], nextCursor: null }));
  const client = createClient({ baseUrl, fetch, token: () => 'old', refreshToken: async () => 'new' });
  await ended(client.get('/v1/networks'));
  expect(asked.map((request) => request.headers.get('authorization'))).toEqual([
    'Bearer old',
    'Bearer old',
    'Bearer new',
    'Bearer new',
  ]);
});

test('a try that nobody answers ends, and is made again', async () => {
  // The timers of AbortSignal are the platform's own, so this one is real and short.
  vi.useRealTimers();
  const hang = (request: Request) =>
    new Promise<Response>((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
  let tries = 0;
  const fetch = (request: Request) => {
    tries += 1;
    return tries === 1 ? hang(request) : Promise.resolve(json({ items: [], nextCursor: null }));
  };
  const client = createClient({ baseUrl, fetch, timeoutSeconds: 0.05 });
  expect(await client.get('/v1/networks')).toEqual({ items: [], nextCursor: null });
  expect(tries).toBe(2);
});

test('who breaks off is heard, in a try and between two', async () => {
  for (const answer of [busy('30'), new TypeError('reset')]) {
    const { asked, fetch } = serve(answer);
    const abort = new AbortController();
    const call = createClient({ baseUrl, fetch }).get('/v1/networks', { signal: abort.signal });
    setTimeout(() => abort.abort(new Error('enough')), 100);
    expect(await ended(call)).toMatchObject({ message: 'enough' });
    expect(asked).toHaveLength(1);
  }
  const { asked, fetch } = serve(json({}));
  const gone = AbortSignal.abort(new Error('before'));
  expect(await ended(createClient({ baseUrl, fetch }).get('/v1/networks', { signal: gone }))).toMatchObject({
    message: 'before',
  });
  expect(asked).toHaveLength(0);
});

test('a list goes from page to page, and no further than it is read', async () => {
  const claim = (id: string) => ({ id });
  const pages = () => [
    json({ items: [claim('a'), claim('b')], nextCursor: 'next' }),
    json({ items: [claim('c')], nextCursor: null }),
  ];
  const init = { params: { ...network, query: { state: 'approved', limit: 2 } } } as const;
  const whole = serve(...pages());
  const ids: string[] = [];
  for await (const { id } of createClient({ baseUrl, fetch: whole.fetch }).list('/v1/networks/{network}/claims', init))
    ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(whole.asked.map(({ url }) => new URL(url).search)).toEqual([
    '?state=approved&limit=2',
    '?state=approved&limit=2&cursor=next',
  ]);
  const half = serve(...pages());
  for await (const { id } of createClient({ baseUrl, fetch: half.fetch }).list('/v1/networks/{network}/claims', init))
    if (id === 'b') break;
  expect(half.asked).toHaveLength(1);
});

test('a reply tells status, headers and whether it was answered before', async () => {
  const { fetch } = serve(json({ id: 'x' }, 201, { 'idempotency-replayed': 'true', etag: '"1"' }));
  const reply = await createClient({ baseUrl, fetch, token: () => 'abc' }).request(
    'post',
    '/v1/networks/{network}/invitations',
    { params: network, body: { ...body, memberKind: 'shop' } },
  );
  expect(reply).toMatchObject({ body: { id: 'x' }, status: 201, isReplayed: true });
  expect(reply.headers.get('etag')).toBe('"1"');
});
