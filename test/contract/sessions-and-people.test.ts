/** People and their sessions: listed and ended, changed and shut out, a new password, the lock on a moved clock. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { awaitMail, readLink, readMailbox } from '../kit/mailbox.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { addPerson, cookieOf, enter, PASSWORD, type Person, signIn } from '../kit/person.ts';
import { expectProblem, type Problem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { timeOf } from '../kit/time-of.ts';

interface ListedSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly isCurrent: boolean;
  readonly createdAt: string;
  readonly lastUsedAt: string;
}
interface User {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly state: string;
}

const HOUR_MS = 3_600_000;
const CHROME = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
};
const WECHAT = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 MicroMessenger/8.0' };

let server: TestServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

const nobody = () => openCaller(server.baseUrl, null);
const refresh = (cookie: string) => nobody().post('/v1/session/refresh', {}, { cookie });
const ownerAgain = () =>
  enter(server.baseUrl, { tenant: tenant.slug, email: tenant.ownerEmail, password: tenant.password });
const isTokenGood = async ({ caller }: Pick<Person, 'caller'>) => (await caller.get('/v1/account')).status === 200;

/** A token of somebody whose session is live, after all tokens of the tenant were ended. */
async function renewed({ cookie }: Pick<Person, 'cookie'>): Promise<Pick<Person, 'cookie' | 'caller'>> {
  const reply = await nobody().post<{ accessToken: string }>('/v1/session/refresh', {}, { cookie });
  if (reply.status !== 200) throw new Error(`the refresh answered ${reply.status}`);
  return { cookie: cookieOf(reply), caller: openCaller(server.baseUrl, reply.body.accessToken) };
}

describe('sessions', () => {
  let chen: Person;
  let phone: Pick<Person, 'cookie' | 'caller'>;
  const listOf = async ({ caller, cookie }: Pick<Person, 'caller' | 'cookie'>) =>
    (await caller.get<{ items: ListedSession[] }>('/v1/sessions', { cookie })).body.items;

  test('the list says where somebody is signed in, and which of them this is', async () => {
    chen = await addPerson(server.baseUrl, tenant, 'chen', ['viewer']);
    const laptop = await enter(server.baseUrl, { tenant: tenant.slug, email: chen.email }, CHROME);
    phone = await enter(server.baseUrl, { tenant: tenant.slug, email: chen.email }, WECHAT);
    const list = await listOf(laptop);
    expect(list.map(({ userAgent, isCurrent }) => [userAgent, isCurrent])).toEqual([
      ['WeChat · Android', false],
      ['Chrome · Windows', true],
      ['node', false],
    ]);
    expect((await listOf({ ...laptop, cookie: '' })).filter(({ isCurrent }) => isCurrent)).toEqual([]);
    phone = await renewed(phone);
    const [used] = await listOf(phone);
    expect(Date.parse(String(used?.lastUsedAt))).toBeGreaterThan(Date.parse(String(used?.createdAt)));
    const page = await laptop.caller.get<{ items: ListedSession[]; nextCursor: string }>('/v1/sessions?limit=1');
    const rest = await laptop.caller.get<{ items: ListedSession[] }>(`/v1/sessions?cursor=${page.body.nextCursor}`);
    expect([...page.body.items, ...rest.body.items].map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    expectProblem(await laptop.caller.get('/v1/sessions?cursor=x'), 400, 'request.bad_cursor');
    expectProblem(await tenant.client.get('/v1/sessions'), 403, 'identity.wrong_kind_of_caller');
    chen = { ...chen, ...laptop };
  });

  test('one of them is ended: it gets no token, those that it has are refused, and everybody else renews', async () => {
    const [lost] = (await listOf(chen)).filter(({ userAgent }) => userAgent === 'WeChat · Android');
    const revoke = (by: Pick<Person, 'caller'>, id = lost?.id) => by.caller.post(`/v1/sessions/${id}/revoke`, {});
    const stranger = await addPerson(server.baseUrl, tenant, 'li', ['viewer']);
    expectProblem(await revoke(stranger), 404, 'request.not_found');
    expectProblem(await revoke(chen, 'ses_0000000000000000000000000a'), 404, 'request.not_found');
    const began = performance.now();
    expect((await revoke(chen)).status).toBe(204);
    expect(await isTokenGood(phone)).toBe(false);
    expect(performance.now() - began).toBeLessThan(60_000);
    expectProblem(await refresh(phone.cookie), 401, 'identity.session_over');
    chen = { ...chen, ...(await renewed(chen)) };
    expect(await isTokenGood(chen)).toBe(true);
    expect(await isTokenGood(await renewed(stranger))).toBe(true);
    expect((await listOf(chen)).map(({ id }) => id)).not.toContain(lost?.id);
    // Sent again after a lost answer it says the same.
    expect((await revoke(chen)).status).toBe(204);
    // And nobody's tokens end by it: they are the whole tenant's.
    expect(await isTokenGood(chen)).toBe(true);
  });

  test('all others are ended, this one stays', async () => {
    const other = await enter(server.baseUrl, { tenant: tenant.slug, email: chen.email });
    expect((await chen.caller.post('/v1/sessions/revoke-others', {}, { cookie: chen.cookie })).status).toBe(204);
    expect(await isTokenGood(other)).toBe(false);
    expectProblem(await refresh(other.cookie), 401, 'identity.session_over');
    chen = { ...chen, ...(await renewed(chen)) };
    expect(await listOf(chen)).toMatchObject([{ isCurrent: true }]);
    // Where no other is left, nothing ends.
    expect((await chen.caller.post('/v1/sessions/revoke-others', {}, { cookie: chen.cookie })).status).toBe(204);
    expect(await isTokenGood(chen)).toBe(true);
  });

  test('who manages people ends the sessions of a person', async () => {
    const { caller } = await ownerAgain();
    expectProblem(await chen.caller.post(`/v1/users/${chen.id}/end-sessions`, {}), 403, 'identity.permission_missing');
    expect((await caller.post(`/v1/users/${chen.id}/end-sessions`, {})).status).toBe(204);
    expect(await isTokenGood(chen)).toBe(false);
    expectProblem(await refresh(chen.cookie), 401, 'identity.session_over');
    const again = await ownerAgain();
    const nobodyThere = '/v1/users/usr_0000000000000000000000000a/end-sessions';
    expectProblem(await again.caller.post(nobodyThere, {}), 404, 'request.not_found');
    expect((await signIn(server.baseUrl, { tenant: tenant.slug, email: chen.email })).status).toBe(200);
  });
});

describe('people', () => {
  let owner: Pick<Person, 'cookie' | 'caller'>;
  let wu: Person;
  const change = (id: string, body: object, headers: Record<string, string> = {}) =>
    owner.caller.post<User>(`/v1/users/${id}/change`, body, headers);
  const again = async () => {
    owner = await ownerAgain();
  };

  test('other roles hold at once, and no token speaks for the old ones', async () => {
    await again();
    wu = await addPerson(server.baseUrl, { owner: owner.caller, slug: tenant.slug }, 'wu', ['viewer']);
    const changed = await change(wu.id, { roles: ['admin'], name: 'Wu Min' });
    expect(changed.body).toMatchObject({ name: 'Wu Min', roles: ['admin'], state: 'active' });
    expect(await isTokenGood(wu)).toBe(false);
    wu = { ...wu, ...(await renewed(wu)) };
    expect((await wu.caller.get('/v1/users')).status).toBe(200);
    await again();
    expect((await change(wu.id, { roles: ['viewer'] })).status).toBe(200);
    wu = { ...wu, ...(await renewed(wu)) };
    expectProblem(await wu.caller.get('/v1/users'), 403, 'identity.permission_missing');
    await again();
  });

  test('another name alone ends no token, and the version guards it', async () => {
    const seen = await owner.caller.get<User>(`/v1/users/${wu.id}`);
    const etag = seen.headers.get('etag') ?? '';
    const renamed = await change(wu.id, { name: 'Wu', language: 'zh' }, { 'if-match': etag });
    expect(renamed.body.name).toBe('Wu');
    expect(await isTokenGood(wu)).toBe(true);
    expectProblem(await change(wu.id, { name: 'Other' }, { 'if-match': etag }), 412, 'request.version_stale');
    expectProblem(await change(wu.id, {}), 400, 'request.invalid');
    expectProblem(await change(wu.id, { roles: [] }), 400, 'request.invalid');
    const unknown = 'usr_0000000000000000000000000a';
    expectProblem(await change(unknown, { name: 'X' }), 404, 'request.not_found');
    expectProblem(await owner.caller.get(`/v1/users/${unknown}`), 404, 'request.not_found');
    expectProblem(
      await wu.caller.post(`/v1/users/${wu.id}/change`, { roles: ['owner'] }),
      403,
      'identity.permission_missing',
    );
  });

  test('nobody gives what they lack, nor takes from somebody who is more', async () => {
    // It has all that a viewer may, and so can invite one.
    const viewer = await signIn(server.baseUrl, { tenant: tenant.slug, email: wu.email });
    const scopes = ['users:manage', ...viewer.body.user.permissions];
    const { clientId, clientSecret } = await owner.caller.make<{ clientId: string; clientSecret: string }>(
      '/v1/api-clients',
      { name: 'People system', scopes },
    );
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const { access_token } = await nobody().make<{ access_token: string }>('/oauth/token', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    const machine = openCaller(server.baseUrl, access_token);
    const { items } = (await owner.caller.get<{ items: (User & { email: string })[] }>('/v1/users')).body;
    const ownerId = items.find(({ email }) => email === tenant.ownerEmail)?.id;
    for (const path of [`${wu.id}/change`, `${ownerId}/change`])
      expectProblem(await machine.post(`/v1/users/${path}`, { roles: ['owner'] }), 403, 'identity.permission_missing');
    for (const verb of ['disable', 'enable', 'end-sessions'])
      expectProblem(await machine.post(`/v1/users/${ownerId}/${verb}`, {}), 403, 'identity.permission_missing');
    // Nor from somebody who is to be more and has not come yet.
    const second = { email: 'second@lixia-repair.example', name: 'Second' };
    await owner.caller.make('/v1/users', { ...second, roles: ['owner'] });
    for (const roles of [['owner'], ['viewer']])
      expectProblem(await machine.post('/v1/users', { ...second, roles }), 403, 'identity.permission_missing');
  });

  test('somebody disabled is out at once: no sign-in, no refresh, no token; and comes back with the old password', async () => {
    const disabled = await owner.caller.post<User>(`/v1/users/${wu.id}/disable`, {});
    expect(disabled.headers.get('server-timing')).toContain('d1-round-trips;desc="4"');
    expect(disabled.body).toMatchObject({ id: wu.id, state: 'disabled' });
    expect(await isTokenGood(wu)).toBe(false);
    expectProblem(await refresh(wu.cookie), 401, 'identity.session_over');
    const wrong = expectProblem(
      await signIn(server.baseUrl, { tenant: tenant.slug, email: wu.email, password: 'wrong' }),
      401,
      'identity.credentials_wrong',
    );
    const right = expectProblem(
      await signIn(server.baseUrl, { tenant: tenant.slug, email: wu.email }),
      401,
      'identity.credentials_wrong',
    );
    expect({ ...right, requestId: '' }).toEqual({ ...wrong, requestId: '' });
    await again();
    expect((await owner.caller.post<User>(`/v1/users/${wu.id}/disable`, {})).body.state).toBe('disabled');
    await again();
    expectProblem(
      await owner.caller.post('/v1/users', { email: wu.email, name: 'Wu', roles: ['viewer'] }),
      409,
      'identity.email_taken',
    );
    expect((await owner.caller.post<User>(`/v1/users/${wu.id}/enable`, {})).body.state).toBe('active');
    expect((await owner.caller.post<User>(`/v1/users/${wu.id}/enable`, {})).body.state).toBe('active');
    expectProblem(await refresh(wu.cookie), 401, 'identity.session_over');
    wu = { ...wu, ...(await enter(server.baseUrl, { tenant: tenant.slug, email: wu.email })) };
  });

  test('an invitation that is still out ends with the disabling; enabled, the person is invited again', async () => {
    const invited = await owner.caller.make<User & { invitationToken: string }>('/v1/users', {
      email: 'zhou@lixia-repair.example',
      name: 'Zhou',
      roles: ['viewer'],
    });
    await owner.caller.make(`/v1/users/${invited.id}/disable`, {});
    const accepting = { tenant: tenant.slug, token: invited.invitationToken, password: PASSWORD };
    expectProblem(await nobody().post('/v1/users/accept', accepting), 422, 'identity.invitation_invalid');
    await again();
    expect((await owner.caller.post<User>(`/v1/users/${invited.id}/enable`, {})).body.state).toBe('invited');
    expectProblem(await nobody().post('/v1/users/accept', accepting), 422, 'identity.invitation_invalid');
  });

  test('the last owner can be neither disabled nor demoted', async () => {
    const { items } = (await owner.caller.get<{ items: (User & { email: string })[] }>('/v1/users')).body;
    const ownerId = items.find(({ email }) => email === tenant.ownerEmail)?.id ?? '';
    expectProblem(await owner.caller.post(`/v1/users/${ownerId}/disable`, {}), 409, 'identity.last_owner');
    await again();
    expectProblem(await change(ownerId, { roles: ['admin'] }), 409, 'identity.last_owner');
    await again();
    expect((await owner.caller.get<User>(`/v1/users/${ownerId}`)).body).toMatchObject({
      roles: ['owner'],
      state: 'active',
    });
  });
});

describe('a new password', () => {
  let li: Person;
  const forget = (email: string, slug = tenant.slug) =>
    nobody().post('/v1/users/forgot-password', { tenant: slug, email });
  const reset = (token: string, password: string) =>
    nobody().post('/v1/users/reset-password', { tenant: tenant.slug, token, password });
  const mailsTo = async (email: string) => (await readMailbox(server.baseUrl)).filter(({ to }) => to === email);

  test('changed by its owner: other sessions end, this one stays, and the person is told', async () => {
    const { caller } = await ownerAgain();
    li = await addPerson(server.baseUrl, { owner: caller, slug: tenant.slug }, 'min', ['viewer']);
    const other = await enter(server.baseUrl, { tenant: tenant.slug, email: li.email });
    const changing = (password: string, newPassword: string) =>
      li.caller.post('/v1/account/password', { password, newPassword }, { cookie: li.cookie });
    expectProblem(await changing('wrong', 'another long password'), 422, 'identity.password_wrong');
    expectProblem(await changing(PASSWORD, 'short'), 400, 'request.invalid');
    expect((await changing(PASSWORD, 'another long password')).status).toBe(204);
    expectProblem(await refresh(other.cookie), 401, 'identity.session_over');
    expect(await isTokenGood(other)).toBe(false);
    li = { ...li, ...(await renewed(li)) };
    expectProblem(
      await signIn(server.baseUrl, { tenant: tenant.slug, email: li.email }),
      401,
      'identity.credentials_wrong',
    );
    expect((await awaitMail(server.baseUrl, li.email, 2)).subject).toBe(
      'Your password for Tenant lixia-repair was changed',
    );
  });

  test('forgotten: the answer is the same for whoever has no account, and a mail comes to who has', async () => {
    const before = await readMailbox(server.baseUrl);
    const replies = [
      await forget('nobody@lixia-repair.example'),
      await forget('zhou@lixia-repair.example'),
      await forget(li.email, 'no-such-shop'),
      await forget(li.email),
    ];
    for (const { status, text, headers } of replies) {
      expect({ status, text, cookie: headers.get('set-cookie') }).toEqual({ status: 204, text: '', cookie: null });
    }
    const mail = await awaitMail(server.baseUrl, li.email, 3);
    expect(mail.subject).toBe('A new password for Tenant lixia-repair');
    expect(mail.text).toContain(`${server.baseUrl}/console/#/reset?tenant=lixia-repair&token=`);
    expect((await readMailbox(server.baseUrl)).length).toBe(before.length + 1);
  });

  test('the link works once, ends every session and lets a locked account in', async () => {
    const token = readLink(await awaitMail(server.baseUrl, li.email, 3), 'token');
    for (let tries = 0; tries < 5; tries += 1)
      await signIn(server.baseUrl, { tenant: tenant.slug, email: li.email, password: 'wrong' });
    expectProblem(await signIn(server.baseUrl, { tenant: tenant.slug, email: li.email }), 429, 'identity.locked');
    expectProblem(await reset('guessed', PASSWORD), 422, 'identity.reset_invalid');
    expectProblem(await reset(token, 'short'), 400, 'request.invalid');
    const replies = await Promise.all([reset(token, PASSWORD), reset(token, 'a thief has this password')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422]);
    expectProblem(await reset(token, PASSWORD), 422, 'identity.reset_invalid');
    expectProblem(await refresh(li.cookie), 401, 'identity.session_over');
    expect(await isTokenGood(li)).toBe(false);
    const password = replies[0]?.status === 200 ? PASSWORD : 'a thief has this password';
    expect((await signIn(server.baseUrl, { tenant: tenant.slug, email: li.email, password })).status).toBe(200);
  });

  test('three links an hour and no more; a newer password makes the older links worthless', async () => {
    for (let times = 0; times < 4; times += 1) expect((await forget(li.email)).status).toBe(204);
    // The first link of this hour was the one of the test before; two more came.
    const newest = await awaitMail(server.baseUrl, li.email, 6);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const links = (await mailsTo(li.email)).filter(({ subject }) => subject.startsWith('A new password'));
    expect(links).toHaveLength(3);
    expect((await reset(readLink(newest, 'token'), PASSWORD)).status).toBe(200);
    for (const mail of links)
      expectProblem(await reset(readLink(mail, 'token'), PASSWORD), 422, 'identity.reset_invalid');
  });
});

describe('on a moved clock', () => {
  const setClock = (at: number) =>
    fetch(`${server.baseUrl}/development/clock`, {
      method: 'PUT',
      body: JSON.stringify({ now: new Date(at).toISOString() }),
    });
  const start = Date.parse('2032-03-01T08:00:00Z');
  let shop: Tenant;
  /** From what the clock shows now, which ran on since it was set. */
  const passSeconds = async (seconds: number) => {
    const { headers } = await fetch(`${server.baseUrl}/healthz`);
    await setClock(timeOf(headers.get('x-request-id') ?? '') + seconds * 1000);
  };

  test('the wait doubles from five seconds to a quarter of an hour, and is the same for whoever has no account', async () => {
    await setClock(start);
    shop = await signUp(server.baseUrl, 'shop', 'locked-shop');
    const emails = [shop.ownerEmail, 'nobody@locked-shop.example'];
    const attempt = (email: string, password: string) => signIn(server.baseUrl, { tenant: shop.slug, email, password });
    const waits = [];
    for (let failures = 1; failures <= 13; failures += 1) {
      for (const email of emails) expectProblem(await attempt(email, 'wrong'), 401, 'identity.credentials_wrong');
      if (failures < 5) continue;
      const locked = [];
      for (const email of emails) {
        const reply = await attempt(email, shop.password);
        locked.push({
          ...expectProblem(reply, 429, 'identity.locked'),
          requestId: '',
          wait: reply.headers.get('retry-after'),
        });
      }
      const [known, unknown] = locked;
      expect({ ...unknown, wait: '' }).toEqual({ ...known, wait: '' });
      // Between the two some seconds may pass on a busy machine.
      expect(Math.abs(Number(unknown?.wait) - Number(known?.wait))).toBeLessThanOrEqual(3);
      waits.push(Number(known?.wait));
      await passSeconds(Math.max(Number(known?.wait), Number(unknown?.wait)) + 2);
    }
    const expected = [5, 10, 20, 40, 80, 160, 320, 640, 900];
    expect(waits).toHaveLength(expected.length);
    waits.forEach((wait, index) => {
      expect(wait).toBeLessThanOrEqual(expected[index] ?? 0);
      expect(wait).toBeGreaterThan((expected[index] ?? 0) / 2 - 3);
    });
    // Now it is over, and the right password wipes the slate for this account alone.
    expect((await attempt(shop.ownerEmail, shop.password)).status).toBe(200);
    expectProblem(await attempt(shop.ownerEmail, 'wrong'), 401, 'identity.credentials_wrong');
    expect((await attempt(shop.ownerEmail, shop.password)).status).toBe(200);
  });

  test('a link for a new password runs out after an hour, an invitation after a week, a session after thirty days', async () => {
    await setClock(start + 2 * HOUR_MS);
    const forgotten = await nobody().post('/v1/users/forgot-password', { tenant: shop.slug, email: shop.ownerEmail });
    expect(forgotten.status).toBe(204);
    const token = readLink(await awaitMail(server.baseUrl, shop.ownerEmail), 'token');
    const session = await enter(server.baseUrl, { tenant: shop.slug, email: shop.ownerEmail, password: shop.password });
    const { invitationToken } = await session.caller.make<{ invitationToken: string }>('/v1/users', {
      email: 'late@locked-shop.example',
      name: 'Late',
      roles: ['viewer'],
    });
    await setClock(start + 5 * HOUR_MS);
    expectProblem(
      await nobody().post('/v1/users/reset-password', { tenant: shop.slug, token, password: PASSWORD }),
      422,
      'identity.reset_invalid',
    );
    await setClock(start + 8 * 24 * HOUR_MS);
    expectProblem(
      await nobody().post('/v1/users/accept', { tenant: shop.slug, token: invitationToken, password: PASSWORD }),
      422,
      'identity.invitation_invalid',
    );
    await setClock(start + 32 * 24 * HOUR_MS);
    expectProblem(await refresh(session.cookie), 401, 'identity.session_over');
    const late = await enter(server.baseUrl, { tenant: shop.slug, email: shop.ownerEmail, password: shop.password });
    const { items } = (await late.caller.get<{ items: ListedSession[] }>('/v1/sessions')).body;
    expect(items).toHaveLength(1);
  });
});

/** With a build that holds requests between their reading and what comes of it, so that nothing is left to chance. */
describe('at the same moment', () => {
  let held: TestServer;
  const wait = (milliseconds: number) => `await new Promise((go) => setTimeout(go, ${milliseconds}));`;
  const hold = (file: string, find: string, condition: string, milliseconds: number) => ({
    file: `packages/identity/src/${file}.ts`,
    find,
    replace: `if (${condition}) ${wait(milliseconds)}\n${find}`,
  });

  beforeAll(async () => {
    const isHeld = "request.headers.get('accept') === 'held'";
    held = await startServer({
      assets: false,
      build: {
        replacements: [
          hold('actions/sign-in', 'const sessionId = newSessionId(now);', isHeld, 3000),
          hold('actions/refresh-session', 'const { token, write } = await makeRefreshToken', isHeld, 3000),
          hold('end-tokens', 'await endTokens();\n  const result', 'true', 1000),
        ],
      },
    });
  });
  afterAll(() => held.stop());

  test('a sign-in and a refresh that read before somebody was disabled get nothing after it', async () => {
    const shop = await signUp(held.baseUrl, 'shop', 'held-shop');
    const li = await addPerson(held.baseUrl, shop, 'li', ['viewer']);
    const headers = { accept: 'held' };
    const late = [
      signIn(held.baseUrl, { tenant: shop.slug, email: li.email }, headers),
      openCaller(held.baseUrl, null).post('/v1/session/refresh', {}, { ...headers, cookie: li.cookie }),
    ];
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await shop.owner.post(`/v1/users/${li.id}/disable`, {})).status).toBe(200);
    const [entered, refreshed] = await Promise.all(late);
    if (entered === undefined || refreshed === undefined) throw new Error('two were sent');
    expectProblem(entered, 401, 'identity.credentials_wrong');
    expectProblem(refreshed, 401, 'identity.session_over');
    const live = readTenant(held.dataDir, shop.id, (database) =>
      database.prepare('select count(*) as n from sessions where user_id = ? and revoked_at is null').get(li.id),
    );
    expect(live).toEqual({ n: 0 });
  });

  test.each(['disable', 'change'] as const)(
    'two owners who shut each other out (%s) do not both succeed',
    async (verb) => {
      const shop = await signUp(held.baseUrl, 'shop', `two-owners-${verb}`);
      const second = await addPerson(held.baseUrl, shop, 'second', ['owner']);
      const { items } = (await shop.owner.get<{ items: (User & { email: string })[] }>('/v1/users')).body;
      const firstId = items.find(({ email }) => email === shop.ownerEmail)?.id;
      const body = verb === 'change' ? { roles: ['admin'] } : {};
      const replies = await Promise.all([
        shop.owner.post<Problem>(`/v1/users/${second.id}/${verb}`, body),
        second.caller.post<Problem>(`/v1/users/${firstId}/${verb}`, body),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(replies.find(({ status }) => status === 409)?.body.code).toBe('identity.last_owner');
      const left = readTenant(held.dataDir, shop.id, (database) =>
        database.prepare(`select count(*) as n from users where state = 'active' and roles = '["owner"]'`).get(),
      );
      expect(left).toEqual({ n: 1 });
    },
  );
});
