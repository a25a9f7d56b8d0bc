/** What waits for people: in which order they see it, and one word on many at once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addShop, buildNetwork, type Caller, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { addPerson } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Waiting {
  readonly id: string;
  readonly state: string;
  readonly riskScore: number | null;
  readonly version: number;
  readonly proposed: { readonly amount: number };
  readonly peopleNeeded: number;
  readonly approvals: readonly { readonly name: string }[];
  readonly appeal: { readonly reason: string; readonly decideBy: string } | null;
  readonly amounts: { readonly claimed: { readonly amount: number } };
}
interface Page {
  readonly items: readonly Waiting[];
  readonly nextCursor: string | null;
}
interface Answer {
  readonly decided: number;
  readonly noted: number;
  readonly refused: number;
  readonly items: readonly {
    readonly claim: string;
    readonly outcome: string;
    readonly state: string | null;
    readonly version: number | null;
    readonly problem: { readonly code: string } | null;
  }[];
}

let server: TestServer;
let network: Network;
let shop: Shop;
let wang: Caller;
let lin: Caller;
let used = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 160 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  wang = (await addPerson(server.baseUrl, network.maker, 'wang', ['claims_reviewer'])).caller;
  lin = (await addPerson(server.baseUrl, network.maker, 'lin', ['claims_reviewer'])).caller;
});
afterAll(() => server.kill());

const money = (amount: number) => ({ amount, currency: 'CNY' });
const valvePart = (quantity: number) => ({
  kind: 'part',
  partNumber: 'VLV-012',
  quantity,
  claimed: money(2500 * quantity),
});
/** Above 400.00 (17 valves and more) one person decides, above 600.00 (25 and more) two. */
async function submit(valves: number): Promise<string> {
  used += 1;
  const claim = makeClaim(network.serials[used] ?? '', `CQ-${used}`, { lines: [valvePart(valves)] });
  return (await shop.client.make<{ id: string }>(`${network.path}/claims`, claim)).id;
}
const review = (by: Caller, body: object, headers?: Record<string, string>) =>
  by.post<Answer>(`${network.path}/claims/review`, body, headers);
const named = (ids: readonly string[]) => ids.map((claim) => ({ claim }));
const stateOf = async (id: string) =>
  (await shop.client.get<{ state: string }>(`${network.path}/claims/${id}`)).body.state;

async function readQueue(query: string, limit = 2): Promise<Waiting[]> {
  const items: Waiting[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body } = await wang.get<Page>(`${network.path}/claim-queue?${query}&limit=${limit}${next}`);
    items.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return items;
}

test('people see what waits by amount, by age and by risk, page by page, nothing twice and nothing left out', async () => {
  const ids: string[] = [];
  for (const valves of [18, 20, 26, 18, 17]) ids.push(await submit(valves));
  await submit(1);
  const [a, b, c, d, e] = ids;
  expect((await readQueue('sort=amount')).map(({ id }) => id)).toEqual([c, b, a, d, e]);
  expect((await readQueue('sort=age')).map(({ id }) => id)).toEqual([a, b, c, d, e]);
  const byRisk = await readQueue('sort=risk');
  expect(byRisk.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const scores = byRisk.map(({ riskScore }) => riskScore ?? -1);
  expect(scores).toEqual(scores.toSorted((x, y) => y - x));
  expect((await readQueue('sort=amount', 50))[0]).toMatchObject({
    state: 'in_review',
    proposed: { amount: 65_000 },
    peopleNeeded: 2,
    approvals: [],
    appeal: null,
  });
  // A shop neither sees the queue nor the scores in it.
  expectProblem(await shop.owner.get(`${network.path}/claim-queue`), 403, 'network.not_for_members');
  expectProblem(await wang.get(`${network.path}/claim-queue?cursor=x`), 400, 'request.bad_cursor');
  expect((await review(lin, { say: 'reject', reason: 'old', claims: named(ids) })).body.decided).toBe(5);
  expect(await readQueue('sort=amount')).toEqual([]);
});

test('appeals wait in a list of their own, with the day by which they are decided', async () => {
  const id = await submit(18);
  await review(wang, { say: 'reject', reason: 'no photo', claims: named([id]) });
  await shop.owner.make(`${network.path}/claims/${id}/appeal`, { lines: [1], reason: 'here it is' });
  expect(await readQueue('state=appealed&sort=age')).toMatchObject([
    { id, state: 'appealed', appeal: { reason: 'here it is', decideBy: expect.any(String) } },
  ]);
});

test('one reason for many: each has its own answer, and what is refused costs the others nothing', async () => {
  const [one, two, large, decided, moved] = [
    await submit(18),
    await submit(19),
    await submit(26),
    await submit(1),
    await submit(18),
  ];
  const missing = 'clm_00000000000000000000000000';
  const body = {
    say: 'approve',
    reason: 'seen together',
    claims: [...named([one, two, large, decided, missing]), { claim: moved, version: 7 }],
  };
  const key = { 'idempotency-key': 'all-at-once' };
  const first = await review(wang, body, key);
  expect(first.body).toMatchObject({ decided: 2, noted: 1, refused: 3 });
  expect(first.body.items.map(({ claim, outcome, state, problem }) => [claim, outcome, state, problem?.code])).toEqual([
    [one, 'decided', 'approved', undefined],
    [two, 'decided', 'approved', undefined],
    [large, 'noted', 'in_review', undefined],
    [decided, 'refused', null, 'claims.not_in_review'],
    [missing, 'refused', null, 'request.not_found'],
    [moved, 'refused', null, 'request.version_stale'],
  ]);
  const again = await review(wang, body, key);
  expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
  expect(await Promise.all([one, two, large, moved].map(stateOf))).toEqual([
    'approved',
    'approved',
    'in_review',
    'in_review',
  ]);
  // Four eyes hold here as for a single one; it takes somebody else.
  const same = await review(wang, { say: 'approve', reason: 'again', claims: named([large]) });
  expect(same.body.items[0]?.problem?.code).toBe('claims.four_eyes');
  const other = await review(lin, { say: 'approve', reason: 'agreed', claims: named([large, moved]) });
  expect(other.body).toMatchObject({ decided: 2, refused: 0 });
  const { body: history } = await network.maker.owner.get<{ items: { action: string; why: string; actor: unknown }[] }>(
    `/v1/audit?subject=${large}`,
  );
  expect(history.items.map(({ action, why }) => [action, why])).toEqual([
    ['claims.review_many', 'agreed'],
    ['claims.review_many', 'seen together'],
    ['claims.submit', null],
  ]);
});

test('the shop hears of each that was decided, and of none twice', async () => {
  const ids = [await submit(18), await submit(18)];
  await review(wang, { say: 'reject', reason: 'no photo', claims: named(ids) });
  const heard = async () => {
    const { body } = await shop.client.get<{ items: { subject: string; params: { state: string } }[] }>(
      '/v1/inbox?limit=200',
    );
    return ids.map((id) => body.items.filter(({ subject }) => subject === id).map(({ params }) => params.state));
  };
  await expect.poll(heard, { timeout: 20_000 }).toEqual([
    ['rejected', 'in_review'],
    ['rejected', 'in_review'],
  ]);
});

test('who may not, what is no list, and machines are refused whole', async () => {
  const id = await submit(18);
  const body = { say: 'approve', reason: 'x', claims: named([id]) };
  expectProblem(await review(shop.owner, body), 403, 'network.not_for_members');
  expectProblem(await review(wang, { ...body, claims: [] }), 400, 'request.invalid');
  expectProblem(await review(wang, { ...body, claims: named([id, id]) }), 422, 'claims.named_twice');
  expectProblem(
    await review(wang, { ...body, claims: named(Array.from({ length: 101 }, () => id)) }),
    400,
    'request.invalid',
  );
  expect(await stateOf(id)).toBe('in_review');
});

test('a hundred at once by two people whose lists overlap: each claim is decided once', async () => {
  const ids = await Promise.all(Array.from({ length: 100 }, () => submit(18)));
  const [yes, no] = await Promise.all([
    review(wang, { say: 'approve', reason: 'yes', claims: named(ids.slice(0, 60)) }),
    review(lin, { say: 'reject', reason: 'no', claims: named(ids.slice(40)) }),
  ]);
  expect([yes.status, no.status]).toEqual([200, 200]);
  expect(yes.body.decided + no.body.decided).toBe(100);
  // Whoever came second found the twenty of both decided.
  expect(yes.body.refused + no.body.refused).toBe(20);
  const states = await Promise.all(ids.map(stateOf));
  expect(states.filter((state) => state === 'approved')).toHaveLength(yes.body.decided);
  expect(states.filter((state) => state === 'rejected')).toHaveLength(no.body.decided);
});
