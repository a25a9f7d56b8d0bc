/** Who is let in: everything that a token can get wrong is one and the same 401. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Claims,
  readClaims,
  readSigningKey,
  type SigningKey,
  signToken,
  signWithPublicKey,
  unsignedToken,
} from '../kit/forge.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const OWN_PATH = '/v1/inbox';

let server: TestServer;
let one: Tenant;
let two: Tenant;
let key: SigningKey;
let good: Claims;
let publicJwk: string;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  [one, two] = await Promise.all([
    signUp(server.baseUrl, 'manufacturer', 'first-maker'),
    signUp(server.baseUrl, 'manufacturer', 'second-maker'),
  ]);
  key = readSigningKey(server.dataDir, one.id);
  good = readClaims(one.client.token ?? '');
  const jwks = await openCaller(server.baseUrl, null).get<{ keys: object[] }>('/t/first-maker/.well-known/jwks.json');
  publicJwk = JSON.stringify(jwks.body.keys[0]);
});
afterAll(() => server.stop());

const ask = (token: string | null, path = OWN_PATH) => openCaller(server.baseUrl, token).get(path);
const askWith = (authorization: string) => openCaller(server.baseUrl, null).get(OWN_PATH, { authorization });
const nowSeconds = () => Math.floor(Date.now() / 1000);

test('the forger is able: a token it signs whole is let in', async () => {
  expect((await ask(signToken(key, good))).status).toBe(200);
});

test('no token', async () => {
  const reply = await ask(null);
  expectProblem(reply, 401, 'identity.token_missing');
  expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="aftercare"');
});

describe('one and the same 401 for', () => {
  const refused: [string, () => string][] = [
    ['an expired token', () => signToken(key, { ...good, exp: nowSeconds() - 6 })],
    ['a token that is not valid yet', () => signToken(key, { ...good, nbf: nowSeconds() + 60 })],
    ['another audience', () => signToken(key, { ...good, aud: 'https://elsewhere.example' })],
    ['another service as issuer', () => signToken(key, { ...good, iss: 'https://elsewhere.example/t/first-maker' })],
    ["another tenant's key under the own issuer", () => signToken(readSigningKey(server.dataDir, two.id), good)],
    [
      "another tenant's issuer with the own key",
      () => signToken(key, { ...good, iss: `${server.baseUrl}/t/second-maker`, tid: two.id }),
    ],
    ["another tenant's id", () => signToken(key, { ...good, tid: two.id })],
    ['an unknown tenant', () => signToken(key, { ...good, iss: `${server.baseUrl}/t/no-such-tenant` })],
    ['an unknown key id', () => signToken(key, good, { kid: 'first-maker.0000000000000' })],
    ['no key id', () => signToken(key, good, { kid: undefined })],
    ['a key inside the token', () => signToken(key, good, { kid: undefined, jwk: JSON.parse(publicJwk) })],
    ['another kind of token', () => signToken(key, good, { typ: 'JWT' })],
    ['no expiry', () => signToken(key, { ...good, exp: undefined })],
    ['no token id', () => signToken(key, { ...good, jti: undefined })],
    ['an unknown critical header', () => signToken(key, good, { crit: ['hurry'], hurry: true })],
    ['alg none', () => unsignedToken(key.kid, good)],
    ['alg none with a good signature', () => unsignedToken(key.kid, good, signToken(key, good).split('.')[2])],
    ['HS256 with the public key', () => signWithPublicKey(key.kid, publicJwk, good)],
    ['ES384 in the header', () => signToken(key, good, { alg: 'ES384' })],
    ['roles that nobody gave', () => signToken(key, { ...good, roles: ['emperor'] })],
  ];
  test.each(refused)('%s', async (_about, forge) => {
    expectProblem(await ask(forge()), 401, 'identity.token_invalid');
  });

  test('a changed payload', async () => {
    const [head, , signature] = (one.client.token ?? '').split('.');
    const payload = Buffer.from(JSON.stringify({ ...good, scope: 'users:manage' })).toString('base64url');
    expectProblem(await ask(`${head}.${payload}.${signature}`), 401, 'identity.token_invalid');
  });

  test('a changed signature', async () => {
    const [head, payload, signature = ''] = (one.client.token ?? '').split('.');
    const first = signature.startsWith('A') ? 'B' : 'A';
    expectProblem(await ask(`${head}.${payload}.${first}${signature.slice(1)}`), 401, 'identity.token_invalid');
  });

  test('another spelling of the same bytes', async () => {
    const token = one.client.token ?? '';
    // 64 bytes leave four unused bits in the last character: a lax decoder takes 16 spellings of one signature.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.at(-1) ?? '');
    expect(last % 16, 'the issued spelling is the canonical one').toBe(0);
    const spellings = [
      token.slice(0, -1) + alphabet.charAt(last + 1),
      `${token}=`,
      `${token}==`,
      token.replace('.', '.\u0020'),
    ];
    expect(Buffer.from((spellings[0] ?? '').split('.')[2] ?? '', 'base64url')).toEqual(
      Buffer.from(token.split('.')[2] ?? '', 'base64url'),
    );
    for (const spelling of spellings) expectProblem(await ask(spelling), 401, 'identity.token_invalid');
  });

  test.each(['Bearer', 'Bearer a.b', 'Bearer a.b.c.d', 'Bearer ..', 'Bearer e30.e30.e30', 'Digest x', 'Bearer a b'])(
    'the header %s',
    async (header) => {
      expectProblem(await askWith(header), 401, 'identity.token_invalid');
    },
  );
});

test('a token is good in its own tenant only', async () => {
  expect((await one.owner.get('/v1/networks/first-maker/models')).status).toBe(200);
  expectProblem(await two.owner.get('/v1/networks/first-maker/models'), 404, 'request.not_found');
});

test('a client has the scopes that it was given and no other', async () => {
  const { clientId, clientSecret } = await one.owner.make<{ clientId: string; clientSecret: string }>(
    '/v1/api-clients',
    {
      name: 'Inbox only',
      scopes: ['inbox:read'],
    },
  );
  const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  const nobody = openCaller(server.baseUrl, null);
  const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: basic };
  const issued = await nobody.post<{ access_token: string }>('/oauth/token', 'grant_type=client_credentials', form);
  const client = openCaller(server.baseUrl, issued.body.access_token);
  expect((await client.get('/v1/inbox')).status).toBe(200);
  const refusal = expectProblem(await client.get('/v1/users'), 403, 'identity.permission_missing');
  expect(refusal.params).toEqual({ permission: 'users:manage' });
  const wider = await nobody.post('/oauth/token', 'grant_type=client_credentials&scope=claims%3Awrite', form);
  expectProblem(wider, 400, 'identity.scope_invalid');
  const otherGrant = await nobody.post('/oauth/token', 'grant_type=password', form);
  expectProblem(otherGrant, 400, 'identity.grant_unsupported');
  const wrong = `Basic ${Buffer.from(`${clientId}:${clientSecret}x`).toString('base64')}`;
  const denied = await nobody.post('/oauth/token', 'grant_type=client_credentials', { ...form, authorization: wrong });
  expectProblem(denied, 401, 'identity.client_invalid');
});

test('the operator routes take the operator token alone', async () => {
  const path = '/v1/operator/readiness';
  expectProblem(await openCaller(server.baseUrl, null).post(path, { seeded: true }), 401, 'identity.token_missing');
  expectProblem(await one.owner.post(path, { seeded: true }), 403, 'identity.wrong_kind_of_caller');
  const almost = `${server.operatorToken.slice(0, -1)}${server.operatorToken.endsWith('A') ? 'B' : 'A'}`;
  expectProblem(await openCaller(server.baseUrl, almost).post(path, { seeded: true }), 401, 'identity.token_invalid');
  expect((await openCaller(server.baseUrl, server.operatorToken).post(path, { seeded: false })).status).toBe(200);
});
