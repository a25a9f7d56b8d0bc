/** A client's secrets: two at once, shown once, and what the token endpoint says to whatever is sent to it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basicOf, type Client, openOwner, postToken, tokenBySecret } from '../kit/client.ts';
import { countRows } from '../kit/databases.ts';
import { type Caller, HELD, openCaller, type Reply, signUp, type Tenant } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let tenant: Tenant;
let owner: () => Promise<Caller>;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  owner = openOwner(server, tenant);
});
afterAll(() => server.stop());

const createClient = async (scopes: readonly string[] = ['inbox:read', 'claims:read']) =>
  (await owner()).make<Client>('/v1/api-clients', { name: 'Workshop', scopes });
const listed = async (clientId: string) =>
  (await (await owner()).get<{ items: Client[] }>('/v1/api-clients')).body.items.find(
    (item) => item.clientId === clientId,
  );

test('a client is changed over without a gap: a second secret, both work, then the first ends', async () => {
  const first = await createClient();
  expect(first.secrets).toHaveLength(1);
  const second = await (await owner()).make<Client>(`/v1/api-clients/${first.clientId}/secrets`, {});
  expect(second.clientSecret).not.toBe(first.clientSecret);
  expect(second.secrets).toHaveLength(2);
  const both = await Promise.all([first, second].map((client) => tokenBySecret(server, client)));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);

  const ids = second.secrets.map(({ id }) => id);
  const third = await (await owner()).post(`/v1/api-clients/${first.clientId}/secrets`, {});
  expect(expectProblem(third, 409, 'identity.secrets_full').params).toEqual({ secrets: ids.join(', ') });

  const [oldest = ''] = ids;
  const path = `/v1/api-clients/${first.clientId}/secrets/${oldest}/revoke`;
  const revoked = await (await owner()).post<Client>(path, {});
  expect(revoked.body.secrets.map(({ id }) => id)).toEqual(ids.slice(1));
  expectProblem(await tokenBySecret(server, first), 401, 'identity.client_invalid');
  expect((await tokenBySecret(server, second)).status).toBe(200);
  for (const { body } of both)
    expectProblem(await openCaller(server.baseUrl, body.access_token).get('/v1/inbox'), 401, 'identity.token_invalid');

  expect((await (await owner()).post(path, {})).status, 'sent again').toBe(200);
  const unknown = `/v1/api-clients/${first.clientId}/secrets/sec_${'0'.repeat(26)}/revoke`;
  expectProblem(await (await owner()).post(unknown, {}), 404, 'request.not_found');
  expect((await (await owner()).post(`/v1/api-clients/${first.clientId}/secrets`, {})).status).toBe(201);
});

test('the list tells when each was made and last used, and never the secret', async () => {
  const client = await createClient();
  expect((await listed(client.clientId))?.secrets[0]?.lastUsedOn).toBeNull();
  await tokenBySecret(server, client);
  const reply = await (await owner()).get<{ items: Client[] }>('/v1/api-clients');
  const today = new Date().toISOString().slice(0, 10);
  expect(reply.body.items.find(({ clientId }) => clientId === client.clientId)?.secrets).toEqual([
    { ...client.secrets[0], lastUsedOn: today },
  ]);
  expect(reply.text).not.toContain(client.clientSecret);
});

test('one client alone is what the list says of it, with the version that a change may name', async () => {
  const client = await createClient();
  const path = `/v1/api-clients/${client.clientId}`;
  const shown = await (await owner()).get<Client>(path);
  expect(shown.body).toEqual(await listed(client.clientId));
  expect(shown.text).not.toContain(client.clientSecret);
  const match = { 'if-match': shown.headers.get('etag') ?? '' };
  expect((await (await owner()).post(`${path}/secrets`, {}, match)).status).toBe(201);
  expectProblem(await (await owner()).post(`${path}/secrets`, {}, match), 412, 'request.version_stale');
  expectProblem(await (await owner()).get(path.replace(/.{26}$/, '0'.repeat(26))), 404, 'request.not_found');
});

test('a use is written once a day: the second token costs one read', async () => {
  const client = await createClient();
  const callsOf = ({ headers }: Reply<unknown>) =>
    Number(/d1-round-trips;desc="(\d+)"/.exec(headers.get('server-timing') ?? '')?.[1]);
  const [first, second] = [await tokenBySecret(server, client), await tokenBySecret(server, client)];
  expect([callsOf(first), callsOf(second)]).toEqual([2, 1]);
});

test('of two that make the second secret at once, one does', async () => {
  const client = await createClient();
  const caller = await owner();
  const path = `/v1/api-clients/${client.clientId}/secrets`;
  const replies = await Promise.all([caller.post(path, {}, HELD), caller.post(path, {}, HELD)]);
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await listed(client.clientId))?.secrets).toHaveLength(2);
});

test('nobody makes a secret for a client that may do more than they may', async () => {
  const strong = await createClient(['users:manage']);
  const weak = await createClient(['clients:manage', 'inbox:read']);
  const { access_token } = (await tokenBySecret(server, weak)).body;
  const caller = openCaller(server.baseUrl, access_token);
  const before = countRows(server.dataDir, tenant.id).client_secrets;
  const refused = await caller.post(`/v1/api-clients/${strong.clientId}/secrets`, {});
  expect(expectProblem(refused, 403, 'identity.permission_missing').params).toEqual({ permission: 'users:manage' });
  expect(countRows(server.dataDir, tenant.id).client_secrets).toBe(before);
  expect((await caller.post(`/v1/api-clients/${weak.clientId}/secrets`, {})).status).toBe(201);
});

test('a revoked client gets no new secret; a stale version is refused', async () => {
  const client = await createClient();
  const path = `/v1/api-clients/${client.clientId}`;
  expectProblem(await (await owner()).post(`${path}/secrets`, {}, { 'if-match': '"7"' }), 412, 'request.version_stale');
  await (await owner()).make(`${path}/revoke`, {});
  expectProblem(await (await owner()).post(`${path}/secrets`, {}), 409, 'identity.client_revoked');
  expect((await listed(client.clientId))?.secrets).toEqual([]);
});

describe('scopes (RFC 6749 §3.3)', () => {
  test.each<[Record<string, string>, string]>([
    [{}, 'claims:read inbox:read'],
    [{ scope: '' }, 'claims:read inbox:read'],
    [{ scope: 'inbox:read' }, 'inbox:read'],
    [{ scope: 'inbox:read claims:read' }, 'claims:read inbox:read'],
    [{ scope: ' inbox:read  ' }, 'inbox:read'],
  ])('%o gives “%s”', async (asked, given) => {
    const client = await createClient();
    const { body } = await tokenBySecret(server, client, asked);
    expect(body.scope.split(' ').sort().join(' ')).toBe(given);
    const caller = openCaller(server.baseUrl, body.access_token);
    expect((await caller.get('/v1/inbox')).status).toBe(200);
  });

  test('a narrow token does less than its client may', async () => {
    const client = await createClient(['inbox:read', 'clients:manage']);
    const { body } = await tokenBySecret(server, client, { scope: 'inbox:read' });
    const refused = await openCaller(server.baseUrl, body.access_token).get('/v1/api-clients');
    expect(expectProblem(refused, 403, 'identity.permission_missing').params).toEqual({ permission: 'clients:manage' });
  });
});

describe('what the token endpoint says (RFC 6749 §5.2)', () => {
  const good = 'grant_type=client_credentials';
  test.each<[string, string, (client: Client) => Record<string, string>, number, string, string]>([
    ['nothing', '', () => ({}), 400, 'token_request_invalid', 'invalid_request'],
    ['no grant', 'scope=a', () => ({}), 400, 'token_request_invalid', 'invalid_request'],
    ['a grant twice', `${good}&${good}`, () => ({}), 400, 'token_request_invalid', 'invalid_request'],
    ['another grant', 'grant_type=password', () => ({}), 400, 'grant_unsupported', 'unsupported_grant_type'],
    ['no client', good, () => ({}), 401, 'client_invalid', 'invalid_client'],
    ['a client without a secret', `${good}&client_id=ac_live_x`, () => ({}), 401, 'client_invalid', 'invalid_client'],
    [
      'a wrong secret',
      good,
      ({ clientId }) => ({ authorization: basicOf({ clientId, clientSecret: 'x' }) }),
      401,
      'client_invalid',
      'invalid_client',
    ],
    [
      'an unknown tenant',
      good,
      ({ clientSecret }) => ({ authorization: basicOf({ clientId: 'ac_live_nobody_0', clientSecret }) }),
      401,
      'client_invalid',
      'invalid_client',
    ],
    [
      'two proofs at once',
      `${good}&client_secret=x`,
      (client) => ({ authorization: basicOf(client) }),
      400,
      'token_request_invalid',
      'invalid_request',
    ],
    [
      'another client in the form',
      `${good}&client_id=ac_live_other_0`,
      (client) => ({ authorization: basicOf(client) }),
      401,
      'client_invalid',
      'invalid_client',
    ],
    ['broken Basic', good, () => ({ authorization: 'Basic %%%' }), 401, 'client_invalid', 'invalid_client'],
    [
      'a scope that it has not',
      `${good}&scope=users%3Amanage`,
      (client) => ({ authorization: basicOf(client) }),
      400,
      'scope_invalid',
      'invalid_scope',
    ],
  ])('%s', async (_about, form, headers, status, code, error) => {
    const reply = await postToken(server, form, headers(await createClient()));
    expect(expectProblem(reply, status, `identity.${code}`)).toMatchObject({ error });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    if (status === 401) expect(reply.headers.get('www-authenticate')).toBe('Basic realm="aftercare"');
  });

  test('the pair in the form works as well', async () => {
    const { clientId, clientSecret } = await createClient();
    const reply = await postToken(server, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    expect(reply.body).toMatchObject({ expires_in: 600, token_type: 'Bearer' });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });
});
