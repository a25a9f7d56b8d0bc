/**
 * One good access token, and what becomes of it when a single thing about it is changed. Each mutant goes with a control,
 * made by the same hand at the same moment without the change, which is let in.
 */
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Claims,
  readClaims,
  readSigningKey,
  type SigningKey,
  signTexts,
  signToken,
  signWithPublicKey,
  tokenIdAt,
  unsignedToken,
} from '../kit/forge.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let one: Tenant;
let two: Tenant;
let key: SigningKey;
let otherKey: SigningKey;
let good: Claims;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  [one, two] = await Promise.all([
    signUp(server.baseUrl, 'manufacturer', 'first-maker'),
    signUp(server.baseUrl, 'manufacturer', 'second-maker'),
  ]);
  key = readSigningKey(server.dataDir, one.id);
  otherKey = readSigningKey(server.dataDir, two.id);
  good = readClaims(one.client.token ?? '');
});
afterAll(() => server.stop());

const ask = (token: string) => openCaller(server.baseUrl, token).get('/v1/inbox');
const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicJwk = () => createPublicKey(key.key).export({ format: 'jwk' });
const publicPem = () => createPublicKey(key.key).export({ format: 'pem', type: 'spki' }).toString();
const withClaims = (changed: Claims) => signToken(key, { ...good, ...changed });
const without = (claim: string) => withClaims({ [claim]: undefined });
const withHeader = (changed: Claims) => signToken(key, good, changed);
/** Signed by a stranger, who sends along what would prove it. */
const byStranger = (changed: Claims) => signToken({ kid: key.kid, key: foreign.privateKey }, good, changed);
const header = () => JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid: key.kid });
const payload = () => JSON.stringify(good);
const respell = (change: (segments: [string, string, string]) => readonly string[]) => {
  const [head = '', body = '', signature = ''] = signToken(key, good).split('.');
  return change([head, body, signature]).join('.');
};

const MUTANTS: readonly (readonly [name: string, forge: () => string])[] = [
  // algorithms
  ...['none', 'None', 'NONE', 'nOnE'].flatMap((alg): [string, () => string][] => [
    [`alg ${alg} without a signature`, () => unsignedToken(key.kid, good, '', alg)],
    [`alg ${alg} with a good signature`, () => unsignedToken(key.kid, good, withClaims({}).split('.')[2], alg)],
  ]),
  ...([256, 384, 512] as const).flatMap((bits): [string, () => string][] => [
    [`HS${bits} with the public key as JWK`, () => signWithPublicKey(key.kid, JSON.stringify(publicJwk()), good, bits)],
    [`HS${bits} with the public key as PEM`, () => signWithPublicKey(key.kid, publicPem(), good, bits)],
  ]),
  ...['es256', 'ES384', 'ES512', 'ES256K', 'RS256', 'PS256', 'EdDSA', 'RSA1_5', 'dir', '', ' ES256'].map(
    (alg): [string, () => string] => [`alg “${alg}”`, () => withHeader({ alg })],
  ),
  ['alg as a list', () => withHeader({ alg: ['ES256'] })],
  ['alg as null', () => withHeader({ alg: null })],
  ['no alg', () => withHeader({ alg: undefined })],
  // keys that the token brings along
  ['a stranger’s signature', () => byStranger({})],
  ['jwk of a stranger', () => byStranger({ jwk: foreign.publicKey.export({ format: 'jwk' }) })],
  ['jku of a stranger', () => byStranger({ jku: 'http://127.0.0.1:9/jwks.json' })],
  ['x5u of a stranger', () => byStranger({ x5u: 'http://127.0.0.1:9/chain.pem' })],
  ['x5c of a stranger', () => byStranger({ x5c: ['MIIB'] })],
  ['jwk beside a good signature', () => withHeader({ jwk: publicJwk() })],
  ['jku beside a good signature', () => withHeader({ jku: 'http://127.0.0.1:9/jwks.json' })],
  ['crit with an unknown extension', () => withHeader({ crit: ['hurry'], hurry: true })],
  ['crit that is empty', () => withHeader({ crit: [] })],
  ['b64 false', () => withHeader({ b64: false, crit: ['b64'] })],
  ['a compressed payload said of a plain one', () => withHeader({ zip: 'DEF' })],
  // key ids
  ...[
    ['unknown', 'first-maker.0000000000000'],
    ['of the other tenant', 'second-maker.0000000000000'],
    ['as a path', '../../second-maker/keys'],
    ['as a path to nothing', '../../../../dev/null'],
    ['as SQL', "' or '1'='1"],
    ['as SQL with a comment', "x' union select 'AAAA' --"],
    ['empty', ''],
    ['with a null byte', 'first-maker.\u0000'],
    ['as a number', 1],
    ['as a list', ['first-maker.x']],
    ['as null', null],
    ['very long', 'k'.repeat(2000)],
  ].map(([name, kid]): [string, () => string] => [`kid ${String(name)}`, () => withHeader({ kid })]),
  ['kid of the other tenant’s real key', () => withHeader({ kid: otherKey.kid })],
  ['no kid', () => withHeader({ kid: undefined })],
  ['the other tenant’s key under the own name', () => signToken({ ...otherKey, kid: key.kid }, good)],
  ['the other tenant’s key', () => signToken(otherKey, good)],
  // kinds of tokens
  ...['JWT', 'jwt', 'AT+JWT', 'application/at+jwt', 'invitation+jwt', 'qr+jwt', 'client-authentication+jwt', ''].map(
    (typ): [string, () => string] => [`typ “${typ}”`, () => withHeader({ typ })],
  ),
  ['no typ', () => withHeader({ typ: undefined })],
  [
    'a client’s assertion',
    () =>
      signToken(key, { iss: good.sub, sub: good.sub, aud: `${server.baseUrl}/oauth/token`, exp: good.exp, jti: 'a' }),
  ],
  ['a refresh token', () => 'first-maker.0123456789abcdefghjkmnpqrstvwxyz0123456789abcdefghjk'],
  ['a client secret', () => one.clientSecret],
  // claims
  ['aud of another service', () => withClaims({ aud: 'https://elsewhere.example' })],
  ['aud as a list of another service', () => withClaims({ aud: ['https://elsewhere.example'] })],
  ['aud as a list with ours in it', () => withClaims({ aud: ['https://elsewhere.example', good.aud] })],
  ['aud as a list of ours alone', () => withClaims({ aud: [good.aud] })],
  ['aud with a slash behind', () => withClaims({ aud: `${String(good.aud)}/` })],
  ['aud empty', () => withClaims({ aud: '' })],
  ['iss of another service', () => withClaims({ iss: 'https://elsewhere.example/t/first-maker' })],
  ['iss of an unknown tenant', () => withClaims({ iss: `${server.baseUrl}/t/no-such-tenant` })],
  ['iss of the other tenant', () => withClaims({ iss: `${server.baseUrl}/t/second-maker` })],
  ['iss of the other tenant with its id', () => withClaims({ iss: `${server.baseUrl}/t/second-maker`, tid: two.id })],
  ['iss as SQL', () => withClaims({ iss: `${server.baseUrl}/t/x' or '1'='1` })],
  ['iss with a second path behind', () => withClaims({ iss: `${server.baseUrl}/t/second-maker/t/first-maker` })],
  ['iss as a list', () => withClaims({ iss: [good.iss] })],
  ['tid of the other tenant', () => withClaims({ tid: two.id })],
  ['tid as a list', () => withClaims({ tid: [one.id, two.id] })],
  ['sub of another client', () => withClaims({ sub: two.clientId })],
  ['client_id of another client', () => withClaims({ client_id: two.clientId })],
  ['sub as a number', () => withClaims({ sub: 1 })],
  ['sub empty', () => withClaims({ sub: '' })],
  ['roles for a client', () => withClaims({ roles: ['owner'] })],
  ['roles instead of scopes', () => withClaims({ scope: undefined, mode: undefined, roles: ['owner'] })],
  ['a person with a role that nobody has', () => signToken(key, personClaims({ roles: ['emperor'] }))],
  ['scope as a list', () => withClaims({ scope: ['users:manage'] })],
  ['a mode that does not exist', () => withClaims({ mode: 'root' })],
  ['a claim that nobody knows', () => withClaims({ admin: true })],
  ['act', () => withClaims({ act: { sub: 'usr_x' } })],
  ['__proto__', () => signTexts(key.key, header(), payload().replace('{', '{"__proto__":{"roles":["owner"]},'))],
  ...['iss', 'aud', 'sub', 'tid', 'exp', 'nbf', 'iat', 'jti', 'client_id', 'scope', 'mode'].map(
    (claim): [string, () => string] => [`no ${claim}`, () => without(claim)],
  ),
  // times of another shape
  ['exp as text', () => withClaims({ exp: String(good.exp) })],
  ['exp with a fraction', () => withClaims({ exp: Number(good.exp) - 0.5 })],
  ['exp as null', () => withClaims({ exp: null })],
  ['exp in milliseconds', () => withClaims({ exp: Number(good.exp) * 1000 })],
  ['exp beyond all numbers', () => signTexts(key.key, header(), payload().replace(/"exp":\d+/, '"exp":1e400'))],
  ['exp negative', () => withClaims({ exp: -1 })],
  ['iat negative', () => withClaims({ iat: -1 })],
  ['nbf as text', () => withClaims({ nbf: '0' })],
  ['jti that is none of ours', () => withClaims({ jti: 'tok_1' })],
  ['jti as a number', () => withClaims({ jti: 1 })],
  ['jti of before the tenant was', () => withClaims({ jti: tokenIdAt(1) })],
  // other spellings of the same
  ['a member of the header twice', () => signTexts(key.key, header().replace('{', '{"alg":"none",'), payload())],
  [
    'a claim twice, the good one last',
    () => signTexts(key.key, header(), payload().replace('{', `{"tid":"${two.id}",`)),
  ],
  [
    'a claim twice, the good one first',
    () => signTexts(key.key, header(), payload().replace(/}$/, `,"tid":"${two.id}"}`)),
  ],
  ['spaces in the payload’s JSON', () => signTexts(key.key, header(), payload().replace('{', '{ '))],
  ['spaces in the header’s JSON', () => signTexts(key.key, header().replace('{', '{ '), payload())],
  ['exp in another notation', () => signTexts(key.key, header(), payload().replace(/"exp":(\d+)/, '"exp":$1.0'))],
  ['an escaped letter', () => signTexts(key.key, header(), payload().replace('"iss"', '"\\u0069ss"'))],
  ['a byte order mark', () => signTexts(key.key, header(), `\ufeff${payload()}`)],
  ['a payload that is a list', () => signTexts(key.key, header(), `[${payload()}]`)],
  ['a payload that is no JSON', () => signTexts(key.key, header(), 'claims')],
  ['an empty payload', () => signTexts(key.key, header(), '')],
  ['a header that is no JSON', () => signTexts(key.key, 'header', payload())],
  ['a header that is a list', () => signTexts(key.key, '[]', payload())],
  ['a header nested a thousand deep', () => signTexts(key.key, '['.repeat(1000), payload())],
  ['padding behind', () => respell(([head, body, signature]) => [head, body, `${signature}==`])],
  ['stray bits in the last letter', () => respell(([head, body, signature]) => [head, body, nextLetter(signature)])],
  ['letters of the other alphabet', () => respell((all) => all.map((part) => `${part.slice(0, -1)}+`))],
  ['a signature of one byte more', () => respell(([head, body, signature]) => [head, body, `${signature}AA`])],
  ['a signature of zeros', () => respell(([head, body]) => [head, body, 'A'.repeat(86)])],
  ['no signature', () => respell(([head, body]) => [head, body, ''])],
  ['no header', () => respell(([, body, signature]) => ['', body, signature])],
  ['a fourth part', () => respell((all) => [...all, 'AA'])],
  ['two parts', () => respell(([head, body]) => [head, body])],
  ['header and payload swapped', () => respell(([head, body, signature]) => [body, head, signature])],
  ['ten thousand letters', () => withClaims({ name: 'n'.repeat(10_000) })],
];

/** With a tolerance of five seconds. */
const LATE_OR_EARLY: typeof MUTANTS = [
  ['exp at the end of the tolerance', () => withClaims({ exp: seconds() - 5 })],
  ['nbf a second beyond the tolerance', () => withClaims({ nbf: seconds() + 6 })],
  ['iat a second beyond the tolerance', () => withClaims({ iat: seconds() + 6, exp: seconds() + 600 })],
  ['a life of a second more than ours have', () => withClaims({ iat: seconds(), exp: seconds() + 601 })],
];

function personClaims(changed: Claims): Claims {
  const { scope: _scope, mode: _mode, ...rest } = good;
  return { ...rest, sub: 'usr_x', client_id: 'console', name: 'Lin', roles: ['owner'], ...changed };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** 64 bytes leave four bits of the last letter unused: the next one says the same to a lax decoder. */
function nextLetter(signature: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return signature.slice(0, -1) + alphabet.charAt(alphabet.indexOf(signature.at(-1) ?? '') + 1);
}

/** So that a token that is forged to the second is looked at in the same second. */
async function startOfSecond(): Promise<void> {
  const passed = Date.now() % 1000;
  if (passed > 500) await new Promise((resolve) => setTimeout(resolve, 1000 - passed));
}

test('there are 140 and more, each with a name of its own', () => {
  const names = [...MUTANTS, ...LATE_OR_EARLY].map(([name]) => name);
  expect(names.length).toBeGreaterThanOrEqual(140);
  expect(new Set(names).size).toBe(names.length);
});

describe('401 and nothing else', () => {
  test.each(LATE_OR_EARLY)('%s', async (_name, forge) => {
    await startOfSecond();
    await expectRefused(forge);
  });
  test.each(MUTANTS)('%s', (_name, forge) => expectRefused(forge));

  async function expectRefused(forge: () => string): Promise<void> {
    const [mutant, control] = await Promise.all([ask(forge()), ask(signToken(key, good))]);
    expect(control.status, control.text).toBe(200);
    const problem = expectProblem(mutant, 401, 'identity.token_invalid');
    expect(problem.params).toEqual({});
    expect(mutant.headers.get('www-authenticate')).toBe('Bearer realm="aftercare"');
  }
});

describe('on the good side of each border', () => {
  const GOOD: readonly (readonly [name: string, forge: () => string])[] = [
    ['exp a second before the end of the tolerance', () => withClaims({ exp: seconds() - 4 })],
    ['nbf at the end of the tolerance', () => withClaims({ nbf: seconds() + 5 })],
    ['iat at the end of the tolerance', () => withClaims({ iat: seconds() + 5, exp: seconds() + 600 })],
    ['a life as long as ours have', () => withClaims({ iat: seconds(), exp: seconds() + 600 })],
    ['the claims in another order', () => signToken(key, Object.fromEntries(Object.entries(good).reverse()))],
    ['a person', () => signToken(key, personClaims({}))],
  ];
  test.each(GOOD)('%s', async (_name, forge) => {
    await startOfSecond();
    expect((await ask(forge())).status).toBe(200);
  });
});
