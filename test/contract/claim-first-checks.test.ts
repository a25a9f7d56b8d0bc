/** Where the agreement names a distributor, it looks first: it passes on, objects, or says nothing until its time is over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { addMember, addShop, buildNetwork, type Caller, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { addPerson } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Claim {
  readonly id: string;
  readonly state: string;
  readonly decidedOn: string | null;
  readonly round: number;
  readonly amounts: { readonly approved: { readonly amount: number } };
  readonly firstCheck: {
    readonly dueAt: string;
    readonly at: string | null;
    readonly passes: boolean | null;
    readonly name: string | null;
  } | null;
  readonly decision: { readonly findings: readonly { readonly code: string }[] };
}
interface Notice {
  readonly kind: string;
  readonly subject: string;
  readonly params: Readonly<Record<string, string | number>>;
}

let server: TestServer;
let network: Network;
let shop: Shop;
let free: Shop;
let checker: Shop;
let stranger: Shop;
let wang: Caller;
let used = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  free = await addShop(server.baseUrl, network, 'huaxing-service');
  checker = await addMember(server.baseUrl, network, 'distributor', 'qilu-trade');
  stranger = await addMember(server.baseUrl, network, 'distributor', 'luzhong-trade');
  wang = (await addPerson(server.baseUrl, network.maker, 'wang', ['claims_reviewer'])).caller;
  const firstCheck = { membership: checker.membershipId, withinWorkingDays: 2 };
  await agree(network, shop, agreementContent(['370102'], { firstCheck }));
  await agree(network, free, agreementContent(['370102']));
});
afterAll(() => server.kill());

const money = (amount: number) => ({ amount, currency: 'CNY' });
const valves = (quantity: number) => ({
  kind: 'part',
  partNumber: 'VLV-012',
  quantity,
  claimed: money(2500 * quantity),
});
function submit(by: Shop, lines: readonly unknown[] = [valves(1)], changed: Record<string, unknown> = {}) {
  used += 1;
  const claim = makeClaim(network.serials[used] ?? '', `FC-${used}`, { lines, ...changed });
  return by.owner.make<Claim>(`${network.path}/claims`, claim);
}
const at = (claim: Claim, verb: string) => `${network.path}/claims/${claim.id}/${verb}`;
const read = async (by: Caller, claim: Claim) => (await by.get<Claim>(`${network.path}/claims/${claim.id}`)).body;
const toCheck = async (by: Caller) =>
  (await by.get<{ items: Claim[] }>(`${network.path}/claims-to-check?limit=200`)).body.items.map(({ id }) => id);
async function noticesOf(by: Caller, { id }: Claim): Promise<Notice[]> {
  const { body } = await by.get<{ items: Notice[] }>('/v1/inbox?limit=200');
  return body.items.filter(({ subject }) => subject === id);
}
const roundTrips = (headers: Headers) =>
  Number(/d1-round-trips;desc="(\d+)"/.exec(headers.get('server-timing') ?? '')?.[1]);

test('a claim waits for its distributor alone, who passes it on; only then it is decided', async () => {
  const claim = await submit(shop);
  expect(claim).toMatchObject({
    state: 'submitted',
    decidedOn: null,
    amounts: { approved: { amount: 0 } },
    firstCheck: { at: null, passes: null, name: null },
  });
  const own = await submit(free);
  expect(own).toMatchObject({ state: 'approved', firstCheck: null });
  expect(await toCheck(checker.owner)).toEqual([claim.id]);
  expect(await toCheck(stranger.owner)).toEqual([]);
  expectProblem(await shop.owner.get(`${network.path}/claims-to-check`), 403, 'network.not_for_members');
  // It sees the claims that wait for it, and no others.
  expect((await read(checker.owner, claim)).id).toBe(claim.id);
  expectProblem(await checker.owner.get(`${network.path}/claims/${own.id}`), 404, 'request.not_found');
  expectProblem(await stranger.owner.get(`${network.path}/claims/${claim.id}`), 404, 'request.not_found');
  await expect
    .poll(async () => (await noticesOf(checker.owner, claim)).map(({ kind }) => kind), { timeout: 20_000 })
    .toEqual(['claims.to_check.v1']);

  const yes = { passes: true, reason: 'seen' };
  expectProblem(await stranger.owner.post(at(claim, 'check'), yes), 404, 'request.not_found');
  expectProblem(await shop.owner.post(at(claim, 'check'), yes), 403, 'network.not_for_members');
  expectProblem(await checker.client.post(at(claim, 'check'), yes), 403, 'claims.people_decide');
  expectProblem(await wang.post(at(claim, 'approve'), { reason: 'x' }), 409, 'claims.not_in_review');
  const reply = await checker.owner.post<Claim>(at(claim, 'check'), yes);
  expect(roundTrips(reply.headers)).toBe(2);
  expect(reply.body).toMatchObject({
    state: 'approved',
    amounts: { approved: { amount: 2500 } },
    firstCheck: { passes: true, name: 'Owner' },
  });
  expect(reply.body.decidedOn).not.toBeNull();
  expectProblem(await checker.owner.post(at(claim, 'check'), yes), 409, 'claims.state_forbids');
  await expect
    .poll(async () => (await noticesOf(shop.owner, claim)).map(({ params }) => params.state), { timeout: 20_000 })
    .toEqual(['approved', 'submitted']);
});

test('an objection refuses nothing: people of the manufacturer decide', async () => {
  const claim = await submit(shop);
  const objected = await checker.owner.make<Claim>(at(claim, 'check'), { passes: false, reason: 'not our unit' });
  expect(objected).toMatchObject({ state: 'in_review', round: 2, amounts: { approved: { amount: 0 } } });
  expect(objected.decision.findings.at(-1)?.code).toBe('claims.checker_objects');
  expect((await noticesOf(network.maker.owner, claim)).map(({ kind }) => kind)).toEqual(['claims.to_review']);
  const yes = await wang.make<Claim>(at(claim, 'approve'), { reason: 'it is theirs' });
  expect(yes).toMatchObject({ state: 'approved', amounts: { approved: { amount: 2500 } } });
});

test('what is asked back is told at once, and waits for the distributor when it was cured', async () => {
  const claim = await submit(shop, [valves(1)], { signedOn: undefined });
  expect(claim.state).toBe('needs_info');
  const { signedOn } = makeClaim('', '');
  const cured = await shop.owner.make<Claim>(at(claim, 'resubmit'), { comment: 'signed', signedOn });
  expect(cured.state).toBe('submitted');
  expect(await toCheck(checker.owner)).toContain(claim.id);
  expect((await shop.owner.make<Claim>(at(claim, 'withdraw'), { reason: 'x' })).state).toBe('withdrawn');
  expect(await toCheck(checker.owner)).not.toContain(claim.id);
});

test('an agreement names only a distributor of its network', async () => {
  for (const membership of [free.membershipId, 'mem_00000000000000000000000000']) {
    const content = agreementContent(['370102'], { firstCheck: { membership, withinWorkingDays: 2 } });
    const path = `${network.path}/agreements`;
    const draft = { membership: shop.membershipId, content };
    const { id } = await network.maker.owner.make<{ id: string }>(path, draft);
    const reply = await network.maker.owner.post<{ errors: { code: string }[] }>(`${path}/${id}/offer`, {});
    expect(reply.status).toBe(422);
    expect(reply.body.errors.map(({ code }) => code)).toEqual(['agreements.checker_unknown']);
  }
});

test('silence until its working days are over passes the claim on', async () => {
  const small = await submit(shop);
  // 450.00: above what is approved without people.
  const large = await submit(shop, [valves(18)]);
  const due = Date.parse(small.firstCheck?.dueAt ?? '');
  // Two working days: at least until the second midnight in the network's own zone, a week-end aside.
  expect(new Date(due + 8 * 3_600_000).toISOString().slice(11)).toBe('00:00:00.000Z');
  expect([0, 6]).not.toContain(new Date(due + 8 * 3_600_000 - 1).getUTCDay());
  await moveClock(server, new Date(due - 60_000));
  await server.tick();
  shop = { ...shop, owner: await signInAgain(server, shop, shop.ownerEmail) };
  expect((await read(shop.owner, small)).state).toBe('submitted');
  await moveClock(server, new Date(due + 60_000));
  await expect
    .poll(
      async () => {
        await server.tick();
        return Promise.all([small, large].map(async (claim) => (await read(shop.owner, claim)).state));
      },
      { timeout: 15_000 },
    )
    .toEqual(['approved', 'in_review']);
  expect((await read(shop.owner, small)).firstCheck).toMatchObject({ passes: true, name: null });
  const maker = await signInAgain(server, network.maker, network.maker.ownerEmail);
  expect((await noticesOf(maker, large)).map(({ kind }) => kind)).toEqual(['claims.to_review']);
});
