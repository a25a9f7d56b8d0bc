/** A client that shares no secret with us: it signs what it proves itself by (RFC 7521, RFC 7523). */
import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, openOwner, postToken, tokenByAssertion, tokenBySecret } from '../kit/client.ts';
import { countRows } from '../kit/databases.ts';
import { type Claims, signWith } from '../kit/forge.ts';
import { type Caller, openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, type Problem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock } from '../kit/statement.ts';

let server: TestServer;
let tenant: Tenant;
let owner: () => Promise<Caller>;
let client: Client;

type Alg = 'ES256' | 'EdDSA' | 'PS256' | 'RS256';
interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}
const PAIRS: Readonly<Record<Alg, Pair>> = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
  PS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  RS256: generateKeyPairSync('rsa', { modulusLength: 3072 }),
};
const ALGORITHMS: readonly Alg[] = ['ES256', 'EdDSA', 'PS256', 'RS256'];

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  owner = openOwner(server, tenant);
});
afterAll(() => server.stop());
/** One for each test: wrong proofs of one client are counted. */
beforeEach(async () => {
  client = await createClient();
  await addKeys(
    client,
    ALGORITHMS.map((alg) => toJwk(PAIRS[alg], alg, alg)),
  );
});

const createClient = async () =>
  (await owner()).make<Client>('/v1/api-clients', { name: 'Workshop', scopes: ['inbox:read', 'claims:read'] });
const addKeys = async ({ clientId }: Client, keys: readonly object[]) =>
  (await owner()).make<Client>(`/v1/api-clients/${clientId}/keys`, { keys });
const toJwk = ({ publicKey }: Pair, alg: string, kid: string): Claims => ({
  ...publicKey.export({ format: 'jwk' }),
  alg,
  kid,
});
const seconds = () => Math.floor(Date.now() / 1000);
const claimsOf = ({ clientId }: Client): Claims => ({
  iss: clientId,
  sub: clientId,
  aud: `${server.baseUrl}/oauth/token`,
  iat: seconds(),
  exp: seconds() + 60,
  jti: randomUUID(),
});
const assertion = (changed: Claims = {}, header: Claims = {}, alg: Alg = 'ES256') =>
  signWith(alg, PAIRS[alg].privateKey, { typ: 'JWT', kid: alg, ...header }, { ...claimsOf(client), ...changed });

test.each(ALGORITHMS)('a client proves itself with %s and works with its token', async (alg) => {
  const { body, status } = await tokenByAssertion(server, assertion({}, {}, alg), { scope: 'inbox:read' });
  expect({ status, scope: body.scope }).toEqual({ status: 200, scope: 'inbox:read' });
  expect((await openCaller(server.baseUrl, body.access_token).get('/v1/inbox')).status).toBe(200);
});

test('it costs a read, and a write that takes the assertion', async () => {
  const { headers } = await tokenByAssertion(server, assertion());
  expect(headers.get('server-timing')).toContain('d1-round-trips;desc="2"');
});

describe('let in as well', () => {
  test.each<[string, () => string, Record<string, string>?]>([
    ['the issuer as audience', () => assertion({ aud: `${server.baseUrl}/t/lixia-repair` })],
    [
      'both of our names as audience',
      () => assertion({ aud: [`${server.baseUrl}/oauth/token`, `${server.baseUrl}/t/lixia-repair`] }),
    ],
    ['no type', () => assertion({}, { typ: undefined })],
    ['the type of RFC 7523bis', () => assertion({}, { typ: 'client-authentication+jwt' })],
    ['no iat', () => assertion({ iat: undefined })],
    ['a life of five minutes', () => assertion({ exp: seconds() + 300 })],
    ['times with fractions', () => assertion({ iat: seconds() - 0.5, exp: seconds() + 60.5 })],
    ['a claim of its own', () => assertion({ tenant: 'x' })],
    ['spaces in its JSON', () => signSpaced()],
  ])('%s', async (_about, forge) => {
    expect((await tokenByAssertion(server, forge())).status).toBe(200);
  });

  test('its name in the form besides, and no kid where there is one key', async () => {
    const single = await createClient();
    await addKeys(single, [toJwk(PAIRS.ES256, 'ES256', 'only')]);
    const signed = signWith('ES256', PAIRS.ES256.privateKey, {}, claimsOf(single));
    expect((await tokenByAssertion(server, signed, { client_id: single.clientId })).status).toBe(200);
  });
});

describe('refused', () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const byStranger = (header: Claims) =>
    signWith('ES256', stranger.privateKey, { typ: 'JWT', kid: 'ES256', ...header }, claimsOf(client));
  const MUTANTS: readonly (readonly [about: string, forge: () => string])[] = [
    ['of another issuer', () => assertion({ iss: tenant.clientId })],
    ['about another client', () => assertion({ sub: tenant.clientId })],
    ['from and about another client', () => assertion({ iss: tenant.clientId, sub: tenant.clientId })],
    ['of a client that is none', () => assertion({ iss: 'ac_live_nobody_0', sub: 'ac_live_nobody_0' })],
    ['for another service', () => assertion({ aud: 'https://elsewhere.example/oauth/token' })],
    ['for two services', () => assertion({ aud: [`${server.baseUrl}/oauth/token`, 'https://elsewhere.example'] })],
    ['for nobody', () => assertion({ aud: [] })],
    ['for the API, not the token endpoint', () => assertion({ aud: server.baseUrl })],
    ['for another tenant', () => assertion({ aud: `${server.baseUrl}/t/other-repair` })],
    ['without audience', () => assertion({ aud: undefined })],
    ['that has run out', () => assertion({ iat: seconds() - 60, exp: seconds() - 6 })],
    ['of the future', () => assertion({ iat: seconds() + 30, exp: seconds() + 60 })],
    ['not valid yet', () => assertion({ nbf: seconds() + 30 })],
    ['for more than five minutes', () => assertion({ exp: seconds() + 301 })],
    ['for ever', () => assertion({ iat: undefined, exp: seconds() + 3600 })],
    ['without end', () => assertion({ exp: undefined })],
    ['with an end in words', () => assertion({ exp: 'tomorrow' })],
    ['without jti', () => assertion({ jti: undefined })],
    ['with an empty jti', () => assertion({ jti: '' })],
    ['with a jti of 256 letters', () => assertion({ jti: 'j'.repeat(256) })],
    ['with a jti that is a number', () => assertion({ jti: 7 })],
    ['that is an access token', () => assertion({}, { typ: 'at+jwt' })],
    ['of an unknown key', () => assertion({}, { kid: 'nobody' })],
    ['of a key by the name of another', () => assertion({}, { kid: 'EdDSA' })],
    ['without kid where there are four keys', () => assertion({}, { kid: undefined })],
    ['of a stranger', () => byStranger({})],
    ['of a stranger with his key', () => byStranger({ jwk: stranger.publicKey.export({ format: 'jwk' }) })],
    ['of a stranger with an address of his keys', () => byStranger({ jku: 'http://127.0.0.1:9/jwks.json' })],
    ['with a critical extension', () => assertion({}, { crit: ['hurry'], hurry: 1 })],
    ['with alg none', () => `${assertion({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`],
    ['with HS256 and the public key', () => withPublicKey()],
    [
      'signed as RS256, said to be PS256',
      () => signWith('RS256', PAIRS.RS256.privateKey, { kid: 'RS256', alg: 'PS256' }, claimsOf(client)),
    ],
    ['with padding', () => `${assertion()}=`],
    ['of two parts', () => assertion().split('.').slice(0, 2).join('.')],
    ['that is no token', () => 'x'],
  ];

  test.each(MUTANTS)('one %s', async (_about, forge) => {
    expect((await tokenByAssertion(server, assertion())).status, 'the control').toBe(200);
    const refused = await tokenByAssertion(server, forge());
    expect(expectProblem(refused, 401, 'identity.client_invalid')).toMatchObject({ error: 'invalid_client' });
  });

  test.each<[string, Record<string, string>]>([
    [
      'another type of assertion',
      { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' },
    ],
    ['a secret besides', { client_secret: 'x' }],
  ])('%s', async (_about, more) => {
    const refused = await tokenByAssertion(server, assertion(), more);
    expect(expectProblem(refused, 400, 'identity.token_request_invalid')).toMatchObject({ error: 'invalid_request' });
  });

  test('no type of assertion, and the name of another client in the form', async () => {
    const bare = { grant_type: 'client_credentials', client_assertion: assertion() };
    expectProblem(await postToken(server, bare), 400, 'identity.token_request_invalid');
    const named = await tokenByAssertion(server, assertion(), { client_id: tenant.clientId });
    expectProblem(named, 401, 'identity.client_invalid');
  });

  function withPublicKey(): string {
    const head = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'ES256' })).toString('base64url');
    const input = `${head}.${Buffer.from(JSON.stringify(claimsOf(client))).toString('base64url')}`;
    const secret = JSON.stringify(PAIRS.ES256.publicKey.export({ format: 'jwk' }));
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  }
});

describe('an assertion counts once', () => {
  test('sent again it is refused; another with the same jti as well', async () => {
    const jti = randomUUID();
    const signed = assertion({ jti });
    expect((await tokenByAssertion(server, signed)).status).toBe(200);
    expectProblem(await tokenByAssertion(server, signed), 401, 'identity.client_invalid');
    expectProblem(await tokenByAssertion(server, assertion({ jti }, {}, 'EdDSA')), 401, 'identity.client_invalid');
  });

  test('of ten at once, one', async () => {
    const signed = assertion();
    const replies = await Promise.all(Array.from({ length: 10 }, () => tokenByAssertion(server, signed)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
  });

  test('what has run out is forgotten', async () => {
    await tokenByAssertion(server, assertion());
    expect(countRows(server.dataDir, tenant.id).used_assertions).toBeGreaterThan(1);
    try {
      await moveClock(server, new Date(Date.now() + 400_000));
      const later = { iat: seconds() + 400, exp: seconds() + 460 };
      expect((await tokenByAssertion(server, assertion(later))).status).toBe(200);
      expect(countRows(server.dataDir, tenant.id).used_assertions).toBe(1);
    } finally {
      await moveClock(server, null);
    }
  });
});

describe('keys', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const cube = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 });
  const jwk = () => toJwk(PAIRS.ES256, 'ES256', 'new');
  test.each<[string, () => Claims, string]>([
    ['its private half', () => ({ ...jwk(), ...PAIRS.ES256.privateKey.export({ format: 'jwk' }) }), 'key_is_private'],
    ['use enc', () => ({ ...jwk(), use: 'enc' }), 'key_not_for_signatures'],
    ['key_ops to sign', () => ({ ...jwk(), key_ops: ['sign'] }), 'key_not_for_signatures'],
    ['another algorithm than its own', () => ({ ...jwk(), alg: 'RS256' }), 'key_of_other_algorithm'],
    ['another curve', () => ({ ...jwk(), crv: 'P-384' }), 'key_of_other_algorithm'],
    ['1024 bits', () => toJwk(small, 'RS256', 'new'), 'key_too_weak'],
    ['the exponent 3', () => toJwk(cube, 'PS256', 'new'), 'key_too_weak'],
    ['a point off its curve', () => ({ ...jwk(), y: jwk().x }), 'key_malformed'],
    ['half a point', () => ({ ...jwk(), y: undefined }), 'key_malformed'],
    ['a name that is taken', () => ({ ...jwk(), kid: 'ES256' }), 'key_id_twice'],
  ])('one with %s is refused', async (_about, forge, code) => {
    const before = countRows(server.dataDir, tenant.id).client_keys;
    const reply = await (await owner()).post<Problem>(`/v1/api-clients/${client.clientId}/keys`, {
      keys: [toJwk(PAIRS.EdDSA, 'EdDSA', 'good'), forge()],
    });
    const { errors } = expectProblem(reply, 422, 'identity.key_refused');
    expect(errors?.map((error) => [error.pointer, error.code])).toEqual([['/keys/1', `identity.${code}`]]);
    expect(countRows(server.dataDir, tenant.id).client_keys).toBe(before);
  });

  test.each([
    ['a shared secret', { kty: 'oct', k: 'A'.repeat(43), alg: 'HS256', kid: 'new' }],
    ['an algorithm that is not taken', { kty: 'EC', crv: 'P-384', alg: 'ES384', kid: 'new' }],
    ['a name that is a path', { kty: 'EC', crv: 'P-256', alg: 'ES256', kid: '../x' }],
  ])('%s is no key of the right shape', async (_about, key) => {
    const reply = await (await owner()).post(`/v1/api-clients/${client.clientId}/keys`, { keys: [key] });
    expectProblem(reply, 400, 'request.invalid');
  });

  test('a fifth has to wait until one is revoked; a revoked one opens nothing and its name is gone for good', async () => {
    const fifth = [toJwk(PAIRS.EdDSA, 'EdDSA', 'fifth')];
    const path = `/v1/api-clients/${client.clientId}`;
    const full = await (await owner()).post(`${path}/keys`, { keys: fifth });
    expect(expectProblem(full, 409, 'identity.keys_full').params).toMatchObject({ limit: 4 });
    const { access_token } = (await tokenByAssertion(server, assertion({}, {}, 'PS256'))).body;

    const revoked = await (await owner()).make<Client>(`${path}/keys/PS256/revoke`, {});
    expect(revoked.keys.map(({ kid }) => kid).sort()).toEqual(['ES256', 'EdDSA', 'RS256']);
    expectProblem(await openCaller(server.baseUrl, access_token).get('/v1/inbox'), 401, 'identity.token_invalid');
    expectProblem(await tokenByAssertion(server, assertion({}, {}, 'PS256')), 401, 'identity.client_invalid');
    expect((await tokenByAssertion(server, assertion())).status).toBe(200);
    const again = await (await owner()).post(`${path}/keys`, { keys: [toJwk(PAIRS.PS256, 'PS256', 'PS256')] });
    expectProblem(again, 422, 'identity.key_refused');
    expect((await (await owner()).post(`${path}/keys`, { keys: fifth })).status).toBe(201);
    expectProblem(await (await owner()).post(`${path}/keys/nobody/revoke`, {}), 404, 'request.not_found');
  });

  test('the list says when each was last used; a client may do without its secret', async () => {
    const bare = await createClient();
    await addKeys(bare, [toJwk(PAIRS.ES256, 'ES256', 'a'), toJwk(PAIRS.EdDSA, 'EdDSA', 'b')]);
    const [secret] = bare.secrets;
    await (await owner()).make(`/v1/api-clients/${bare.clientId}/secrets/${secret?.id}/revoke`, {});
    expectProblem(await tokenBySecret(server, bare), 401, 'identity.client_invalid');
    const signed = signWith('ES256', PAIRS.ES256.privateKey, { kid: 'a' }, claimsOf(bare));
    expect((await tokenByAssertion(server, signed)).status).toBe(200);
    const { items } = (await (await owner()).get<{ items: Client[] }>('/v1/api-clients?limit=200')).body;
    const today = new Date().toISOString().slice(0, 10);
    expect(items.find(({ clientId }) => clientId === bare.clientId)?.keys).toMatchObject([
      { kid: 'a', algorithm: 'ES256', lastUsedOn: today },
      { kid: 'b', algorithm: 'EdDSA', lastUsedOn: null },
    ]);
  });

  test('a revoked client proves nothing with a key either', async () => {
    const gone = await createClient();
    await addKeys(gone, [toJwk(PAIRS.ES256, 'ES256', 'a')]);
    await (await owner()).make(`/v1/api-clients/${gone.clientId}/revoke`, {});
    const signed = signWith('ES256', PAIRS.ES256.privateKey, { kid: 'a' }, claimsOf(gone));
    expectProblem(await tokenByAssertion(server, signed), 401, 'identity.client_invalid');
  });
});

test('the metadata of the tenant says all of it (RFC 8414)', async () => {
  const { body } = await openCaller(server.baseUrl, null).get<Record<string, unknown>>(
    '/.well-known/oauth-authorization-server/t/lixia-repair',
  );
  expect(body).toMatchObject({
    issuer: `${server.baseUrl}/t/lixia-repair`,
    token_endpoint: `${server.baseUrl}/oauth/token`,
    jwks_uri: `${server.baseUrl}/t/lixia-repair/.well-known/jwks.json`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: [...ALGORITHMS],
  });
});

/** As a library of another language may write it. */
function signSpaced(): string {
  const claims = JSON.stringify(claimsOf(client), null, 2);
  const head = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'ES256' }, null, 1)).toString('base64url');
  const input = `${head}.${Buffer.from(claims).toString('base64url')}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: PAIRS.ES256.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
