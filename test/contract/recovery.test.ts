/** The manufacturer's own claim against the maker of a causal part: asked, paid, asked of the supplier, got back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addShop, buildNetwork, daysAgo, HELD, makeClaim, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Recovery {
  readonly id: string;
  readonly claim: string;
  readonly state: string;
  readonly version: number;
  readonly asked: { readonly amount: number };
  readonly got: { readonly amount: number };
  readonly open: { readonly amount: number };
  readonly closedOn: string | null;
  readonly receipts: readonly unknown[];
  readonly shop: Record<string, unknown>;
}

let server: TestServer;
let network: Network;
let shop: Shop;
let files: string;
let used = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 30 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  files = `${network.path}/recoveries`;
});
afterAll(() => server.stop().catch(() => undefined));

async function claim(changed: Record<string, unknown> = {}): Promise<string> {
  used += 1;
  const body = makeClaim(network.serials[used] ?? '', `RC-${used}`, changed);
  return (await shop.client.make<{ id: string }>(`${network.path}/claims`, body)).id;
}
const demand = (reference: string, amount = 6000, supplier = 'Haibin Valves') => ({
  supplier,
  reference,
  amount: { amount, currency: 'CNY' },
  dueOn: '2099-01-31',
});
const ask = async (id: string, body: unknown) =>
  network.maker.owner.post<Recovery>(`${network.path}/claims/${id}/recovery`, body);
const receive = (id: string, amount: number, changed: Record<string, unknown> = {}) =>
  network.maker.owner.post<Recovery>(`${files}/${id}/receive`, {
    amount: { amount, currency: 'CNY' },
    receivedOn: daysAgo(1),
    reference: 'BANK-1',
    ...changed,
  });

describe('one file from the demand to the last fen', () => {
  let id: string;
  let claimed: string;

  test('is opened once for a claim, and shows all four sums', async () => {
    claimed = await claim();
    const opened = await ask(claimed, demand('SR-1'));
    expect(opened.status).toBe(201);
    id = opened.body.id;
    expect(opened.body).toMatchObject({
      state: 'asked',
      asked: { amount: 6000 },
      got: { amount: 0 },
      open: { amount: 6000 },
      shop: { reference: 'RC-1', claimed: { amount: 6500 }, payable: { amount: 6500 }, settlement: 'none' },
    });
    expectProblem(await ask(claimed, demand('SR-2')), 409, 'recovery.asked_already');
    expectProblem(await ask(await claim(), demand('SR-1')), 409, 'recovery.reference_taken');
  });

  test('nothing is asked where nothing is paid, in other money, or due before today', async () => {
    const refused = await claim({ cause: 'user' });
    expectProblem(await ask(refused, demand('SR-3')), 422, 'recovery.nothing_paid');
    const paid = await claim();
    const foreign = { ...demand('SR-4'), amount: { amount: 1, currency: 'EUR' } };
    expectProblem(await ask(paid, foreign), 422, 'recovery.currency_mismatch');
    expectProblem(await ask(paid, { ...demand('SR-4'), dueOn: '2020-01-01' }), 422, 'recovery.due_before_asked');
  });

  test('money comes in parts, never more than is open', async () => {
    expect((await receive(id, 2500)).body).toMatchObject({ state: 'partly_got', open: { amount: 3500 } });
    expectProblem(await receive(id, 3501), 422, 'recovery.more_than_open');
    expectProblem(await receive(id, 1, { receivedOn: '2099-01-01' }), 422, 'recovery.received_in_future');
    expectProblem(await receive(id, 1, { amount: { amount: 1, currency: 'EUR' } }), 422, 'recovery.currency_mismatch');
  });

  test('the supplier may say no to the rest and pay all the same', async () => {
    const { owner } = network.maker;
    const denied = await owner.make<Recovery>(`${files}/${id}/deny`, { reason: 'Fitted wrongly' });
    expect(denied).toMatchObject({ state: 'denied', reason: 'Fitted wrongly', open: { amount: 3500 } });
    expectProblem(await owner.post(`${files}/${id}/deny`, { reason: 'again' }), 409, 'recovery.state_forbids');
    const all = await receive(id, 3500);
    expect(all.body).toMatchObject({ state: 'got', open: { amount: 0 }, closedOn: daysAgo(1) });
    expect(all.body.receipts).toHaveLength(2);
    expectProblem(await receive(id, 1), 409, 'recovery.state_forbids');
  });

  test('two receipts at once are both kept, and both only where there is room', async () => {
    const opened = await ask(await claim(), demand('SR-5', 5000));
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        network.maker.owner.post(
          `${files}/${opened.body.id}/receive`,
          { amount: { amount: 2000, currency: 'CNY' }, receivedOn: daysAgo(1), reference: `BANK-${index}` },
          HELD,
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(2);
    const { body } = await network.maker.owner.get<Recovery>(`${files}/${opened.body.id}`);
    expect(body.got.amount).toBe(2000 * body.receipts.length);
    expect(body.got.amount).toBeLessThanOrEqual(5000);
    expect(body.receipts.length).toBe(answers.filter(({ status }) => status === 200).length);
  });
});

describe('the list', () => {
  test('says by supplier what is open, and what should have come', async () => {
    const other = await ask(await claim(), demand('SR-6', 4000, 'Weihai Glass'));
    await network.maker.owner.make(`${files}/${other.body.id}/write-off`, { reason: 'Closed down' });
    await ask(await claim(), demand('SR-7', 700, 'Weihai Glass'));
    const { body } = await network.maker.owner.get<{ items: { supplier: string }[] }>(`${files}/open`);
    expect(body.items.find(({ supplier }) => supplier === 'Weihai Glass')).toEqual({
      supplier: 'Weihai Glass',
      files: 1,
      open: { amount: 700, currency: 'CNY' },
      overdue: { amount: 0, currency: 'CNY' },
    });
  });

  test('is filtered and paged', async () => {
    const get = (query: string) =>
      network.maker.owner.get<{ items: Recovery[]; nextCursor: string | null }>(`${files}${query}`);
    expect((await get('?state=got')).body.items.map(({ state }) => state)).toEqual(['got']);
    expect((await get('?supplier=Weihai%20Glass&state=written_off')).body.items).toHaveLength(1);
    const [one] = (await get('?state=got')).body.items;
    const ofClaim = (await get(`?claim=${one?.claim}`)).body.items;
    expect(ofClaim.map(({ id }) => id)).toEqual([one?.id]);
    expect((await get(`?claim=${await claim()}`)).body.items).toEqual([]);
    const first = (await get('?limit=2')).body;
    const second = (await get(`?limit=2&cursor=${first.nextCursor}`)).body;
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    expectProblem(await get('?cursor=clm_00000000000000000000000000'), 400, 'request.bad_cursor');
  });

  test('goes to the supplier as a table without a word of the shop', async () => {
    const { text, headers } = await network.maker.owner.get(`${files}/csv?supplier=Weihai%20Glass`);
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('reference,supplier,causal_part,state,asked_on,due_on,closed_on,currency,asked,got,open');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^SR-7,Weihai Glass,VLV-012,asked,.*,CNY,700,0,700$/);
    expect(text).not.toContain('lixia');
  });

  test('is no business of a member', async () => {
    for (const path of ['', '/open', '/csv'])
      expectProblem(await shop.owner.get(`${files}${path}`), 403, 'network.not_for_members');
    expectProblem(
      await shop.owner.post(`${network.path}/claims/${await claim()}/recovery`, demand('X')),
      403,
      'network.not_for_members',
    );
  });
});
