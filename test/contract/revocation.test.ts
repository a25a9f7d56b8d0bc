/** What a revocation ends, when, and what it leaves alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readControl } from '../kit/databases.ts';
import { readClaims, readSigningKey, signToken, tokenIdAt } from '../kit/forge.ts';
import { HELD, openCaller, requestToken, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Created {
  readonly clientId: string;
  readonly clientSecret: string;
}

let server: TestServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

const ask = (token: string) => openCaller(server.baseUrl, token).get('/v1/inbox');
/** The owner with a token of now: a revocation ends the one before as well. */
async function owner() {
  const { slug, ownerEmail, password } = tenant;
  const { accessToken } = await openCaller(server.baseUrl, null).make<{ accessToken: string }>('/v1/session', {
    tenant: slug,
    email: ownerEmail,
    password,
  });
  return openCaller(server.baseUrl, accessToken);
}
const createClient = async (name: string) =>
  (await owner()).make<Created>('/v1/api-clients', { name, scopes: ['inbox:read'] });
const validFrom = () =>
  readControl(server.dataDir, (database) =>
    Number(database.prepare('select tokens_valid_from as at from tenants where id = ?').get(tenant.id)?.at),
  );

test('a revoked client gets no token, and the one it has is over; every other caller goes on with a new one', async () => {
  const [lost, kept] = [await createClient('Lost laptop'), await createClient('Workshop')];
  const tokens = await Promise.all(
    [lost, kept].map(({ clientId, clientSecret }) => requestToken(server.baseUrl, clientId, clientSecret)),
  );
  for (const token of tokens) expect((await ask(token)).status).toBe(200);

  const person = await owner();
  const reply = await person.post<{ revokedAt: string }>(`/v1/api-clients/${lost.clientId}/revoke`, {});
  expect(reply.status).toBe(200);
  expect(Date.parse(reply.body.revokedAt)).toBeLessThanOrEqual(Date.now());

  for (const token of tokens) expectProblem(await ask(token), 401, 'identity.token_invalid');
  expectProblem(await person.get('/v1/inbox'), 401, 'identity.token_invalid');
  await expect(requestToken(server.baseUrl, lost.clientId, lost.clientSecret)).rejects.toThrow(
    'identity.client_invalid',
  );
  expect((await ask(await requestToken(server.baseUrl, kept.clientId, kept.clientSecret))).status).toBe(200);
  const { items } = (
    await (await owner()).get<{ items: { clientId: string; revokedAt: string | null }[] }>('/v1/api-clients')
  ).body;
  expect(items.find(({ clientId }) => clientId === lost.clientId)?.revokedAt).toBe(reply.body.revokedAt);
  expect(items.find(({ clientId }) => clientId === kept.clientId)?.revokedAt).toBeNull();
});

test('revoked again, it answers the same and ends the tokens once more', async () => {
  const { clientId } = await createClient('Twice');
  const first = await (await owner()).post(`/v1/api-clients/${clientId}/revoke`, {});
  const before = validFrom();
  const second = await (await owner()).post(`/v1/api-clients/${clientId}/revoke`, {});
  expect(second.text).toBe(first.text);
  expect(validFrom()).toBeGreaterThan(before);
});

test('the moment of a revocation is exact to the millisecond, where iat has whole seconds', async () => {
  const { clientId, clientSecret } = await createClient('Exact');
  const { clientId: other } = await createClient('Other');
  await (await owner()).make(`/v1/api-clients/${other}/revoke`, {});
  const at = validFrom();
  const key = readSigningKey(server.dataDir, tenant.id);
  const claims = readClaims(await requestToken(server.baseUrl, clientId, clientSecret));
  const second = Math.floor(at / 1000);
  // The token that it is made from may be of the next second: it must not seem to live longer than tokens do.
  const times = { iat: second, nbf: second, exp: second + Number(claims.exp) - Number(claims.iat) };
  const issuedAt = (moment: number) => ask(signToken(key, { ...claims, ...times, jti: tokenIdAt(moment) }));
  expectProblem(await issuedAt(at - 1), 401, 'identity.token_invalid');
  expect((await issuedAt(at)).status).toBe(200);
});

test('what is issued while a revocation is under way ends with it', async () => {
  const { clientId, clientSecret } = await createClient('In between');
  const old = await requestToken(server.baseUrl, clientId, clientSecret);
  const revoked = (await owner()).post(`/v1/api-clients/${clientId}/revoke`, {}, HELD);
  // Held before its commit: a crash here would leave the client, but no token of before.
  await expect.poll(async () => (await ask(old)).status, { interval: 5 }).toBe(401);
  const between = await requestToken(server.baseUrl, clientId, clientSecret);
  expect((await ask(between)).status).toBe(200);
  expect((await revoked).status).toBe(200);
  expectProblem(await ask(between), 401, 'identity.token_invalid');
});

test('nobody ends tokens of another tenant, nor without the permission', async () => {
  const { clientId } = await createClient('Not theirs');
  const stranger = await signUp(server.baseUrl, 'shop', 'other-repair');
  expectProblem(await stranger.owner.post(`/v1/api-clients/${clientId}/revoke`, {}), 404, 'request.not_found');
  const before = validFrom();
  const shop = await requestToken(server.baseUrl, tenant.clientId, tenant.clientSecret);
  const refused = await openCaller(server.baseUrl, shop).post(`/v1/api-clients/${clientId}/revoke`, {});
  expectProblem(refused, 403, 'identity.permission_missing');
  expect(validFrom()).toBe(before);
});
