import { expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { ProblemError } from './problem.ts';
import { clientCredentials } from './token.ts';

const baseUrl = 'https://aftercare.example';
const problem = {
  type: `${baseUrl}/problems/claims.unit_unknown`,
  title: 'Unit not registered',
  status: 422,
  detail: 'There is no unit “1”.',
  code: 'claims.unit_unknown',
  mend: 'Compare the serial with the label.',
  requestId: 'req_1',
  errors: [{ pointer: '/unit', code: 'request.wrong_value', detail: 'No', mend: 'Yes' }],
};

/** Answers one after the other, and keeps what was asked. */
function serve(...answers: Response[]) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    return answers.shift() ?? new Response(null, { status: 204 });
  };
  return { asked, fetch };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const problemAnswer = (headers = {}) => json(problem, 422, { 'content-type': 'application/problem+json', ...headers });

test('a call carries token and language, and returns what was answered', async () => {
  const { asked, fetch } = serve(json({ items: [], nextCursor: null }));
  const client = createClient({ baseUrl, fetch, token: () => 'abc', language: () => 'zh' });
  const page = await client.get('/v1/networks/{network}/claims', {
    params: { path: { network: 'sunlit' }, query: { state: 'approved', limit: 20 } },
  });
  expect(page).toEqual({ items: [], nextCursor: null });
  expect(asked[0]?.url).toBe(`${baseUrl}/v1/networks/sunlit/claims?state=approved&limit=20`);
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer abc');
  expect(asked[0]?.headers.get('accept-language')).toBe('zh');
  expect(asked[0]?.headers.has('idempotency-key')).toBe(false);
});

test('a problem is thrown with everything it says', async () => {
  const client = createClient({ baseUrl, ...serve(problemAnswer({ 'retry-after': '60' })) });
  const error = await client.get('/v1/networks').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({
    status: 422,
    code: problem.code,
    title: problem.title,
    detail: problem.detail,
    mend: problem.mend,
    errors: problem.errors,
    requestId: 'req_1',
    retryAfterSeconds: 60,
  });
});

test('what somebody else answered in between is a problem with its status', async () => {
  const client = createClient({ baseUrl, ...serve(new Response('<h1>413</h1>', { status: 413 })) });
  await expect(client.get('/v1/networks')).rejects.toMatchObject({ code: 'http.413', status: 413 });
});

test('a refused token is renewed once, and the call made again under the same key', async () => {
  const session = { tenant: 'sunlit', email: 'a@b.example', password: 'secret' };
  const { asked, fetch } = serve(new Response(null, { status: 401 }), json({}), new Response(null, { status: 401 }));
  const refreshToken = vi.fn(async () => 'new');
  const client = createClient({ baseUrl, fetch, token: () => 'old', refreshToken });
  await client.post('/v1/session', { body: session });
  expect(refreshToken).toHaveBeenCalledOnce();
  expect(asked.map((request) => request.headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new']);
  expect(asked[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  expect(asked[1]?.headers.get('idempotency-key')).toBe(asked[0]?.headers.get('idempotency-key'));
  expect(await asked[1]?.json()).toEqual(session);
});

test('a refusal stands when nothing renews the token, or nothing was sent', async () => {
  const refused = () => new Response(null, { status: 401 });
  const stuck = createClient({ baseUrl, ...serve(refused()), token: () => 'old', refreshToken: async () => null });
  await expect(stuck.get('/v1/networks')).rejects.toMatchObject({ status: 401 });
  const refreshToken = vi.fn(async () => 'new');
  const anonymous = createClient({ baseUrl, ...serve(refused()), refreshToken });
  await expect(anonymous.get('/v1/networks')).rejects.toMatchObject({ status: 401 });
  expect(refreshToken).not.toHaveBeenCalled();
});

test('the key of the caller is left alone', async () => {
  const { asked, fetch } = serve(json({}));
  const client = createClient({ baseUrl, fetch });
  await client.post('/v1/session/refresh', { headers: { 'Idempotency-Key': 'mine' } });
  expect(asked[0]?.headers.get('idempotency-key')).toBe('mine');
});

test('client credentials are asked for once, and again when they are about to end', async () => {
  const token = (name: string, seconds: number) => json({ access_token: name, expires_in: seconds });
  const { asked, fetch } = serve(token('first', 600), token('second', 20), token('third', 600));
  const source = clientCredentials({ baseUrl, clientId: 'ac_live_x_1', clientSecret: 's', fetch });
  expect(await source.token()).toBe('first');
  expect(await source.token()).toBe('first');
  expect(await source.refreshToken()).toBe('second');
  expect(await source.token()).toBe('third');
  expect(asked).toHaveLength(3);
  expect(asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('ac_live_x_1:s')}`);
});

test('calls that need a token at the same time share one', async () => {
  const { asked, fetch } = serve(json({ access_token: 'only', expires_in: 600 }));
  const source = clientCredentials({ baseUrl, clientId: 'a', clientSecret: 'b', fetch });
  expect(await Promise.all([source.token(), source.token(), source.token()])).toEqual(['only', 'only', 'only']);
  expect(asked).toHaveLength(1);
});

test('credentials that were refused are not remembered', async () => {
  const { fetch } = serve(problemAnswer(), json({ access_token: 'later', expires_in: 600 }));
  const source = clientCredentials({ baseUrl, clientId: 'a', clientSecret: 'b', fetch });
  await expect(source.token()).rejects.toMatchObject({ code: problem.code });
  expect(await source.token()).toBe('later');
});
