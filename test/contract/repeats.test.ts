/** The same request again, and a request that comes too late: Idempotency-Key and If-Match. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addShop, buildNetwork, makeClaim, type Network, openCaller, type Shop, signUp } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let network: Network;
let shop: Shop;
let claims: string;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 12 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  claims = `${network.path}/claims`;
});
afterAll(() => server.stop());

const unit = (position: number) => network.serials[position] ?? '';
const keyed = (key: string) => ({ 'idempotency-key': key });
const countClaims = async () => (await shop.client.get<{ items: unknown[] }>(`${claims}?limit=200`)).body.items.length;

/** A POST without the key that the kit adds. */
function postWithoutKey(token: string | null, path: string, body: unknown) {
  return fetch(`${server.baseUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
}

describe('Idempotency-Key', () => {
  test('the same request again gets the same bytes, and makes nothing new', async () => {
    const body = makeClaim(unit(0), 'REP-0');
    const first = await shop.client.post(claims, body, keyed('rep-0'));
    expect(first.status, first.text).toBe(201);
    const before = await countClaims();
    const again = await shop.client.post(claims, body, keyed('rep-0'));
    expect(again.text).toBe(first.text);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    for (const header of ['etag', 'location', 'content-type'])
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    expect(await countClaims()).toBe(before);
  });

  test('a quoted key and a bare one are the same key', async () => {
    const body = makeClaim(unit(1), 'REP-1');
    const bare = await shop.client.post(claims, body, keyed('rep_1-x'));
    const quoted = await shop.client.post(claims, body, keyed('"rep_1-x"'));
    const spaced = await shop.client.post(claims, body, keyed('  "rep_1-x" '));
    expect([bare.status, quoted.text, spaced.text]).toEqual([201, bare.text, bare.text]);
    expect(quoted.headers.get('idempotency-replayed')).toBe('true');
  });

  test('a quoted key may hold what a bare one may not', async () => {
    const body = makeClaim(unit(2), 'REP-2');
    const first = await shop.client.post(claims, body, keyed('"order 17/a \\"b\\" \\\\"'));
    expect(first.status, first.text).toBe(201);
    expect((await shop.client.post(claims, body, keyed('"order 17/a \\"b\\" \\\\"'))).text).toBe(first.text);
  });

  test.each([
    ['another body', 3, '', 'REP-3b'],
    ['another address', 4, '?dryRun=false', 'REP-4'],
  ])('one key for %s is refused, and nothing is made', async (_about, position, query, reference) => {
    const key = keyed(`rep-${position}`);
    const body = makeClaim(unit(position), `REP-${position}`);
    expect((await shop.client.post(claims, body, key)).status).toBe(201);
    const before = await countClaims();
    const reused = await shop.client.post(`${claims}${query}`, { ...body, reference }, key);
    expectProblem(reused, 422, 'idempotency.key_reused');
    expect(reused.headers.get('idempotency-replayed')).toBeNull();
    // The first answer still stands for the first request.
    expect((await shop.client.post(claims, body, key)).status).toBe(201);
    expect(await countClaims()).toBe(before);
  });

  test('one key of two clients is two keys', async () => {
    const other = await addShop(server.baseUrl, network, 'zibo-repair');
    const mine = await shop.client.post<{ id: string }>(claims, makeClaim(unit(5), 'REP-5'), keyed('shared'));
    const theirs = await other.client.post<{ id: string }>(claims, makeClaim(unit(6), 'REP-5'), keyed('shared'));
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  test('a machine client must send one', async () => {
    const before = await countClaims();
    const response = await postWithoutKey(shop.client.token, claims, makeClaim(unit(7), 'REP-7'));
    expect(response.status).toBe(400);
    expect(Object(await response.json()).code).toBe('idempotency.key_missing');
    expect(await countClaims()).toBe(before);
  });

  test('a dry run needs none', async () => {
    const response = await postWithoutKey(shop.client.token, `${claims}?dryRun=true`, makeClaim(unit(7), 'REP-7'));
    expect(response.status).toBe(200);
  });

  test('a person need not send one', async () => {
    const response = await postWithoutKey(shop.owner.token, claims, makeClaim(unit(7), 'REP-7'));
    expect(response.status).toBe(201);
  });

  test.each([
    'a b',
    '"open',
    'open"',
    '""',
    '"\\x"',
    'ümlaut',
    'a,b',
    '"a","b"',
    'a'.repeat(256),
    `"${'a'.repeat(256)}"`,
    '?1',
  ])('the malformed key %s', async (key) => {
    const header = Buffer.from(key).toString('latin1');
    expectProblem(
      await shop.client.post(claims, makeClaim(unit(8), 'REP-8'), keyed(header)),
      400,
      'idempotency.key_malformed',
    );
  });

  test('the longest key', async () => {
    const body = makeClaim(unit(8), 'REP-8');
    expect((await shop.client.post(claims, body, keyed('a'.repeat(255)))).status).toBe(201);
  });

  test('a 422 is an answer too: replayed byte by byte, even after its reason is gone', async () => {
    const body = makeClaim('LATE-000001', 'REP-9');
    const first = await shop.client.post(claims, body, keyed('rep-9'));
    expectProblem(first, 422, 'claims.unit_unknown');
    await network.maker.owner.make(`${network.path}/imports`, 'serial,model\nLATE-000001,SH-200\n', {
      'content-type': 'text/csv',
    });
    const again = await shop.client.post(claims, body, keyed('rep-9'));
    expect(again.text).toBe(first.text);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([422, 'true']);
    expect(again.headers.get('content-type')).toBe('application/problem+json');
    // A new key is a new question.
    expect((await shop.client.post(claims, body, keyed('rep-9b'))).status).toBe(201);
  });

  test('a 409 is not stored: the same key asks again', async () => {
    const body = makeClaim(unit(9), 'REP-0');
    const first = await shop.client.post(claims, body, keyed('rep-10'));
    const problem = expectProblem(first, 409, 'claims.reference_taken');
    expect(problem.params.claim).toMatch(/^clm_/);
    const again = await shop.client.post(claims, { ...body, reference: 'REP-10' }, keyed('rep-10'));
    expect(again.status, again.text).toBe(201);
  });

  test('a 400 is not stored either', async () => {
    const body = makeClaim(unit(10), 'REP-11');
    expectProblem(await shop.client.post(claims, { ...body, colour: 'red' }, keyed('rep-11')), 400, 'request.invalid');
    expect((await shop.client.post(claims, body, keyed('rep-11'))).status).toBe(201);
  });
});

describe('If-Match', () => {
  let members: string;
  beforeAll(() => {
    members = `${network.path}/memberships/${shop.membershipId}`;
  });

  const act = (verb: string, ifMatch?: string) =>
    network.maker.owner.post<{ version: number; state: string }>(
      `${members}/${verb}`,
      { reason: 'For the test' },
      ifMatch === undefined ? {} : { 'if-match': ifMatch },
    );
  const stateOf = async () => {
    const { body } = await network.maker.owner.get<{ items: { id: string; state: string; version: number }[] }>(
      `${network.path}/memberships`,
    );
    return body.items.find(({ id }) => id === shop.membershipId);
  };

  test.each(['"1"', '"99"', '"x"', '2', '""', 'W/"2"'])(
    'the stale tag %s is refused, and nothing changes',
    async (tag) => {
      const before = await stateOf();
      expect(before).toMatchObject({ state: 'active', version: 2 });
      const problem = expectProblem(await act('suspend', tag), 412, 'request.version_stale');
      expect(problem.params).toEqual({ current: 2 });
      expect(await stateOf()).toEqual(before);
    },
  );

  test('the matching tag is taken, and the answer carries the next one', async () => {
    const suspended = await act('suspend', '"2"');
    expect([suspended.status, suspended.headers.get('etag'), suspended.body.state]).toEqual([200, '"3"', 'suspended']);
    expectProblem(await act('reinstate', '"2"'), 412, 'request.version_stale');
    const reinstated = await act('reinstate', '"1", "3"');
    expect([reinstated.status, reinstated.headers.get('etag')]).toEqual([200, '"4"']);
  });

  test('without a tag, or with *, the version does not matter', async () => {
    expect((await act('suspend', '*')).status).toBe(200);
    expect((await act('reinstate')).status).toBe(200);
  });

  test('a wrong state is 409', async () => {
    expectProblem(await act('approve'), 409, 'network.state_forbids');
  });

  test('publishing terms takes the tag as well', async () => {
    const { owner } = network.maker;
    const list = await owner.get<{ items: { name: string; effectiveFrom: string; content: unknown }[] }>(
      `${network.path}/rate-cards`,
    );
    const { name = '', effectiveFrom = '', content } = list.body.items[0] ?? {};
    const draft = await owner.make<{ id: string }>(`${network.path}/rate-cards`, { name, effectiveFrom, content });
    const publish = `${network.path}/rate-cards/${draft.id}/publish`;
    expectProblem(await owner.post(publish, {}, { 'if-match': '"7"' }), 412, 'request.version_stale');
    expect((await owner.post(publish, {}, { 'if-match': '"1"' })).status).toBe(200);
    expectProblem(await owner.post(publish, {}), 409, 'policies.already_published');
  });
});

test('what is unique stays unique: slug, model, e-mail, membership', async () => {
  const { owner } = network.maker;
  const nobody = openCaller(server.baseUrl, null);
  const again = {
    slug: 'sunlit',
    kind: 'shop',
    name: 'Second',
    owner: { email: 'a@b.example', name: 'A', password: 'long enough words' },
  };
  expectProblem(await nobody.post('/v1/tenants', again), 409, 'tenancy.slug_taken');
  const model = { code: 'SH-200', name: { en: 'x', zh: '某型号' }, components: [] };
  expectProblem(await owner.post(`${network.path}/models`, model), 409, 'products.model_taken');
  const person = { email: 'OWNER@sunlit.example', name: 'Chen', roles: ['viewer'] };
  expectProblem(await owner.post('/v1/users', person), 409, 'identity.email_taken');
  // Whoever has not accepted yet gets a new link, and the old one is worth nothing.
  const invite = () =>
    owner.make<{ id: string; invitationToken: string }>('/v1/users', { ...person, email: 'chen@sunlit.example' });
  const [first, second] = [await invite(), await invite()];
  expect(second.id).toBe(first.id);
  const accept = (token: string) =>
    nobody.post('/v1/users/accept', { tenant: 'sunlit', token, password: 'long enough words' });
  expectProblem(await accept(first.invitationToken), 422, 'identity.invitation_invalid');
  expect((await accept(second.invitationToken)).status).toBe(200);
});

test('an invitation is good once, for the kind of tenant that it names', async () => {
  const { owner } = network.maker;
  const invite = async () =>
    (await owner.make<{ token: string }>(`${network.path}/invitations`, { email: 'a@b.example' })).token;
  const facts = {
    legalName: 'Shop',
    licenceNumber: '91370100FRESH0001',
    divisionCode: '370102',
    address: 'Test Road 1',
    phone: '0531-5550100',
    categories: ['solar-heater'],
  };
  const apply = (tenant: { owner: typeof owner }, invitation: string) =>
    tenant.owner.post(`${network.path}/applications`, { invitation, ...facts });
  const fresh = await signUp(server.baseUrl, 'shop', 'fresh-shop');
  const maker = await signUp(server.baseUrl, 'manufacturer', 'other-maker');
  const token = await invite();
  expectProblem(await apply(maker, token), 422, 'network.wrong_kind_of_tenant');
  // Without an invitation the network is as unknown as any other.
  expectProblem(await apply(fresh, 'guessed'), 404, 'request.not_found');
  expectProblem(await apply(shop, await invite()), 409, 'network.already_member');
  expect((await apply(fresh, token)).status).toBe(201);
  const third = await signUp(server.baseUrl, 'shop', 'third-shop');
  expectProblem(await apply(third, token), 422, 'network.invitation_invalid');
});
