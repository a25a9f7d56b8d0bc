/** People: sign-in, the rotating refresh token, sign-out and the lock after wrong passwords. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, type Problem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';

interface Session {
  readonly accessToken: string;
  readonly user: { readonly permissions: readonly string[] };
}

let server: TestServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

const nobody = () => openCaller(server.baseUrl, null);
const signIn = (password = tenant.password, email = tenant.ownerEmail, slug = tenant.slug) =>
  nobody().post<Session>('/v1/session', { tenant: slug, email, password });
const refresh = (cookie: string) => nobody().post<Session>('/v1/session/refresh', {}, { cookie });

/** The cookie as a browser sends it back. */
function cookieOf({ headers }: { headers: Headers }): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function signOut(cookie: string): Promise<Response> {
  return fetch(`${server.baseUrl}/v1/session`, { method: 'DELETE', headers: { cookie } });
}

test('the refresh token is in a cookie that no script and no other site can use', async () => {
  const reply = await signIn();
  const cookie = reply.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-[\w-]+=[^;]+; /);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Max-Age=2592000'])
    expect(cookie).toContain(attribute);
  expect(cookie).not.toContain('Domain');
  expect(reply.text).not.toContain(cookieOf(reply).split('=')[1]);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('a refresh gives a new token and a new cookie; the new one goes on', async () => {
  const first = await signIn();
  const second = await refresh(cookieOf(first));
  expect(second.status).toBe(200);
  expect(cookieOf(second)).not.toBe(cookieOf(first));
  expect((await openCaller(server.baseUrl, second.body.accessToken).get('/v1/users')).status).toBe(200);
  expect((await refresh(cookieOf(second))).status).toBe(200);
});

test('a refresh token that comes a second time ends its whole session, and no other', async () => {
  const other = await signIn();
  const first = await signIn();
  const second = await refresh(cookieOf(first));
  expectProblem(await refresh(cookieOf(first)), 401, 'identity.session_over');
  expectProblem(await refresh(cookieOf(second)), 401, 'identity.session_over');
  expect((await refresh(cookieOf(other))).status).toBe(200);
});

test('of two refreshes at once one wins, and the session ends', async () => {
  const cookie = cookieOf(await signIn());
  const replies = await Promise.all([refresh(cookie), refresh(cookie), refresh(cookie)]);
  const winners = replies.filter(({ status }) => status === 200);
  expect(winners.length).toBeLessThanOrEqual(1);
  for (const reply of replies.filter((each) => !winners.includes(each)))
    expectProblem(reply, 401, 'identity.session_over');
  for (const winner of winners) expectProblem(await refresh(cookieOf(winner)), 401, 'identity.session_over');
});

test('after signing out the cookie is worth nothing', async () => {
  const cookie = cookieOf(await signIn());
  const out = await signOut(cookie);
  expect(out.status).toBe(204);
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
  expectProblem(await refresh(cookie), 401, 'identity.session_over');
  expect((await signOut(cookie)).status).toBe(204);
  expect((await signOut('')).status).toBe(204);
});

test.each([
  '',
  '__Host-aftercare-session=',
  '__Host-aftercare-session=lixia-repair.guessed',
  '__Host-aftercare-session=no-such.x',
  'other=1',
])('the cookie %j is no session', async (cookie) => {
  expectProblem(await refresh(cookie), 401, 'identity.session_over');
});

test('a wrong password, an unknown account and an unknown organisation read the same', async () => {
  const replies = [
    await signIn('not the password'),
    await signIn(tenant.password, 'nobody@lixia-repair.example'),
    await signIn(tenant.password, tenant.ownerEmail, 'no-such-shop'),
  ];
  for (const reply of replies) {
    const problem = expectProblem(reply, 401, 'identity.credentials_wrong');
    expect({ ...problem, requestId: '' }).toEqual({ ...Object(replies[0]?.body), requestId: '' });
  }
});

test('five wrong passwords lock the account for a while, even for the right one', async () => {
  const victim = await signUp(server.baseUrl, 'shop', 'locked-shop');
  const attempt = (password: string) => signIn(password, victim.ownerEmail, victim.slug);
  for (let tries = 0; tries < 5; tries += 1)
    expectProblem(await attempt(`wrong ${tries}`), 401, 'identity.credentials_wrong');
  const locked = await attempt(victim.password);
  expectProblem(locked, 429, 'identity.locked');
  const wait = Number(locked.headers.get('retry-after'));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(5);
  // Somebody else of the same organisation is not locked out by it.
  expectProblem(await signIn('wrong', 'nobody@locked-shop.example', victim.slug), 401, 'identity.credentials_wrong');
  await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  expect((await attempt(victim.password)).status).toBe(200);
  // Success wipes the slate: the next slip is free again.
  expectProblem(await attempt('wrong again'), 401, 'identity.credentials_wrong');
  expect((await attempt(victim.password)).status).toBe(200);
});

test('an invitation to a person works once', async () => {
  const invited = await tenant.owner.make<{ invitationToken: string }>('/v1/users', {
    email: 'li@lixia-repair.example',
    name: 'Li',
    roles: ['viewer'],
  });
  const password = 'a long enough password';
  const accept = (token: string) => nobody().post('/v1/users/accept', { tenant: tenant.slug, token, password });
  expectProblem(await signIn(password, 'li@lixia-repair.example'), 401, 'identity.credentials_wrong');
  expectProblem(await accept('guessed'), 422, 'identity.invitation_invalid');
  expect((await accept(invited.invitationToken)).status).toBe(200);
  expectProblem(await accept(invited.invitationToken), 422, 'identity.invitation_invalid');
  const session = await signIn(password, 'LI@lixia-repair.example');
  expect(session.status).toBe(200);
  const viewer = openCaller(server.baseUrl, session.body.accessToken);
  expectProblem(await viewer.get('/v1/users'), 403, 'identity.permission_missing');
});

test('what has run out is not kept: the next sign-in takes old tokens and their sessions away', async () => {
  const count = () =>
    readTenant(server.dataDir, tenant.id, (database) =>
      ['sessions', 'refresh_tokens'].map((table) =>
        Number(
          database
            .prepare(
              table === 'sessions'
                ? 'select count(*) as n from sessions where user_id = (select id from users where email = ?)'
                : `select count(*) as n from refresh_tokens where session_id in
                     (select id from sessions where user_id = (select id from users where email = ?))`,
            )
            .get(tenant.ownerEmail)?.n,
        ),
      ),
    );
  const old = await signIn();
  const [sessions = 0, tokens = 0] = count();
  expect([sessions, tokens].every((rows) => rows > 5)).toBe(true);
  await moveClock(server, new Date(Date.now() + 20 * 86_400_000));
  const young = await refresh(cookieOf(old));
  expect(count()).toEqual([sessions, tokens + 1]);
  await moveClock(server, new Date(Date.now() + 31 * 86_400_000));
  const last = await signIn();
  // The session that was refreshed meanwhile keeps its living token.
  expect(count()).toEqual([2, 2]);
  expect((await refresh(cookieOf(young))).status).toBe(200);
  expect((await refresh(cookieOf(last))).status).toBe(200);
  await moveClock(server, null);
});

test('too many attempts are stopped with Retry-After', async () => {
  let stopped: { status: number; headers: Headers; text: string; body: unknown } | undefined;
  for (let tries = 0; tries < 70 && stopped?.status !== 429; tries += 1) {
    stopped = await nobody().post<Problem>('/v1/users/accept', {
      tenant: 'no-such-shop',
      token: 'x',
      password: 'long enough words',
    });
  }
  if (stopped === undefined) throw new Error('nothing was asked');
  expectProblem(stopped, 429, 'request.rate_limited');
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
});
