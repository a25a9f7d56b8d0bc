/** The second factor: enrolled, confirmed, asked for at sign-in, each code once, recovery codes, switched off. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { addPerson, codeAt, enter, PASSWORD, type Person, signIn } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let tenant: Tenant;
let chen: Person;
let secret = '';
let recoveryCodes: string[] = [];

const STEP_MS = 30_000;
const start = Date.parse('2031-05-01T08:00:00Z');
let steps = 0;

const setClock = (at: number) =>
  fetch(`${server.baseUrl}/development/clock`, {
    method: 'PUT',
    body: JSON.stringify({ now: new Date(at).toISOString() }),
  });

/** A fresh step, and its code. The clock stands in the middle of it, so that no test crosses into the next. */
async function nextCode(): Promise<string> {
  steps += 1;
  const at = start + steps * STEP_MS + 5_000;
  await setClock(at);
  return codeAt(secret, at);
}

const who = () => ({ tenant: tenant.slug, email: chen.email });

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  await setClock(start);
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  chen = await addPerson(server.baseUrl, tenant, 'chen', ['viewer']);
});
afterAll(() => server.stop());

test('nothing is asked for before a secret was confirmed', async () => {
  expectProblem(await chen.caller.post('/v1/account/totp/confirm', { code: '000000' }), 409, 'identity.totp_off');
  expectProblem(await chen.caller.post('/v1/account/totp', { password: 'wrong' }), 422, 'identity.password_wrong');
  const enrolled = await chen.caller.make<{ secret: string; url: string }>('/v1/account/totp', { password: PASSWORD });
  secret = enrolled.secret;
  expect(enrolled.url).toBe(
    `otpauth://totp/Aftercare%20lixia-repair:chen%40lixia-repair.example?issuer=Aftercare%20lixia-repair&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
  expectProblem(await chen.caller.post('/v1/account/totp/confirm', { code: '000000' }), 422, 'identity.code_wrong');
  expect((await signIn(server.baseUrl, who())).status).toBe(200);
  expect((await chen.caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'pending', recoveryCodesLeft: 0 });
});

test('beginning again makes a new secret, and the first code of it switches it on', async () => {
  const old = secret;
  ({ secret } = await chen.caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD }));
  expect(secret).not.toBe(old);
  const code = await nextCode();
  const wrong = { code: codeAt(old, start + steps * STEP_MS) };
  expectProblem(await chen.caller.post('/v1/account/totp/confirm', wrong), 422, 'identity.code_wrong');
  const confirmed = await chen.caller.make<{ recoveryCodes: string[] }>('/v1/account/totp/confirm', { code });
  recoveryCodes = confirmed.recoveryCodes;
  expect(new Set(recoveryCodes).size).toBe(10);
  for (const each of recoveryCodes) expect(each).toMatch(/^(\w{4}-){3}\w{4}$/);
  expect((await chen.caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'on', recoveryCodesLeft: 10 });
  expectProblem(await chen.caller.post('/v1/account/totp/confirm', { code }), 409, 'identity.totp_on');
  expectProblem(await chen.caller.post('/v1/account/totp', { password: PASSWORD }), 409, 'identity.totp_on');
});

test('neither the secret nor a recovery code lies readable in the database', () => {
  const everything = readTenant(server.dataDir, tenant.id, (database) =>
    JSON.stringify([
      database.prepare('select * from second_factors').all(),
      database.prepare('select * from recovery_codes').all(),
      database.prepare('select * from history').all(),
      database.prepare('select * from idempotency').all(),
    ]),
  );
  expect(everything).toContain(chen.id);
  for (const each of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
    expect(everything).not.toContain(each);
});

test('sign-in asks for the code, but only after the right password', async () => {
  expectProblem(await signIn(server.baseUrl, who()), 401, 'identity.totp_required');
  expectProblem(await signIn(server.baseUrl, { ...who(), password: 'wrong' }), 401, 'identity.credentials_wrong');
  const code = await nextCode();
  expectProblem(await signIn(server.baseUrl, { ...who(), password: 'wrong', code }), 401, 'identity.credentials_wrong');
  expect((await signIn(server.baseUrl, { ...who(), code })).status).toBe(200);
});

test('a code works once, and so does its step', async () => {
  const code = await nextCode();
  const before = codeAt(secret, start + (steps - 1) * STEP_MS);
  expect((await signIn(server.baseUrl, { ...who(), code })).status).toBe(200);
  expectProblem(await signIn(server.baseUrl, { ...who(), code }), 401, 'identity.totp_wrong');
  expectProblem(await signIn(server.baseUrl, { ...who(), code: before }), 401, 'identity.totp_wrong');
  // The next step is already good: the clock of a phone may be ahead.
  const ahead = codeAt(secret, start + (steps + 1) * STEP_MS);
  expect((await signIn(server.baseUrl, { ...who(), code: ahead })).status).toBe(200);
  steps += 1;
});

test('of five sign-ins with one code at the same moment one gets in', async () => {
  const code = await nextCode();
  const replies = await Promise.all(Array.from({ length: 5 }, () => signIn(server.baseUrl, { ...who(), code })));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const reply of replies.filter(({ status }) => status !== 200)) expectProblem(reply, 401, 'identity.totp_wrong');
});

test('a recovery code works once, however it is typed', async () => {
  const [first = '', second = ''] = recoveryCodes;
  expect((await signIn(server.baseUrl, { ...who(), code: first })).status).toBe(200);
  expectProblem(await signIn(server.baseUrl, { ...who(), code: first }), 401, 'identity.totp_wrong');
  const typed = ` ${second.toUpperCase().replaceAll('-', ' ')} `;
  const { caller } = await enter(server.baseUrl, { ...who(), code: typed });
  expect((await caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'on', recoveryCodesLeft: 8 });
});

test('a recovery code of somebody else is worth nothing', async () => {
  const li = await addPerson(server.baseUrl, tenant, 'li', ['viewer']);
  const enrolled = await li.caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD });
  const code = codeAt(enrolled.secret, start + steps * STEP_MS + 5_000);
  const own = await li.caller.make<{ recoveryCodes: string[] }>('/v1/account/totp/confirm', { code });
  const stolen = { ...who(), code: own.recoveryCodes[0] ?? '' };
  expectProblem(await signIn(server.baseUrl, stolen), 401, 'identity.totp_wrong');
  expect((await signIn(server.baseUrl, { ...stolen, email: li.email })).status).toBe(200);
});

test('it is switched off with password and code together', async () => {
  const { caller } = await enter(server.baseUrl, { ...who(), code: await nextCode() });
  const off = async (body: object) => caller.post('/v1/account/totp/disable', body);
  expectProblem(await off({ password: 'wrong', code: await nextCode() }), 422, 'identity.password_wrong');
  expectProblem(await off({ password: PASSWORD, code: '123456' }), 422, 'identity.code_wrong');
  expect((await off({ password: PASSWORD, code: await nextCode() })).status).toBe(204);
  expect((await caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'off', recoveryCodesLeft: 0 });
  expect((await signIn(server.baseUrl, who())).status).toBe(200);
  expectProblem(await off({ password: PASSWORD, code: '123456' }), 409, 'identity.totp_off');
});

test('wrong codes lock the account as wrong passwords do', async () => {
  const wu = await addPerson(server.baseUrl, tenant, 'wu', ['viewer']);
  ({ secret } = await wu.caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD }));
  await wu.caller.make('/v1/account/totp/confirm', { code: await nextCode() });
  const attempt = (code: string) => signIn(server.baseUrl, { tenant: tenant.slug, email: wu.email, code });
  for (let tries = 0; tries < 3; tries += 1) expectProblem(await attempt('000000'), 401, 'identity.totp_wrong');
  const off = { password: 'wrong', code: '000000' };
  for (let tries = 0; tries < 2; tries += 1)
    expectProblem(await wu.caller.post('/v1/account/totp/disable', off), 422, 'identity.password_wrong');
  const ahead = codeAt(secret, start + (steps + 1) * STEP_MS);
  expectProblem(await attempt(ahead), 429, 'identity.locked');
  expectProblem(await wu.caller.post('/v1/account/totp/disable', off), 429, 'identity.locked');
  // Half a minute later the five seconds are over.
  expect((await attempt(await nextCode())).status).toBe(200);
});

test('who lost device and codes is helped by somebody who manages people, and by nobody else', async () => {
  const sun = await addPerson(server.baseUrl, tenant, 'sun', ['viewer']);
  ({ secret } = await sun.caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD }));
  await sun.caller.make('/v1/account/totp/confirm', { code: await nextCode() });
  const entering = { tenant: tenant.slug, email: sun.email };
  expectProblem(await signIn(server.baseUrl, entering), 401, 'identity.totp_required');
  const path = `/v1/users/${sun.id}/remove-second-factor`;
  expectProblem(await sun.caller.post(path, {}), 403, 'identity.permission_missing');
  const { caller: owner } = await enter(server.baseUrl, {
    tenant: tenant.slug,
    email: tenant.ownerEmail,
    password: tenant.password,
  });
  const unknown = '/v1/users/usr_0000000000000000000000000a/remove-second-factor';
  expectProblem(await owner.post(unknown, {}), 404, 'request.not_found');
  expect((await owner.post(path, {})).status).toBe(204);
  expectProblem(await owner.post(path, {}), 409, 'identity.totp_off');
  expect((await signIn(server.baseUrl, entering)).status).toBe(200);
  expect((await sun.caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'off', recoveryCodesLeft: 0 });
});

test('whoever manages people switches the own one off with password and code like everybody', async () => {
  const wei = await addPerson(server.baseUrl, tenant, 'wei', ['admin']);
  ({ secret } = await wei.caller.make<{ secret: string }>('/v1/account/totp', { password: PASSWORD }));
  await wei.caller.make('/v1/account/totp/confirm', { code: await nextCode() });
  expectProblem(
    await wei.caller.post(`/v1/users/${wei.id}/remove-second-factor`, {}),
    409,
    'identity.own_second_factor',
  );
  expect((await wei.caller.get('/v1/account')).body).toMatchObject({ secondFactor: 'on' });
});

test('it is a matter of people: neither a machine nor nobody has an account', async () => {
  expectProblem(await tenant.client.get('/v1/account'), 403, 'identity.wrong_kind_of_caller');
  expectProblem(await openCaller(server.baseUrl, null).get('/v1/account'), 401, 'identity.token_missing');
});
