/** Before work that costs something the customer sees what it costs and agrees, on the private page or in front of the shop. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { fillIn, open, send } from '../kit/customer.ts';
import { readTenant } from '../kit/databases.ts';
import { addShop, buildNetwork, daysAgo, type Network, type Reply, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, readRequest } from '../kit/service.ts';

interface Quote {
  readonly number: number;
  readonly state: string;
  readonly coverage: string;
  readonly lines: readonly { readonly code: string; readonly amount: number; readonly payer: string }[];
  readonly total: number;
  readonly hash: string;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
}

let server: TestServer;
let network: Network;
let shop: Shop;
let next = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 45 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  await agree(network, shop, agreementContent(['37']));
});
afterAll(() => server.kill());

const TARIFF = {
  name: '收费标准 Tariff',
  effectiveFrom: daysAgo(100),
  content: {
    currency: 'CNY',
    operations: [
      { code: 'replace-valve', name: { en: 'Replace a valve', zh: '更换阀门' }, prices: { tariff: 9000, cost: 6000 } },
    ],
    parts: [
      { number: 'VLV-012', kind: 'common', name: { en: 'Valve', zh: '阀门' }, prices: { tariff: 4500, cost: 2500 } },
    ],
    travel: { tariff: 5000, cost: 3000 },
  },
};

async function publishTariff(): Promise<void> {
  const at = `${network.path}/customer-tariffs`;
  const { id } = await network.maker.owner.make<{ id: string }>(at, TARIFF);
  await network.maker.owner.make(`${at}/${id}/publish`, {});
}

/** The technician is there; the customer has the link. */
async function arrive(): Promise<{ order: Order; page: string }> {
  next += 1;
  const request = await ask(network, network.serials[next]);
  const order = (await readRequest(network.maker.owner, network, request.id)).orders.at(-1);
  if (order === undefined) throw new Error('no order');
  for (const verb of ['accept', 'depart', 'check-in']) await act(shop.owner, network, order, verb);
  return { order, page: new URL(request.trackingUrl).pathname };
}

const WORK = {
  component: 'pipes',
  cause: 'user',
  failedOn: daysAgo(3),
  operations: ['replace-valve'],
  parts: [{ number: 'VLV-012', quantity: 1 }],
  travels: true,
};
const REPORTED = { ...REPORT, cause: 'user', failedOn: daysAgo(3) };
const quotesAt = ({ id }: Order) => `${network.path}/work-orders/${id}/quotes`;
const quote = (order: Order, changed: Record<string, unknown> = {}) =>
  shop.owner.post<Quote>(quotesAt(order), { ...WORK, ...changed });
const complete = ({ id }: Order): Promise<Reply<unknown>> =>
  shop.owner.post(`${network.path}/work-orders/${id}/complete`, {});
const answer = async (page: string, values: Record<string, string>) =>
  send(server.baseUrl, `${page}/quote`, fillIn(await open(server.baseUrl, page), values, '/quote'));

test('without a published tariff nothing can be told, and what is charged is not done', async () => {
  const { order } = await arrive();
  expectProblem(await quote(order), 409, 'service.tariff_missing');
  await act(shop.owner, network, order, 'report', REPORTED);
  expectProblem(await complete(order), 409, 'service.quote_missing');
  // the same work on a fault of quality costs the customer nothing
  await act(shop.owner, network, order, 'report', { ...REPORTED, cause: 'quality' });
  expect((await complete(order)).status).toBe(200);
  // and cannot become charged work afterwards
  const again = await shop.owner.post(`${network.path}/work-orders/${order.id}/report`, REPORTED);
  expectProblem(again, 409, 'service.quote_missing');
  await publishTariff();
});

describe('with a tariff', () => {
  test('the customer sees it on the private page without a script, agrees, and the work goes on', async () => {
    const { order, page } = await arrive();
    const { status, body, text } = await quote(order);
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ number: 1, state: 'offered', coverage: 'in', total: 11_500, answeredAt: null });
    expect(body.lines.map(({ code, amount, payer }) => [code, amount, payer])).toEqual([
      ['replace-valve', 6000, 'customer'],
      ['VLV-012', 2500, 'customer'],
      ['travel', 3000, 'customer'],
    ]);
    const zh = await open(server.baseUrl, page);
    for (const shown of ['维修费用报价', '更换阀门', '60.00 CNY', '115.00 CNY', '我已阅读以上价格，同意支付115.00 CNY'])
      expect(zh).toContain(shown);
    const en = await open(server.baseUrl, `${page}?lang=en`);
    for (const shown of ['What the work will cost', 'Replace a valve', '115.00 CNY']) expect(en).toContain(shown);
    expect(zh).not.toContain('<script');
    await act(shop.owner, network, order, 'report', REPORTED);
    expectProblem(await complete(order), 409, 'service.quote_missing');
    const unread = await answer(page, { answer: 'accept' });
    expect(unread.status).toBe(422);
    expect(await unread.text()).toContain('如同意以上价格，请勾选');
    const agreed = { answer: 'accept', agreed: 'yes' };
    expect((await answer(page, agreed)).status).toBe(303);
    // a double tap says the same
    const again = new FormData();
    for (const [name, value] of Object.entries({ ...agreed, shown: body.hash })) again.set(name, value);
    expect((await send(server.baseUrl, `${page}/quote`, again)).status).toBe(303);
    const after = await open(server.baseUrl, page);
    expect(after).toContain('同意。');
    expect(after).not.toContain('name="shown"');
    expect((await complete(order)).status).toBe(200);
    const { body: listed } = await network.maker.owner.get<{ items: Quote[] }>(quotesAt(order));
    expect(listed.items).toMatchObject([{ state: 'accepted', answeredBy: 'link', hash: body.hash }]);
    expect(listed.items[0]?.answeredAt).not.toBeNull();
  });

  test('what was shown is kept as it was, with its digest, and the history tells who agreed to what', async () => {
    const { order, page } = await arrive();
    const { body } = await quote(order);
    await answer(page, { answer: 'accept', agreed: 'yes' });
    const { rows, history } = readTenant(server.dataDir, network.maker.id, (database) => ({
      rows: database.prepare('select content, hash from order_quotes where work_order_id = ?').all(order.id),
      history: database.prepare('select after from history where subject = ? order by version desc').all(order.id),
    }));
    expect(rows).toHaveLength(1);
    // one spelling: names in order, no space
    const digest = createHash('sha256')
      .update(canonical(JSON.parse(String(rows[0]?.content))))
      .digest('hex');
    expect(digest).toBe(body.hash);
    expect(rows[0]?.hash).toBe(body.hash);
    expect(JSON.parse(String(history[0]?.after))).toMatchObject({
      quote: 1,
      answer: 'accepted',
      by: 'link',
      shown: body.hash,
    });
  });

  test('more than was agreed to needs another quote, which takes the place of one that waits', async () => {
    const { order, page } = await arrive();
    const { body: first } = await quote(order, { travels: false });
    const { body: second } = await quote(order, { travels: false });
    expect(second.number).toBe(2);
    const old = new FormData();
    for (const [name, value] of Object.entries({ answer: 'accept', agreed: 'yes', shown: `${first.hash.slice(1)}0` }))
      old.set(name, value);
    const changed = await send(server.baseUrl, `${page}/quote`, old);
    expect(changed.status).toBe(409);
    expect(await changed.text()).toContain('价格已有更新');
    await answer(page, { answer: 'accept', agreed: 'yes' });
    await act(shop.owner, network, order, 'report', REPORTED);
    const refused = expectProblem(await complete(order), 409, 'service.quote_exceeded');
    expect(refused.params).toMatchObject({ codes: 'travel', quote: 2 });
    const { body: third } = await quote(order);
    // in front of the technician
    const said = await shop.owner.post<Quote>(`${quotesAt(order)}/answer`, { hash: third.hash, state: 'accepted' });
    expect(said.body).toMatchObject({ state: 'accepted', answeredBy: 'device' });
    expectProblem(
      await shop.owner.post(`${quotesAt(order)}/answer`, { hash: third.hash, state: 'declined' }),
      409,
      'service.quote_changed',
    );
    expect((await complete(order)).status).toBe(200);
    const { body } = await shop.owner.get<{ items: Quote[] }>(quotesAt(order));
    expect(body.items.map(({ number, state }) => [number, state])).toEqual([
      [1, 'replaced'],
      [2, 'accepted'],
      [3, 'accepted'],
    ]);
  });

  test('a no is a no: the work is not done for money', async () => {
    const { order, page } = await arrive();
    await quote(order);
    expect((await answer(page, { answer: 'decline' })).status).toBe(303);
    expect(await open(server.baseUrl, `${page}?lang=en`)).toContain('You declined on');
    await act(shop.owner, network, order, 'report', REPORTED);
    expectProblem(await complete(order), 409, 'service.quote_missing');
  });

  test('what the tariff does not know cannot be told', async () => {
    const { order } = await arrive();
    const refused = expectProblem(await quote(order, { operations: ['paint'] }), 422, 'service.quote_unpriced');
    expect(refused.params).toMatchObject({ code: 'paint', because: 'not_in_tariff' });
    // nothing is told of an order of somebody else
    const other = await addShop(server.baseUrl, network, 'huaxing-service');
    expectProblem(await other.owner.post(quotesAt(order), WORK), 404, 'request.not_found');
    expectProblem(await other.owner.get(quotesAt(order)), 404, 'request.not_found');
  });
});

describe('what is paid has a receipt, made with the signature', () => {
  interface Receipt {
    readonly id: string;
    readonly number: number;
    readonly issuedOn: string;
    readonly total: number;
    readonly rest: number;
    readonly tax: null;
    readonly quote: { readonly number: number; readonly hash: string };
    readonly lines: readonly { readonly line: number; readonly code: string; readonly amount: number }[];
    readonly creditNotes: readonly { readonly number: number; readonly total: number; readonly reason: string }[];
  }
  const receiptsOf = async ({ id }: Order, caller = shop.owner) =>
    (await caller.get<{ items: Receipt[] }>(`${network.path}/work-orders/${id}/receipts`)).body.items;
  const credit = ({ id }: Order, body: unknown, headers: Record<string, string> = {}) =>
    shop.owner.post<{ rest: number }>(`${network.path}/work-orders/${id}/credit-notes`, body, headers);

  /** Agreed to and done, for what the second argument leaves of it. */
  async function repair(changed: Record<string, unknown> = {}): Promise<{ order: Order; page: string; hash: string }> {
    const { order, page } = await arrive();
    const { body } = await quote(order);
    await shop.owner.make(`${quotesAt(order)}/answer`, { hash: body.hash, state: 'accepted' });
    await act(shop.owner, network, order, 'report', { ...REPORTED, ...changed });
    await act(shop.owner, network, order, 'complete');
    return { order, page, hash: body.hash };
  }

  test('signed by the link: on the page in both languages, by line, for what was agreed to; signed twice is one', async () => {
    const { order, page, hash } = await repair();
    expect(await receiptsOf(order)).toEqual([]);
    expectProblem(await credit(order, { reason: 'too early' }), 409, 'service.receipt_missing');
    const form = fillIn(await open(server.baseUrl, page), { name: '张示例', agreed: 'yes' }, '/sign');
    for (const _tap of [1, 2]) expect((await send(server.baseUrl, `${page}/sign`, form)).status).toBe(303);
    const receipts = await receiptsOf(order);
    expect(receipts).toMatchObject([{ total: 11_500, rest: 11_500, tax: null, quote: { number: 1, hash } }]);
    expect(receipts[0]?.lines.map(({ line, code, amount }) => [line, code, amount])).toEqual([
      [1, 'replace-valve', 6000],
      [2, 'VLV-012', 2500],
      [3, 'travel', 3000],
    ]);
    const { body } = await shop.owner.get<{ signedOn: string }>(`${network.path}/work-orders/${order.id}`);
    expect(receipts[0]?.issuedOn).toBe(body.signedOn);
    expect(await receiptsOf(order, network.maker.owner)).toEqual(receipts);
    const zh = await open(server.baseUrl, page);
    for (const shown of ['收据', '更换阀门', '115.00 CNY', '未单列税额']) expect(zh).toContain(shown);
    const en = await open(server.baseUrl, `${page}?lang=en`);
    for (const shown of ['Receipt', 'Replace a valve', 'Tax is not stated']) expect(en).toContain(shown);
    expect(en).not.toContain('<script');
  });

  test('less work than was agreed to costs less, and what turned out to be covered has no receipt', async () => {
    const { order: less } = await repair({ travel: { amount: 0, currency: 'CNY' } });
    await act(shop.owner, network, less, 'sign', { name: '张示例' });
    expect(await receiptsOf(less)).toMatchObject([{ total: 8500 }]);
    const { order: covered } = await repair({ cause: 'quality' });
    await act(shop.owner, network, covered, 'sign', { name: '张示例' });
    expect(await receiptsOf(covered)).toEqual([]);
  });

  test('the same key signs once, and answers the same', async () => {
    const { order } = await repair();
    const at = `${network.path}/work-orders/${order.id}/sign`;
    const key = { 'idempotency-key': `sign-${order.id}` };
    const first = await shop.owner.post(at, { name: '张示例' }, key);
    const again = await shop.owner.post(at, { name: '张示例' }, key);
    expect([first.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await receiptsOf(order)).toHaveLength(1);
  });

  test('what was paid is given back by line, with a reason, once, and never more than is left', async () => {
    const { order, page } = await repair();
    await act(shop.owner, network, order, 'sign', { name: '张示例' });
    const key = { 'idempotency-key': `credit-${order.id}` };
    const wish = { reason: 'the valve was faulty', lines: [{ line: 2, amount: 2000 }] };
    const first = await credit(order, wish, key);
    expect(first.body, first.text).toMatchObject({ rest: 9500 });
    expect((await credit(order, wish, key)).text).toBe(first.text);
    const more = { reason: 'again', lines: [{ line: 2, amount: 501 }] };
    expect(expectProblem(await credit(order, more), 422, 'service.credit_exceeded').params).toEqual({
      line: 2,
      rest: 500,
    });
    expectProblem(await credit(order, more, { 'if-match': '"1"' }), 412, 'request.version_stale');
    // ten at once want all that is left: one of them gets it
    const all = await Promise.all(Array.from({ length: 10 }, () => credit(order, { reason: 'all of it' })));
    expect(all.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    const [receipt] = await receiptsOf(order);
    expect(receipt).toMatchObject({ total: 11_500, rest: 0, creditNotes: [{ total: 2000 }, { total: 9500 }] });
    const shown = await open(server.baseUrl, `${page}?lang=en`);
    for (const text of ['Credit note', 'the valve was faulty', '20.00 CNY', '0.00 CNY']) expect(shown).toContain(text);
    expectProblem(await credit(order, { reason: 'more' }), 422, 'service.credit_exceeded');
  });

  test('a hundred credit notes and one more give back no more than was paid', async () => {
    const { order } = await repair();
    await act(shop.owner, network, order, 'sign', { name: '张示例' });
    const fen = { reason: 'a fen at a time', lines: [{ line: 2, amount: 1 }] };
    for (let note = 0; note < 100; note++) expect((await credit(order, fen)).status).toBe(201);
    // Whoever asks for all of it is told of more than a page of them, and gets nothing beyond the rest.
    expectProblem(await credit(order, { reason: 'all of it' }), 422, 'service.credit_exceeded');
  });

  test('twenty that are signed at once are counted without a gap', async () => {
    const orders: Order[] = [];
    for (let count = 0; count < 20; count += 1) orders.push((await repair()).order);
    const signed = await Promise.all(
      orders.map(({ id }) => shop.owner.post(`${network.path}/work-orders/${id}/sign`, { name: '张示例' })),
    );
    expect(signed.map(({ status }) => status)).toEqual(orders.map(() => 200));
    const rows = readTenant(server.dataDir, network.maker.id, (database) =>
      database
        .prepare("select number from receipts where membership_id = ? and kind = 'receipt' order by number")
        .all(shop.membershipId),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });
});

describe('whoever pays by the matrix, the amount that is left to the customer decides', () => {
  const publish = async (segment: string, content: unknown) => {
    const at = `${network.path}/${segment}`;
    const policy = { name: 'Payers', effectiveFrom: daysAgo(1), content };
    const { id } = await network.maker.owner.make<{ id: string }>(at, policy);
    await network.maker.owner.make(`${at}/${id}/publish`, {});
  };
  const row = (coverage: string, cause: string, payer: string, basis: string) => ({
    ...{ coverage, cause, cost: '*', payer, basis },
  });

  test('freight that the buyer did not cause is nobody’s to ask them for: the one fault of a matrix, and its cure', async () => {
    const at = `${network.path}/charge-matrices`;
    const tryOut = async (payer: string) => {
      const rows = [
        row('*', '*', 'manufacturer', 'free'),
        row('in', 'user', 'customer', 'cost'),
        { ...row('in', 'installation', payer, 'cost'), cost: 'freight_in' },
      ];
      const policy = { name: 'Freight', effectiveFrom: daysAgo(1), content: { rows } };
      const { id } = await network.maker.owner.make<{ id: string }>(at, policy);
      return network.maker.owner.post(`${at}/${id}/publish`, {});
    };
    const { errors } = expectProblem(await tryOut('customer'), 422, 'policies.refused');
    const params = { coverage: 'in', cause: 'installation', cost: 'freight_in' };
    expect(errors).toMatchObject([{ code: 'warranty.freight_to_customer', pointer: '/content/rows/2', params }]);
    expect((await tryOut('carrier')).status).toBe(200);
  });

  test.each([
    ['customer', { cause: 'user' }, row('in', 'user', 'customer', 'cost'), 11_500],
    [
      'member, for what the customer’s term does not promise',
      { cause: 'user' },
      row('in', 'user', 'member', 'cost'),
      18_500,
    ],
    ['a stage that is shared', { component: 'coil' }, row('cost_price', '*', 'manufacturer', 'free'), 1500],
    ['member, for what that term promises', { cause: 'quality' }, row('in', 'quality', 'member', 'cost'), 0],
    ['manufacturer', { cause: 'quality' }, row('in', 'quality', 'manufacturer', 'free'), 0],
  ])('%s', async (_payer, changed, speaks, total) => {
    await publish('charge-matrices', { rows: [row('*', '*', 'manufacturer', 'free'), speaks] });
    await publish('warranty-terms', {
      models: ['SH-200'],
      terms: [
        { component: 'pipes', months: 12, startsAt: ['invoice'] },
        {
          component: 'coil',
          startsAt: ['invoice'],
          stages: [{ basis: 'cost_price', forLife: true, coveredPercent: { parts: 40 } }],
        },
      ],
    });
    const { order, page } = await arrive();
    const work = { cause: 'quality', failedOn: daysAgo(0), ...changed };
    const { body, text } = await quote(order, work);
    expect(body.total, text).toBe(total);
    await act(shop.owner, network, order, 'report', { ...REPORTED, ...work });
    if (total > 0) {
      expectProblem(await complete(order), 409, 'service.quote_missing');
      await answer(page, { answer: 'accept', agreed: 'yes' });
    }
    const done = await complete(order);
    expect(done.status, done.text).toBe(200);
  });
});

/** RFC 8785 for what a quote is made of: strings, whole numbers, null, lists and records. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
