/** What the service says when a part of it is missing: always a 503 with a reason, and nothing half-written. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRows, readControl, writeControl, writeTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, makeClaim, type Network, openCaller, type Shop, signUp } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let network: Network;
let shop: Shop;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 3 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
});
afterAll(() => server.kill());

/** Stops the server, lets its files be changed, and starts it again on the same port, so that tokens stay good. */
async function restart(change: () => void, settings: Parameters<TestServer['startAgain']>[0] = {}): Promise<void> {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  change();
  // Nothing is to be migrated: that is done, or it would mend what a test has broken.
  server = await server.startAgain({ port, prepare: false, ...settings });
}

const countTenants = () =>
  readControl(server.dataDir, (database) => ({
    ...database
      .prepare(
        `select (select count(*) from tenants) as tenants, (select count(*) from public_keys) as keys,
                (select count(*) from code_routes) as codes, (select count(*) from pool_slots where state = 'leased') as leased`,
      )
      .get(),
  }));

test('three sign-ups at the last database: one gets it, the others leave nothing behind and keep their name', async () => {
  await restart(() =>
    writeControl(server.dataDir, (database) =>
      database.exec(
        "update pool_slots set state = 'held' where state = 'free' and number > (select min(number) from pool_slots where state = 'free')",
      ),
    ),
  );
  const before = countTenants();
  const nobody = openCaller(server.baseUrl, null);
  const ask = (slug: string) =>
    nobody.post<{ slug: string }>('/v1/tenants', {
      slug,
      kind: 'manufacturer',
      name: slug,
      owner: { email: 'a@late.example', name: 'A', password: 'long enough words' },
    });
  const slugs = ['late-one', 'late-two', 'late-three'];
  const replies = await Promise.all(slugs.map(ask));
  const refused = slugs.filter((_slug, index) => replies[index]?.status !== 201);
  expect(refused).toHaveLength(2);
  for (const reply of [...replies.filter(({ status }) => status !== 201), await ask(refused[0] ?? '')]) {
    expectProblem(reply, 503, 'tenancy.pool_exhausted');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(countTenants()).toEqual(
    Object.fromEntries(Object.entries(before).map(([name, count]) => [name, Number(count) + 1])),
  );
  const operator = openCaller(server.baseUrl, server.operatorToken);
  expect((await operator.get<{ pool: { free: number } }>('/healthz')).body.pool.free).toBe(0);
  expect((await nobody.get('/healthz')).body).toEqual({ status: 'ok' });
  // Those who have a database do not notice.
  expect((await shop.client.post(`${network.path}/claims`, makeClaim(network.serials[0] ?? '', 'POOL-1'))).status).toBe(
    201,
  );

  await restart(() =>
    writeControl(server.dataDir, (database) =>
      database.exec("update pool_slots set state = 'free' where state = 'held'"),
    ),
  );
  expect((await signUp(server.baseUrl, 'manufacturer', refused[0] ?? '')).id).toMatch(/^ten_/);
});

test('a database with an older schema is read, and refuses every write with nothing written', async () => {
  const { maker, path } = network;
  await restart(() =>
    writeTenant(server.dataDir, maker.id, (database) =>
      database.exec('update tenant_identity set schema_version = schema_version - 1'),
    ),
  );
  expect((await shop.client.get(`${path}/claims`)).status).toBe(200);
  expect((await maker.owner.get(`${path}/memberships`)).status).toBe(200);
  expect(
    (await shop.client.post(`${path}/claims?dryRun=true`, makeClaim(network.serials[1] ?? '', 'OLD-1'))).status,
  ).toBe(200);
  const before = countRows(server.dataDir, maker.id);
  const writes = [
    shop.client.post(`${path}/claims`, makeClaim(network.serials[1] ?? '', 'OLD-1')),
    shop.client.post(`${path}/claims`, makeClaim('no-such-unit', 'OLD-2')),
    maker.owner.post(`${path}/models`, { code: 'NEW', name: { en: 'New', zh: '新型号' }, components: [] }),
    maker.owner.post(`${path}/imports`, 'serial,model\nX-1,SH-200\n', { 'content-type': 'text/csv' }),
    maker.owner.post(`${path}/memberships/${shop.membershipId}/suspend`, { reason: 'x' }),
    maker.owner.post('/v1/users', { email: 'x@sunlit.example', name: 'X', roles: ['viewer'] }),
    openCaller(server.baseUrl, null).post('/v1/session', {
      tenant: maker.slug,
      email: maker.ownerEmail,
      password: maker.password,
    }),
  ];
  for (const reply of await Promise.all(writes)) {
    expectProblem(reply, 503, 'tenancy.migrating');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(countRows(server.dataDir, maker.id)).toEqual(before);
  // Another tenant's database is current and goes on.
  expect(
    (await shop.owner.post('/v1/users', { email: 'y@lixia-repair.example', name: 'Y', roles: ['viewer'] })).status,
  ).toBe(201);

  await restart(() =>
    writeTenant(server.dataDir, maker.id, (database) =>
      database.exec('update tenant_identity set schema_version = schema_version + 1'),
    ),
  );
  expect((await shop.client.post(`${path}/claims`, makeClaim(network.serials[1] ?? '', 'OLD-1'))).status).toBe(201);
});

test.each([
  ['KEY_ENCRYPTION_KEY', null],
  ['KEY_ENCRYPTION_KEY', 'c2hvcnQ='],
  ['OPERATOR_TOKEN', null],
])('without a good %s (%j) every path says so', async (name, value) => {
  await restart(() => {}, { vars: { [name]: value } });
  const nobody = openCaller(server.baseUrl, null);
  for (const reply of [
    await shop.client.get(`${network.path}/claims`),
    await shop.client.post(`${network.path}/claims`, makeClaim(network.serials[2] ?? '', 'KEY-1')),
    await nobody.post('/v1/session', { tenant: shop.slug, email: shop.ownerEmail, password: shop.password }),
    await nobody.get('/healthz'),
  ]) {
    expectProblem(reply, 503, 'identity.key_unavailable');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  }
});

test('another key than the one that sealed them opens no signing key', async () => {
  await restart(() => {}, { vars: { KEY_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') } });
  const nobody = openCaller(server.baseUrl, null);
  const reply = await nobody.post('/v1/session', {
    tenant: shop.slug,
    email: shop.ownerEmail,
    password: shop.password,
  });
  expectProblem(reply, 503, 'identity.key_unavailable');
  // Tokens that are out already are checked with public keys alone.
  expect((await shop.client.get(`${network.path}/claims`)).status).toBe(200);
});

test('before it is migrated the service says that it is starting', async () => {
  const fresh = await startServer({ prepare: false, assets: false });
  const nobody = openCaller(fresh.baseUrl, null);
  const health = await nobody.get('/healthz');
  expect(health.status, health.text).toBe(503);
  const signedUp = await nobody.post('/v1/tenants', {
    slug: 'too-early',
    kind: 'shop',
    name: 'Early',
    owner: { email: 'a@early.example', name: 'A', password: 'long enough words' },
  });
  expectProblem(signedUp, 503, 'tenancy.migrating');
  await fresh.stop();
});
