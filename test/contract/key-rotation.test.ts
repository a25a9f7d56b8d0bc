/** A tenant's signing key is changed by one operator command, and nobody who works with tokens notices. */
import { spawnSync } from 'node:child_process';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, tokenBySecret } from '../kit/client.ts';
import { readControl, readTenant, writeControl } from '../kit/databases.ts';
import { type Claims, readClaims, readSigningKey, type SigningKey, signToken, tokenIdAt } from '../kit/forge.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';

let server: TestServer;
let tenant: Tenant;
let other: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  [tenant, other] = await Promise.all([
    signUp(server.baseUrl, 'shop', 'lixia-repair'),
    signUp(server.baseUrl, 'manufacturer', 'sunlit'),
  ]);
});
afterAll(() => server.stop());

function rotate(...words: string[]): { status: number | null; out: string } {
  const env = { ...process.env, AFTERCARE_URL: server.baseUrl, OPERATOR_TOKEN: server.operatorToken };
  const done = spawnSync(process.execPath, [inRoot('packages/tools/src/keys-rotate.ts'), ...words], {
    env,
    encoding: 'utf8',
  });
  return { status: done.status, out: done.stdout + done.stderr };
}
const ask = (token: string) => openCaller(server.baseUrl, token).get('/v1/inbox');
const newToken = async (client: Pick<Client, 'clientId' | 'clientSecret'> = tenant) =>
  (await tokenBySecret(server, client)).body.access_token;
const kidOf = (token: string): string => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
const shownKeys = async (slug = 'lixia-repair') =>
  (
    await openCaller(server.baseUrl, null).get<{ keys: { kid: string }[] }>(`/t/${slug}/.well-known/jwks.json`)
  ).body.keys.map(({ kid }) => kid);
/** A token as the old key could sign it at that moment. */
const signAt = (key: SigningKey, claims: Claims, moment: number) =>
  signToken(key, {
    ...claims,
    iat: Math.floor(moment / 1000),
    nbf: Math.floor(moment / 1000),
    exp: Math.floor(moment / 1000) + 600,
    jti: tokenIdAt(moment),
  });

test('tokens of before and after work side by side; the old key ends when its last token is over', async () => {
  const oldKey = readSigningKey(server.dataDir, tenant.id);
  const before = await newToken();
  const done = rotate('lixia-repair');
  expect(done).toMatchObject({ status: 0, out: expect.stringContaining('1 new keys') });
  const rotatedAt = Date.now();
  const after = await newToken();
  expect(kidOf(before)).toBe(oldKey.kid);
  expect(kidOf(after)).not.toBe(oldKey.kid);
  expect(done.out).toContain(kidOf(after));
  for (const token of [before, after]) expect((await ask(token)).status).toBe(200);
  expect((await shownKeys()).sort()).toEqual([kidOf(before), kidOf(after)].sort());

  const claims = readClaims(before);
  try {
    await moveClock(server, new Date(rotatedAt + 600_000));
    const last = signAt(oldKey, claims, rotatedAt + 600_000);
    expect((await ask(last)).status, 'within the overlap').toBe(200);
    await moveClock(server, new Date(rotatedAt + 670_000));
    const late = signAt(oldKey, claims, rotatedAt + 665_000);
    expectProblem(await ask(late), 401, 'identity.token_invalid');
    expect((await ask(await newToken())).status).toBe(200);
    expect(await shownKeys()).toEqual([kidOf(after)]);
  } finally {
    await moveClock(server, null);
  }
});

test('a key that leaked is withdrawn at once', async () => {
  const leaked = readSigningKey(server.dataDir, other.id);
  const before = await newToken(other);
  expect((await ask(before)).status).toBe(200);
  expect(rotate('sunlit', '--revoke-old').status).toBe(0);
  expectProblem(await ask(before), 401, 'identity.token_invalid');
  expectProblem(await ask(signAt(leaked, readClaims(before), Date.now())), 401, 'identity.token_invalid');
  expect((await ask(await newToken(other))).status).toBe(200);
  expect(await shownKeys('sunlit')).toHaveLength(1);
});

test('while keys are changed nobody is turned away', async () => {
  let isOver = false;
  const statuses = new Map<string, number>();
  const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1);
  const work = async () => {
    let previous: string | null = null;
    while (!isOver) {
      const token = await newToken();
      const replies = await Promise.all([ask(token), ...(previous === null ? [] : [ask(previous)])]);
      for (const { status } of replies) count(`status ${status}`);
      count(kidOf(token));
      previous = token;
    }
  };
  // Within what one client may ask for in a minute.
  const working = Promise.race([work(), new Promise((resolve) => setTimeout(resolve, 20_000))]);
  const post = (body: object) =>
    openCaller(server.baseUrl, server.operatorToken).post('/v1/operator/key-rotations', body);
  for (let rotation = 0; rotation < 3; rotation++) {
    const known = statuses.size;
    expect((await post({ after: '' })).body).toMatchObject({ rotated: [{}, {}], failed: [], next: null });
    // Until the new key has signed: how quickly that is, is the machine's affair.
    await expect.poll(() => statuses.size, { timeout: 5000 }).toBeGreaterThan(known);
  }
  isOver = true;
  await working;
  const answers = [...statuses].filter(([what]) => what.startsWith('status'));
  expect(answers.map(([what]) => what)).toEqual(['status 200']);
  expect([...statuses.keys()].length, 'keys that signed in the meantime').toBeGreaterThan(2);
});

test('of several rotations at once one key signs, and no forgotten one verifies for ever', async () => {
  const post = () =>
    openCaller(server.baseUrl, server.operatorToken).post<{ rotated: object[]; failed: object[] }>(
      '/v1/operator/key-rotations',
      { tenant: 'sunlit' },
    );
  const replies = await Promise.all([post(), post(), post()]);
  expect(replies.every(({ status }) => status === 200)).toBe(true);
  expect(replies.flatMap(({ body }) => body.rotated).length).toBeGreaterThan(0);
  const signing = readTenant(server.dataDir, other.id, (database) =>
    database.prepare('select kid from signing_keys where retired_at is null').all(),
  );
  expect(signing).toHaveLength(1);
  const endless = readControl(server.dataDir, (database) =>
    database.prepare('select kid from public_keys where tenant_id = ? and revoked_at is null').all(other.id),
  );
  expect(endless).toEqual(signing);
  expect((await ask(await newToken(other))).status).toBe(200);
});

test('what a rotation left behind that died half-way, the next one mends', async () => {
  await server.kill();
  writeControl(server.dataDir, (database) => {
    // Died after the new key signed: the old ones have no end.
    database.prepare('update public_keys set revoked_at = null where tenant_id = ?').run(other.id);
    // Died before: a public half of a key that nobody has.
    database
      .prepare(
        'insert into public_keys (kid, tenant_id, jwk, created_at) select kid || ?, tenant_id, jwk, 1 from public_keys where tenant_id = ? limit 1',
      )
      .run('x', other.id);
  });
  server = await server.startAgain();
  expect((await ask(await newToken(other))).status).toBe(200);
  expect((await shownKeys('sunlit')).length).toBeGreaterThan(2);
  expect(rotate('sunlit', '--revoke-old').status).toBe(0);
  const token = await newToken(other);
  expect((await ask(token)).status).toBe(200);
  expect(await shownKeys('sunlit')).toEqual([kidOf(token)]);
});

test.each([[[]], [['lixia-repair', 'sunlit']], [['--all', 'sunlit']], [['--everything']]])(
  'the command does nothing for %o',
  (words) => {
    const { status, out } = rotate(...words);
    expect(status).not.toBe(0);
    expect(out).toContain('keys:rotate');
  },
);

test('an unknown tenant, and anybody but the operator', async () => {
  const path = '/v1/operator/key-rotations';
  const operator = openCaller(server.baseUrl, server.operatorToken);
  expectProblem(await operator.post(path, { tenant: 'nobody' }), 404, 'request.not_found');
  expectProblem(
    await openCaller(server.baseUrl, await newToken()).post(path, { tenant: 'sunlit' }),
    403,
    'identity.wrong_kind_of_caller',
  );
});
