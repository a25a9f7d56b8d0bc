/** How often a request asks its databases, as the service itself counts it: warm, and cold after a restart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent, offer, type SignedAgreement } from '../kit/agreement.ts';
import { ANSWERS, askForService, printLabels } from '../kit/customer.ts';
import {
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  importUnits,
  makeClaim,
  type Network,
  openCaller,
  type Reply,
  type Shop,
} from '../kit/network.ts';
import { cookieOf } from '../kit/person.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, requestOf, setCapacity } from '../kit/service.ts';
import { beginFile, putPart } from '../kit/unit-file.ts';

let server: TestServer;
let network: Network;
let shop: Shop;
let code: string;
let claims: string;
let asked: { readonly about: string; readonly warm: number; readonly cold: number; ask(): Promise<Reply<unknown>> }[];
let reference = 0;
let batches = 0;

beforeAll(async () => {
  // Nobody listens there: what a test event becomes is another test's matter.
  server = await startServer({ assets: false, vars: { WEBHOOK_LOOPBACK: 'http://127.0.0.1:9' } });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 20 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  claims = `${network.path}/claims`;
  const { items } = await network.maker.owner.make<{ items: { code: string }[] }>(`${network.path}/labels`, {
    serials: [network.serials[0]],
  });
  code = items[0]?.code ?? '';
  const { id } = await shop.client.make<{ id: string }>(claims, nextClaim());
  const nobody = openCaller(server.baseUrl, null);
  const read = (caller: Caller, path: string) => ({ about: path, warm: 1, cold: 2, ask: () => caller.get(path) });
  asked = [
    { about: 'claim submission', warm: 2, cold: 3, ask: () => shop.client.post(claims, nextClaim()) },
    { about: 'dry run', warm: 1, cold: 2, ask: () => shop.client.post(`${claims}?dryRun=true`, nextClaim()) },
    { ...read(nobody, `/q/${code}`), about: 'QR page' },
    { ...read(shop.client, claims), about: 'list of claims, as a member' },
    { ...read(network.maker.owner, claims), about: 'list of claims, as the owner' },
    read(network.maker.owner, `${claims}?state=approved`),
    read(shop.client, `${claims}/${id}`),
    read(network.maker.owner, `${network.path}/memberships`),
    read(network.maker.owner, `${network.path}/units`),
    read(shop.client, `${network.path}/models`),
    read(shop.client, `${network.path}/warranty-terms`),
    read(shop.client, `${network.path}/units/${network.serials[0]}/entitlement?on=2026-03-01`),
    read(shop.client, '/v1/inbox'),
    read(shop.client, '/v1/networks'),
    read(network.maker.owner, '/v1/users'),
    read(network.maker.owner, '/v1/audit?limit=200'),
    read(network.maker.owner, '/v1/audit/csv?action=claims.submit'),
    { ...read(shop.owner, `${network.path}/agreements`), about: 'list of agreements, as a member' },
    read(network.maker.owner, `${network.path}/memberships/${shop.membershipId}`),
    read(shop.owner, `${network.path}/applications/${shop.membershipId}`),
    ...listAgreementWrites(),
    ...listSales(),
    ...(await listService()),
    ...(await listPages()),
    ...listClaimVerbs(),
    ...(await listTrust()),
    ...(await listPeople()),
    ...(await listWebhooks()),
  ];
}, 120_000);
afterAll(() => server?.kill());

const write = (about: string, ask: () => Promise<Reply<unknown>>) => ({ about, warm: 2, cold: 3, ask });

function listAgreementWrites() {
  const { owner } = network.maker;
  const path = `${network.path}/agreements`;
  const content = agreementContent(['370102']);
  const draft = { membership: shop.membershipId, content };
  const sign = (by: Caller, { id, documentHash }: SignedAgreement) =>
    by.post(`${path}/${id}/sign`, { name: 'Li', documentHash });
  return [
    write('draft of an agreement', () => owner.post(path, draft)),
    write('offer', async () => {
      const { id } = await owner.make<{ id: string }>(path, draft);
      return owner.post(`${path}/${id}/offer`, {});
    }),
    write('first signature', async () => sign(shop.owner, await offer(network, shop, content))),
    write('signature that brings it into force', async () => {
      const offered = await offer(network, shop, content);
      await sign(shop.owner, offered);
      return sign(owner, offered);
    }),
    write('checks of an application', () => owner.post(`${network.path}/applications/${shop.membershipId}/checks`, {})),
    write('grade', () =>
      owner.post(`${network.path}/memberships/${shop.membershipId}/grade`, { grade: 'A', reason: 'test' }),
    ),
  ];
}

/** Units that nobody has sold, new ones each time. */
async function makeUnits(count: number): Promise<string[]> {
  batches += 1;
  const serials = Array.from({ length: count }, (_, index) => `RT-${batches}-${index}`);
  const csv = `serial,model\n${serials.map((serial) => `${serial},SH-200`).join('\n')}\n`;
  await network.maker.owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  return serials;
}

function listSales() {
  const { owner } = network.maker;
  const on = daysAgo(3);
  return [
    write('delivery of 1 000 units', async () =>
      owner.post(`${network.path}/deliveries`, {
        to: shop.membershipId,
        shippedOn: on,
        serials: await makeUnits(1000),
      }),
    ),
    write('a campaign', () =>
      owner.post(`${network.path}/campaigns`, {
        kind: 'recall',
        name: { en: 'Valve', zh: '阀门' },
        notice: { en: 'Valve', zh: '阀门' },
        startsOn: on,
        endsOn: '2099-12-31',
        operation: 'replace-valve',
        price: { amount: 6000, currency: 'CNY' },
        batches: [{ model: 'SH-200', batch: 'B1' }],
      }),
    ),
    write('the sheet of a model', () => owner.put(`${network.path}/models/SH-200/sheet`, {})),
    write('a module fitted', async () => {
      const [host, module] = await makeUnits(2);
      return shop.owner.post(`${network.path}/units/${host}/fit`, { module, position: 'left', on });
    }),
    write('a part of a file of units', async () => {
      const { id } = await beginFile(network);
      const response = await putPart(server, network, id, 1, 'serial,model\n');
      return { status: response.status, headers: response.headers, text: '', body: await response.json() };
    }),
    write('sale', async () => {
      const [serial] = await makeUnits(1);
      const price = { amount: 299_900, currency: 'CNY' };
      return owner.post(`${network.path}/sales`, { serial, soldOn: on, invoiceNumber: 'FP-1', price });
    }),
  ];
}

/** What stands around a claim: second looks, goodwill, suppliers. */
async function listTrust() {
  const { owner } = network.maker;
  let month = 2040 * 12;
  let demand = 0;
  const sold = await importUnits(network, 60, 'TR');
  const claim = async (changed: Record<string, unknown> = {}) =>
    (await shop.client.make<{ id: string }>(claims, makeClaim(sold.pop() ?? '', `TRUST-${demand++}`, changed))).id;
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const ask = async () =>
    owner.make<{ id: string }>(`${claims}/${await claim()}/recovery`, {
      supplier: 'Haibin Valves',
      reference: `SR-${demand++}`,
      amount: money(1000),
      dueOn: '2099-01-31',
    });
  const recoveries = `${network.path}/recoveries`;
  const file = await ask();
  const read = (path: string) => ({ about: path, warm: 1, cold: 2, ask: () => owner.get(path) });
  const nextMonth = () => {
    month += 1;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  return [
    write('seed of a sample', () => owner.post(`${network.path}/samples/${nextMonth()}/commit`, {})),
    write('what a follow-up found', async () =>
      owner.post(`${claims}/${await claim()}/verification`, { reason: 'Seen', lines: [{ line: 1, result: 'true' }] }),
    ),
    write('goodwill budget', () =>
      owner.post(`${network.path}/goodwill-budgets`, { year: 2030, amount: money(1), reason: 'Plan' }),
    ),
    write('demand on a supplier', async () => {
      const path = `${claims}/${await claim()}/recovery`;
      const reference = `SR-${demand++}`;
      return owner.post(path, { supplier: 'Haibin Valves', reference, amount: money(1000), dueOn: '2099-01-31' });
    }),
    write('money of a supplier', async () =>
      owner.post(`${recoveries}/${(await ask()).id}/receive`, {
        amount: money(500),
        receivedOn: daysAgo(1),
        reference: 'BANK',
      }),
    ),
    write('no of a supplier', async () => owner.post(`${recoveries}/${(await ask()).id}/deny`, { reason: 'No' })),
    read(`${recoveries}/${file.id}`),
    read(recoveries),
    read(`${recoveries}/open`),
    read(`${recoveries}/csv`),
    read(`${network.path}/goodwill-budgets?year=2030`),
    read(`${network.path}/memberships/${shop.membershipId}/breaches`),
    read(`${network.path}/memberships/${shop.membershipId}/follow-up-share?month=2026-01`),
  ];
}

/** A request of a new unit each time; an order is brought as far as its verb needs it. */
async function listService() {
  const { owner } = network.maker;
  await agree(network, shop, agreementContent(['370102'], { dispatch: { acceptWithinMinutes: 600 } }));
  await setCapacity(shop.owner, network, 20);
  const requests = `${network.path}/service-requests`;
  const orders = `${network.path}/work-orders`;
  const request = async () => ask(network, (await makeUnits(1))[0]);
  const offered = async () => {
    const [order] = (await request()).orders;
    if (order === undefined) throw new Error('nobody was asked');
    return order;
  };
  const accepted = async () => act(shop.owner, network, await offered(), 'accept');
  const verb = (name: string, begin: () => Promise<Order>, body: unknown = {}) =>
    write(`order: ${name}`, async () => shop.owner.post(`${orders}/${(await begin()).id}/${name}`, body));
  const read = (about: string, caller: Caller, path: string) => ({
    about,
    warm: 1,
    cold: 2,
    ask: () => caller.get(path),
  });
  const { id } = await request();
  const order = await accepted();
  const { items } = (await shop.owner.get<{ items: { startsAt: string }[] }>(`${orders}/${order.id}/slots`)).body;
  return [
    write('request, with its offer', async () => owner.post(requests, requestOf((await makeUnits(1))[0]))),
    write('cancel a request', async () => owner.post(`${requests}/${(await request()).id}/cancel`, { reason: 'x' })),
    verb('accept', offered),
    verb('decline', offered, { reason: 'x' }),
    verb('schedule', accepted, { startsAt: items[5]?.startsAt }),
    verb('check-in', accepted),
    read('list of requests, as a member', shop.owner, requests),
    read('list of requests, as the owner', owner, `${requests}?state=dispatched`),
    read('a request', owner, `${requests}/${id}`),
    read('list of orders', shop.owner, orders),
    read('an order', shop.owner, `${orders}/${order.id}`),
    read('free slots', shop.owner, `${orders}/${order.id}/slots`),
  ];
}

/** People: the way in, and who manages them. */
async function listPeople() {
  const { owner, slug, ownerEmail: email, password } = network.maker;
  const nobody = openCaller(server.baseUrl, null);
  const signIn = () => nobody.post('/v1/session', { tenant: slug, email, password });
  const { items } = (await owner.get<{ items: { id: string }[] }>('/v1/users')).body;
  const read = (path: string) => ({ about: path, warm: 1, cold: 2, ask: () => owner.get(path) });
  let people = 0;
  let cookie = cookieOf(await signIn());
  return [
    write('sign-in', signIn),
    write('refresh', async () => {
      const reply = await nobody.post('/v1/session/refresh', {}, { cookie });
      cookie = cookieOf(reply);
      return reply;
    }),
    write('invitation of a person', () => {
      people += 1;
      return owner.post('/v1/users', { email: `guest-${people}@sunlit.example`, name: 'Guest', roles: ['viewer'] });
    }),
    write('another name of a person', () => owner.post(`/v1/users/${items[0]?.id}/change`, { name: 'Lin' })),
    read('/v1/account'),
    read('/v1/sessions'),
    read('/v1/mails'),
  ];
}

/** What a shop's own systems hear, and where. */
async function listWebhooks() {
  const { owner } = shop;
  const endpoint = { url: 'http://127.0.0.1:9/', types: ['statement.paid.v1'] };
  const { id } = await owner.make<{ id: string }>('/v1/webhooks', endpoint);
  const path = `/v1/webhooks/${id}`;
  const { event } = await owner.make<{ event: string }>(`${path}/test`, {});
  const read = (path: string) => ({ about: path, warm: 1, cold: 2, ask: () => owner.get(path) });
  const live = async () => (await owner.get<{ secrets: { id: string }[] }>(path)).body.secrets;
  const replaceOldest = async () => {
    const [, oldest] = await live();
    if (oldest !== undefined) await owner.make(`${path}/secrets/${oldest.id}/end`, {});
    return owner.post(`${path}/secrets`, {});
  };
  const verb = (about: string, after: string, body: unknown = {}) =>
    write(`webhook: ${about}`, () => owner.post(`${path}/${after}`, body));
  return [
    write('webhook', () => owner.post('/v1/webhooks', endpoint)),
    write('webhook: change', () => owner.put(path, { ...endpoint, description: 'ERP' })),
    write('webhook: disable', async () => {
      await owner.make(`${path}/enable`, {});
      return owner.post(`${path}/disable`, {});
    }),
    write('webhook: enable', async () => {
      await owner.make(`${path}/disable`, {});
      return owner.post(`${path}/enable`, {});
    }),
    write('webhook: second secret', replaceOldest),
    write('webhook: end of a secret', async () => {
      await replaceOldest();
      const [, oldest] = await live();
      return owner.post(`${path}/secrets/${oldest?.id}/end`, {});
    }),
    verb('test event', 'test'),
    verb('replay of an event', `deliveries/${event}/replay`),
    verb('replay since a moment', 'replay', { since: '2026-01-01T00:00:00Z' }),
    read('/v1/webhooks'),
    read(path),
    read(`${path}/deliveries`),
    read(`${path}/deliveries/${event}`),
  ];
}

/** What happens to a claim after its first decision, and the claim of an order. */
function listClaimVerbs() {
  const { owner } = network.maker;
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const valve = (minutes: number, amount: number) => ({
    kind: 'labour',
    operation: 'replace-valve',
    minutes,
    claimed: money(amount),
  });
  const valvePart = (quantity: number) => ({
    kind: 'part',
    partNumber: 'VLV-012',
    quantity,
    claimed: money(2500 * quantity),
  });
  const soldUnit = async () => {
    batches += 1;
    return (await importUnits(network, 1, `RTV${batches}`))[0] ?? '';
  };
  const submitted = async (lines: readonly unknown[]) => {
    const unit = await soldUnit();
    const { id } = await shop.client.make<{ id: string }>(claims, makeClaim(unit, `RTV-${unit}`, { lines }));
    return `${claims}/${id}`;
  };
  const signed = async () => {
    const [order] = (await ask(network, await soldUnit())).orders;
    if (order === undefined) throw new Error('nobody was asked');
    for (const verb of ['accept', 'check-in']) await act(shop.owner, network, order, verb);
    await act(shop.owner, network, order, 'report', { ...REPORT, failedOn: daysAgo(1) });
    await act(shop.owner, network, order, 'complete');
    await act(shop.owner, network, order, 'sign', { name: '张示例' });
    return `${network.path}/work-orders/${order.id}/claim`;
  };
  return [
    write('claim of an order', async () => shop.client.post(await signed(), {})),
    {
      about: 'dry run of an order',
      warm: 1,
      cold: 2,
      ask: async () => shop.client.post(`${await signed()}?dryRun=true`, {}),
    },
    write('another round of a claim', async () =>
      shop.client.post(`${await submitted([valve(90, 12_000)])}/resubmit`, {
        comment: 'x',
        lines: [{ line: 1, ...valve(30, 4000) }],
      }),
    ),
    write('a yes to a claim', async () => owner.post(`${await submitted([valvePart(20)])}/approve`, { reason: 'x' })),
    write('a hundred yeses', async () => {
      const items = await Promise.all(Array.from({ length: 100 }, () => submitted([valvePart(20)])));
      const list = items.map((path) => ({ claim: path.split('/').at(-1) }));
      return owner.post(`${claims}/review`, { say: 'approve', reason: 'x', claims: list });
    }),
    {
      about: 'what waits for people',
      warm: 1,
      cold: 2,
      ask: () => owner.get(`${network.path}/claim-queue?sort=amount`),
    },
    write('a prior approval asked for', async () => {
      const planned = { unit: await soldUnit(), component: 'pipes', reason: 'x', lines: [valvePart(2)] };
      return shop.client.post(`${network.path}/prior-approvals`, planned);
    }),
    write('a claim taken back', async () =>
      shop.client.post(`${await submitted([valvePart(20)])}/withdraw`, { reason: 'x' }),
    ),
    write('an appeal', async () =>
      shop.client.post(`${await submitted([valve(90, 12_000)])}/appeal`, { lines: [1], reason: 'x' }),
    ),
    write('the decision of an appeal', async () => {
      const claim = await submitted([valve(90, 12_000)]);
      await shop.client.make(`${claim}/appeal`, { lines: [1], reason: 'x' });
      const grants = [{ line: 1, approved: money(12_000) }];
      return owner.post(`${claim}/decide-appeal`, { reason: 'x', grants });
    }),
    write('a reversal', async () => owner.post(`${await submitted([valvePart(1)])}/reverse`, { reason: 'x' })),
    {
      about: 'the decision of a round',
      warm: 1,
      cold: 2,
      ask: async () => shop.client.get(`${await submitted([valvePart(1)])}/decision?round=1`),
    },
  ];
}

/** Another unit and another number each time, so that each is decided and written. */
function nextClaim() {
  reference += 1;
  return makeClaim(network.serials[reference] ?? '', `RT-${reference}`);
}

function countRoundTrips({ headers, status, text }: Reply<unknown>): number {
  expect([200, 201], text).toContain(status);
  return Number(/d1-round-trips;desc="(\d+)"/.exec(headers.get('server-timing') ?? '')?.[1]);
}

/** What a customer opens and sends; each request is of a unit of its own. */
async function listPages() {
  const nobody = openCaller(server.baseUrl, null);
  const codes = await printLabels(network, await makeUnits(6));
  const nextCode = () => codes.pop() ?? '';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const send = (path: string, values: Record<string, string>) =>
    nobody.post(path, new URLSearchParams(values).toString(), form);
  const link = await askForService(server.baseUrl, nextCode());
  const read = (about: string, path: string) => ({ about, warm: 1, cold: 2, ask: () => nobody.get(path) });
  const code = nextCode();
  return [
    read('form of a request', `${code}/request`),
    read('form of a registration', `${code}/register`),
    read('private page', link),
    write('registration', () => send(`${code}/registrations`, { ...ANSWERS, purchasedOn: daysAgo(3) })),
  ];
}

test('warm', { timeout: 120_000 }, async () => {
  const counted: Record<string, number> = {};
  for (const { about, ask } of asked) {
    await ask();
    counted[about] = countRoundTrips(await ask());
  }
  expect(counted).toEqual(Object.fromEntries(asked.map(({ about, warm }) => [about, warm])));
});

test('a replay asks once', async () => {
  const body = nextClaim();
  const key = { 'idempotency-key': 'again' };
  await shop.client.post(claims, body, key);
  const again = await shop.client.post(claims, body, key);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(countRoundTrips(again)).toBe(1);
});

test.each([
  'claim submission',
  'QR page',
  'private page',
  'list of claims, as a member',
  'sign-in',
  'webhook: test event',
])('cold: %s', async (about) => {
  const port = Number(new URL(server.baseUrl).port);
  await server.kill();
  server = await server.startAgain({ port, prepare: false });
  const question = asked.find((candidate) => candidate.about === about);
  if (question === undefined) throw new Error(`nothing is asked as ${about}`);
  expect(countRoundTrips(await question.ask())).toBe(question.cold);
  // The same isolate, now warm.
  expect(countRoundTrips(await question.ask())).toBe(question.warm);
});
