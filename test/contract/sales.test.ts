/** Units on their way: from the factory to a distributor, on to another member, and to a customer, once. */
import { demoTerms } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTenant } from '../kit/databases.ts';
import {
  addMember,
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  HELD,
  type Network,
  type Shop,
} from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Unit {
  readonly serial: string;
  readonly version: number;
  readonly events: readonly { readonly kind: string; readonly on: string }[];
}

let server: TestServer;
let network: Network;
let distributor: Shop;
let other: Shop;
let shop: Shop;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 0 });
  distributor = await addMember(server.baseUrl, network, 'distributor', 'luzhong-trade');
  other = await addMember(server.baseUrl, network, 'distributor', 'jiaodong-trade');
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
});
afterAll(() => server.kill());

/** Units that were made forty days ago and are still in the factory. */
async function makeUnits(prefix: string, count: number): Promise<string[]> {
  const serials = Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  const rows = serials.map((serial) => `${serial},SH-200,B1,${daysAgo(40)}`).join('\n');
  const headers = { 'content-type': 'text/csv' };
  const csv = `serial,model,batch,productionOn\n${rows}\n`;
  await network.maker.owner.make(`${network.path}/imports`, csv, headers);
  return serials;
}

const deliver = (by: Caller, to: Shop, serials: readonly string[], shippedOn = daysAgo(10)) =>
  by.post(`${network.path}/deliveries`, { to: to.membershipId, shippedOn, serials });
const sell = (
  by: Caller,
  serial: string,
  changed: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => {
  const price = { amount: 299_900, currency: 'CNY' };
  const sale = { serial, soldOn: daysAgo(5), invoiceNumber: 'FP-1', price, ...changed };
  return by.post<Unit>(`${network.path}/sales`, sale, headers);
};

test('a delivery reaches the distributor, who sells; the timeline says both', async () => {
  const [one = '', two = ''] = await makeUnits('D', 2);
  const delivered = await deliver(network.maker.owner, distributor, [one, `${two} `.toLowerCase(), two]);
  expect(delivered.status, delivered.text).toBe(201);
  expect(delivered.body).toMatchObject({ units: 2 });
  const sold = await sell(distributor.owner, one);
  expect(sold.status, sold.text).toBe(201);
  expect(sold.body.events).toEqual([
    { kind: 'production', on: daysAgo(40) },
    { kind: 'shipment', on: daysAgo(10) },
    { kind: 'invoice', on: daysAgo(5) },
  ]);
  const shown = await shop.owner.get<Unit>(`${network.path}/units/${one}`);
  expect(shown.body).toEqual(sold.body);
  expect(shown.text).not.toContain('FP-1');
  await expect
    .poll(async () => (await distributor.owner.get<{ items: unknown[] }>('/v1/inbox')).body.items)
    .toContainEqual(
      expect.objectContaining({
        kind: 'products.units_shipped.v1',
        params: { units: 2, shippedOn: daysAgo(10), from: 'Tenant sunlit' },
      }),
    );
});

describe('a sale is refused', () => {
  let serials: string[];
  beforeAll(async () => {
    serials = await makeUnits('S', 3);
    await network.maker.owner.make(`${network.path}/deliveries`, {
      to: distributor.membershipId,
      shippedOn: daysAgo(10),
      serials: serials.slice(0, 2),
    });
    await sell(distributor.owner, serials[1] ?? '');
  });

  test.each<[string, () => Shop, number, Record<string, unknown>, number, string]>([
    ['by another distributor', () => other, 0, {}, 409, 'products.not_held'],
    ['while it is in the factory', () => distributor, 2, {}, 409, 'products.not_held'],
    ['by a repair shop', () => shop, 0, {}, 403, 'network.not_for_members'],
    ['twice', () => distributor, 1, {}, 409, 'products.already_sold'],
    ['before production', () => distributor, 0, { soldOn: daysAgo(41) }, 422, 'products.before_production'],
    ['before the seller had it', () => distributor, 0, { soldOn: daysAgo(11) }, 422, 'products.before_shipment'],
    ['next week', () => distributor, 0, { soldOn: daysAgo(-7) }, 422, 'products.day_in_future'],
    ['of a unit that nobody knows', () => distributor, 9, {}, 422, 'products.serials_unknown'],
  ])('%s', async (_about, by, position, changed, status, code) => {
    expectProblem(await sell(by().owner, serials[position] ?? 'S-none', changed), status, code);
  });

  test('and nothing of it was entered', async () => {
    const { body } = await network.maker.owner.get<Unit>(`${network.path}/units/${serials[0]}`);
    expect(body).toMatchObject({ version: 2, events: [{ kind: 'production' }, { kind: 'shipment' }] });
  });
});

test('the manufacturer enters the sale of a holder; it counts as the holder’s', async () => {
  const [serial = ''] = await makeUnits('O', 1);
  await deliver(network.maker.owner, distributor, [serial]);
  expect((await sell(network.maker.owner, serial)).status).toBe(201);
  const rows = readTenant(server.dataDir, network.maker.id, (database) =>
    database
      .prepare(
        `select e.member_id as member, e.details from unit_events e join units u on u.id = e.unit_id
         where u.serial = ? and e.kind = 'invoice'`,
      )
      .all(serial),
  );
  expect(rows).toEqual([
    {
      member: distributor.membershipId,
      details: '{"invoiceNumber":"FP-1","amount":299900,"currency":"CNY","buyerClass":null}',
    },
  ]);
});

test('a delivery is entered whole or not at all, and says which units cannot go', async () => {
  const serials = await makeUnits('W', 3);
  await deliver(network.maker.owner, distributor, [serials[0] ?? '']);
  const refused = expectProblem(
    await deliver(distributor.owner, other, [...serials, 'W-none']),
    422,
    'products.delivery_refused',
  );
  expect(refused.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/serials/1', 'products.not_held'],
    ['/serials/2', 'products.not_held'],
    ['/serials/3', 'products.serials_unknown'],
  ]);
  // The distributor still holds the first, and may ship it on; then it holds it no more.
  expect((await deliver(distributor.owner, other, [serials[0] ?? ''])).status).toBe(201);
  expectProblem(await sell(distributor.owner, serials[0] ?? ''), 409, 'products.not_held');
  expect((await sell(other.owner, serials[0] ?? '')).status).toBe(201);
});

test('nobody ships to a member that is not active, and nobody learns which those are', async () => {
  const [serial = ''] = await makeUnits('N', 1);
  const gone = await addMember(server.baseUrl, network, 'distributor', 'gone-trade');
  await network.maker.owner.make(`${network.path}/memberships/${gone.membershipId}/suspend`, { reason: 'test' });
  expectProblem(await deliver(network.maker.owner, gone, [serial]), 422, 'products.receiver_unknown');
  const nobody = { ...gone, membershipId: `mem_${'0'.repeat(26)}` };
  expectProblem(await deliver(network.maker.owner, nobody, [serial]), 422, 'products.receiver_unknown');
  expectProblem(await deliver(gone.owner, distributor, [serial]), 403, 'network.membership_suspended');
});

test('of two who sell the same unit at once, one sells it', async () => {
  const [serial = ''] = await makeUnits('R', 1);
  await deliver(network.maker.owner, distributor, [serial]);
  const answers = await Promise.all(
    [distributor, network.maker, distributor, network.maker].map(({ owner }, index) =>
      sell(owner, serial, { invoiceNumber: `FP-${index}` }, HELD),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  const { body } = await network.maker.owner.get<Unit>(`${network.path}/units/${serial}`);
  expect(body.events.map(({ kind }) => kind)).toEqual(['production', 'shipment', 'invoice']);
});

describe('where a unit is and whose it is', () => {
  interface Whereabouts {
    readonly status: string;
    readonly heldBy: { readonly kind: string; readonly membership: string | null };
    readonly ownedBy: { readonly kind: string };
    readonly place: string | null;
    readonly insideOf: { readonly serial: string } | null;
    readonly modules: readonly { readonly serial: string; readonly position: string }[];
  }
  const where = async (serial: string) =>
    (await network.maker.owner.get<Whereabouts>(`${network.path}/units/${serial}/whereabouts`)).body;
  const note = (by: Caller, serial: string, verb: string, body: object, headers: Record<string, string> = {}) =>
    by.post<Unit>(`${network.path}/units/${serial}/${verb}`, { on: daysAgo(1), ...body }, headers);

  test('from the factory to a shelf of the distributor, to the customer, and back', async () => {
    const [serial = ''] = await makeUnits('WHERE', 1);
    expect(await where(serial)).toMatchObject({ status: 'in_factory', heldBy: { kind: 'manufacturer' } });
    await deliver(network.maker.owner, distributor, [serial]);
    expect((await note(distributor.owner, serial, 'move', { place: 'JN-2/A' })).status).toBe(200);
    expect(await where(serial)).toMatchObject({
      status: 'in_stock',
      heldBy: { kind: 'member', membership: distributor.membershipId },
      place: 'JN-2/A',
    });
    expectProblem(await note(other.owner, serial, 'move', { place: 'X' }), 409, 'products.not_held');
    await sell(distributor.owner, serial);
    expect((await note(shop.owner, serial, 'commission', {})).body.events.at(-1)).toEqual({
      kind: 'commissioning',
      on: daysAgo(1),
    });
    expect(await where(serial)).toMatchObject({ status: 'in_use', ownedBy: { kind: 'customer' }, place: null });
    expectProblem(await note(shop.owner, serial, 'accept', {}, { 'if-match': '"1"' }), 412, 'request.version_stale');
    expect((await note(network.maker.owner, serial, 'return', {})).status).toBe(200);
    expect(await where(serial)).toMatchObject({ status: 'returned', ownedBy: { kind: 'manufacturer' } });
    expectProblem(await note(network.maker.owner, serial, 'return', {}), 409, 'products.not_away');
  });

  test('to another customer, where the terms of its day let it go', async () => {
    const [serial = '', unsold = ''] = await makeUnits('HAND', 2);
    await deliver(network.maker.owner, distributor, [serial, unsold]);
    await sell(distributor.owner, serial);
    expectProblem(await note(shop.owner, unsold, 'transfer', {}), 409, 'products.not_sold');
    expect((await note(shop.owner, serial, 'transfer', {})).body.events.at(-1)).toEqual({
      kind: 'transfer',
      on: daysAgo(1),
    });
    expect(await where(serial)).toMatchObject({ status: 'in_use', ownedBy: { kind: 'customer' } });
    const terms = demoTerms();
    const strict = {
      ...terms,
      effectiveFrom: daysAgo(300),
      content: { ...terms.content, models: ['FIRST-OWNER'], transferable: false },
    };
    await network.maker.owner.make(`${network.path}/models`, {
      code: 'FIRST-OWNER',
      name: { en: 'First owner', zh: '首位用户' },
      components: [],
    });
    const path = `${network.path}/warranty-terms`;
    const { id } = await network.maker.owner.make<{ id: string }>(path, strict);
    await network.maker.owner.make(`${path}/${id}/publish`, {});
    const csv = `serial,model,invoiceOn\nHAND-9,FIRST-OWNER,${daysAgo(9)}\n`;
    await network.maker.owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
    expectProblem(await note(shop.owner, 'HAND-9', 'transfer', {}), 409, 'warranty.not_transferable');
  });

  test('a module goes in, out and into another unit, and keeps its own history', async () => {
    const [host = '', next = '', module = ''] = await makeUnits('MOD', 3);
    const fit = (into: string, part = module, position = 'left') =>
      note(shop.owner, into, 'fit', { module: part, position, on: daysAgo(3) });
    const fitted = await fit(host);
    expect([fitted.status, fitted.headers.get('etag')], fitted.text).toEqual([200, '"2"']);
    expect(await where(host)).toMatchObject({ modules: [{ serial: module, position: 'left' }] });
    expect(await where(module)).toMatchObject({ status: 'built_in', insideOf: { serial: host } });
    expectProblem(await fit(next), 409, 'products.module_built_in');
    // The module cannot hold what it stands in.
    expectProblem(await fit(module, host), 422, 'products.module_around');
    const remove = (from: string) => note(shop.owner, from, 'remove', { module, on: daysAgo(2) });
    expectProblem(await remove(next), 409, 'products.module_not_inside');
    expect((await remove(host)).status).toBe(200);
    expectProblem(await remove(host), 409, 'products.module_not_inside');
    expect((await fit(next)).status).toBe(200);
    expect((await where(host)).modules).toEqual([]);
    const { body } = await shop.owner.get<Unit>(`${network.path}/units/${module}`);
    expect(body.events.map(({ kind }) => kind)).toEqual(['production', 'fitted', 'removed', 'fitted']);
  });

  test('of two that fit the same module at once, one is told', async () => {
    const [left = '', right = '', module = ''] = await makeUnits('MR', 3);
    const fit = (into: string) => note(shop.owner, into, 'fit', { module, position: 'x', on: daysAgo(3) }, HELD);
    const statuses = (await Promise.all([fit(left), fit(right)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
    expect([...(await where(left)).modules, ...(await where(right)).modules]).toHaveLength(1);
  });
});

describe('campaigns', () => {
  interface Campaign {
    readonly id: string;
    readonly units: number;
    readonly done: number;
    readonly completionPercent: number | null;
  }
  const recall = (changed: object = {}) => ({
    kind: 'recall',
    name: { en: 'Valve recall', zh: '阀门召回' },
    notice: { en: 'The valve may leak.', zh: '阀门可能漏水。' },
    startsOn: daysAgo(5),
    endsOn: daysAgo(-30),
    operation: 'replace-valve',
    price: { amount: 6000, currency: 'CNY' },
    ...changed,
  });
  const create = (changed: object = {}) =>
    network.maker.owner.post<Campaign>(`${network.path}/campaigns`, recall(changed));
  const show = async (id: string) => (await network.maker.owner.get<Campaign>(`${network.path}/campaigns/${id}`)).body;
  const openOf = async (serial: string) =>
    (await shop.owner.get<{ items: Campaign[] }>(`${network.path}/units/${serial}/campaigns`)).body.items.map(
      ({ id }) => id,
    );
  const work = (id: string, serial: string, on = daysAgo(1), headers: Record<string, string> = {}) =>
    shop.owner.post<Unit>(`${network.path}/campaigns/${id}/works`, { serial, on }, headers);

  test('by serial and by batch, done once on each unit, counted', async () => {
    const serials = await makeUnits('CAM', 3);
    const csv = `serial,model,batch\nCB-1,SH-200,RECALLED\nCB-2,SH-200,RECALLED\nCB-3,SH-200,FINE\n`;
    await network.maker.owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
    const created = await create({ serials: serials.slice(0, 2), batches: [{ model: 'SH-200', batch: 'RECALLED' }] });
    expect(created.status, created.text).toBe(201);
    const { id } = created.body;
    expect(await show(id)).toMatchObject({ units: 4, done: 0, completionPercent: 0 });
    expect([await openOf(serials[0] ?? ''), await openOf('CB-2')]).toEqual([[id], [id]]);
    expect([await openOf(serials[2] ?? ''), await openOf('CB-3')]).toEqual([[], []]);
    // A unit of the batch that is imported later is meant as well.
    const late = 'serial,model,batch\nCB-4,SH-200,RECALLED\n';
    await network.maker.owner.make(`${network.path}/imports`, late, { 'content-type': 'text/csv' });
    expect(await openOf('CB-4')).toEqual([id]);
    const done = await work(id, 'cb 1');
    expect(done.status, done.text).toBe(201);
    expect(done.body.events.at(-1)).toEqual({ kind: 'campaign_work', on: daysAgo(1) });
    expect(await openOf('CB-1')).toEqual([]);
    expectProblem(await work(id, 'CB-1'), 422, 'products.campaign_not_of_unit');
    expectProblem(await work(id, 'CB-3'), 422, 'products.campaign_not_of_unit');
    expectProblem(await work(id, 'CB-2', daysAgo(6)), 422, 'products.campaign_not_of_unit');
    const racing = await Promise.all([work(id, 'CB-2', daysAgo(1), HELD), work(id, 'CB-2', daysAgo(1), HELD)]);
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await show(id)).toMatchObject({ units: 5, done: 2, completionPercent: 40 });
    // One more by name; a unit of the batch that is named as well counts once.
    const more = { serials: [serials[2], 'CB-4'] };
    expect((await network.maker.owner.post(`${network.path}/campaigns/${id}/units`, more)).status).toBe(200);
    expect(await show(id)).toMatchObject({ units: 6, done: 2, completionPercent: 33.3 });
    const ended = await network.maker.owner.post(`${network.path}/campaigns/${id}/end`, {});
    expect(ended.status, ended.text).toBe(200);
    expect(await openOf(serials[2] ?? '')).toEqual([]);
    expectProblem(
      await network.maker.owner.post(`${network.path}/campaigns/${id}/end`, {}),
      409,
      'products.campaign_ended',
    );
  });

  test('of units and models that nobody knows, and ending before it begins, there is none', async () => {
    expectProblem(await create({ serials: ['NOBODY'] }), 422, 'products.serials_unknown');
    expectProblem(await create({ batches: [{ model: 'NO-SUCH', batch: 'B' }] }), 422, 'products.models_unknown');
    expectProblem(await create({ endsOn: daysAgo(6) }), 400, 'request.invalid');
    const { items } = (await shop.owner.get<{ items: Campaign[] }>(`${network.path}/campaigns`)).body;
    expect(items).toHaveLength(1);
  });

  test('one that has not begun holds for nobody', async () => {
    const [serial = ''] = await makeUnits('CN', 1);
    await create({ serials: [serial], startsOn: daysAgo(-1) });
    expect(await openOf(serial)).toEqual([]);
  });
});

describe('alarms', () => {
  interface Alarm {
    readonly id: string;
    readonly kind: string;
    readonly serial: string;
    readonly place: string;
    readonly membership: string | null;
    readonly seenAt: string | null;
    readonly seenBy: string | null;
  }
  const alarms = async (query = '') =>
    (await network.maker.owner.get<{ items: Alarm[] }>(`${network.path}/serial-alarms${query}`)).body.items;
  const about = async (serial: string) =>
    (await alarms('?limit=200'))
      .filter((alarm) => alarm.serial === serial)
      .map(({ kind, place }) => `${kind} ${place}`);
  const commission = (by: Shop, serial: string) =>
    by.owner.post(`${network.path}/units/${serial}/commission`, { on: daysAgo(1) });

  test('where a serial shows up that was never shipped, or was shipped to another region', async () => {
    const [never = '', wrong = '', right = '', own = ''] = await makeUnits('AL', 4);
    const far = await addMember(server.baseUrl, network, 'shop', 'far-repair', { divisionCode: '130102' });
    await deliver(network.maker.owner, distributor, [wrong, right]);
    await deliver(network.maker.owner, far, [own]);
    expect((await commission(shop, never)).status).toBe(200);
    expect((await commission(far, wrong)).status).toBe(200);
    expect((await commission(shop, right)).status).toBe(200);
    expect((await commission(far, own)).status).toBe(200);
    expect(await about(never)).toEqual(['never_shipped commissioning']);
    expect(await about(wrong)).toEqual(['wrong_region commissioning']);
    expect([await about(right), await about(own)]).toEqual([[], []]);
    // However often it shows up, there is one.
    expect((await commission(shop, never)).status).toBe(200);
    expect(await about(never)).toHaveLength(1);
  });

  test('with a claim, a request for service, and behind a printed code', async () => {
    const [never = '', scanned = ''] = await makeUnits('ALC', 2);
    const far = `AL-3`;
    const claim = {
      reference: 'AL-1',
      unit: never,
      component: 'tank',
      causalPart: 'TNK-200',
      cause: 'quality',
      failedOn: daysAgo(2),
      repairedOn: daysAgo(1),
      signedOn: daysAgo(1),
      lines: [{ kind: 'labour', operation: 'replace-tank', minutes: 90, claimed: { amount: 100, currency: 'CNY' } }],
    };
    const send = (changed: object, tail = '') =>
      shop.owner.post(`${network.path}/claims${tail}`, { ...claim, ...changed });
    expect((await send({}, '?dryRun=true')).status).toBe(200);
    expect(await about(never)).toEqual([]);
    expect((await send({})).status).toBe(201);
    expect(await about(never)).toEqual(['never_shipped claim']);
    // Shipped to Jinan, mended in Shijiazhuang.
    expect((await send({ reference: 'AL-2', unit: far, division: '130102' })).status).toBe(201);
    expect(await about(far)).toEqual(['wrong_region claim']);

    const customer = { name: 'Zhang', phone: '13800004471', address: 'Road 1', divisionCode: '370102' };
    const ask = { kind: 'repair', unit: scanned, symptomText: 'cold', customer };
    const [asked = ''] = await makeUnits('ALR', 1);
    expect((await network.maker.owner.post(`${network.path}/service-requests`, { ...ask, unit: asked })).status).toBe(
      201,
    );
    expect(await about(asked)).toEqual(['never_shipped request']);

    const { items } = await network.maker.owner.make<{ items: { url: string }[] }>(`${network.path}/labels`, {
      serials: [scanned],
    });
    const { pathname, search } = new URL(items[0]?.url ?? '');
    expect((await fetch(`${server.baseUrl}${pathname}${search}`)).status).toBe(200);
    await expect.poll(() => about(scanned), { timeout: 20_000 }).toEqual(['never_shipped scan']);
  });

  test('a serial that an import brings again', async () => {
    const [serial = ''] = await makeUnits('ALD', 1);
    await makeUnits('ALD', 2);
    expect(await about(serial)).toEqual(['duplicate_serial import']);
  });

  test('is seen by somebody, once', async () => {
    const [first] = await alarms('?state=open');
    const see = (caller: Caller) => caller.post<Alarm>(`${network.path}/serial-alarms/${first?.id}/see`, {});
    const seen = await see(network.maker.owner);
    expect(seen.status, seen.text).toBe(200);
    expect(seen.body.seenBy).toMatch(/usr_[0-9a-z]{26}/);
    expect((await see(network.maker.owner)).body).toEqual(seen.body);
    expect((await alarms('?state=open')).map(({ id }) => id)).not.toContain(first?.id);
    expect((await alarms('?limit=200')).find(({ id }) => id === first?.id)?.seenAt).toBe(seen.body.seenAt);
    expectProblem(await shop.owner.get(`${network.path}/serial-alarms`), 403, 'network.not_for_members');
  });
});

describe('a model and its sheet', () => {
  interface Sheet {
    readonly version: number;
    readonly name: { readonly en: string };
    readonly parts: readonly { readonly number: string; readonly component: string | null }[];
    readonly operations: readonly { readonly minutes: number }[];
    readonly prices: object | null;
  }
  const path = () => `${network.path}/models/SH-200`;
  const put = (tail: string, body: object, match?: string) =>
    fetch(`${server.baseUrl}${path()}${tail}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${network.maker.owner.token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        ...(match === undefined ? {} : { 'if-match': match }),
      },
      body: JSON.stringify(body),
    });
  const name = { en: 'Valve', zh: '阀门' };
  const sheet = {
    parts: [{ number: 'VLV-012', name, quantity: 1, position: 'A1', component: 'pipes' }],
    operations: [{ code: 'replace-valve', name, minutes: 30 }],
    documents: [{ kind: 'manual', name, at: { en: null, zh: { url: 'https://www.example.com/zh.pdf' } } }],
    prices: { list: 299_900, cap: 329_900, currency: 'CNY' },
  };

  test('parts, labour, prices and manuals are set at once, and read by the shops', async () => {
    const before = await shop.owner.get<Sheet>(path());
    expect(before.body).toMatchObject({ parts: [], operations: [], documents: [], prices: null });
    const set = await put('/sheet', sheet, before.headers.get('etag') ?? '');
    expect([set.status, set.headers.get('etag')]).toEqual([200, `"${before.body.version + 1}"`]);
    const shown = (await shop.owner.get<Sheet>(path())).body;
    expect(shown).toMatchObject({ ...sheet, operations: [{ ...sheet.operations[0], component: null }] });
    // Somebody else was first.
    const late = await put('/sheet', {}, before.headers.get('etag') ?? '');
    expect([late.status, Object(await late.json()).code]).toEqual([412, 'request.version_stale']);
  });

  test('what contradicts the model is named, row by row', async () => {
    const twice = { ...sheet.parts[0], component: 'no-such' };
    const reply = await put('/sheet', {
      ...sheet,
      parts: [...sheet.parts, twice],
      prices: { ...sheet.prices, cap: 1 },
    });
    const body = Object(await reply.json());
    expect([reply.status, body.code]).toEqual([422, 'products.sheet_refused']);
    expect(body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])).toEqual([
      ['/parts/1/component', 'products.component_unknown'],
      ['/parts/1', 'products.position_twice'],
      ['/prices/cap', 'products.price_above_cap'],
    ]);
    const file = { kind: 'safety', name, at: { en: { file: `fil_${'0'.repeat(26)}` }, zh: null } };
    expect((await put('/sheet', { documents: [file] })).status).toBe(422);
  });

  test('its names and components change, but not under what its sheet names', async () => {
    const { components } = (await shop.owner.get<{ components: { code: string }[] }>(path())).body;
    const renamed = { name: { en: 'Solar heater', zh: '太阳能热水器' }, components };
    expect((await put('', renamed, '"1"')).status).toBe(412);
    expect((await put('', renamed)).status).toBe(200);
    expect((await shop.owner.get<Sheet>(path())).body.name.en).toBe('Solar heater');
    const without = { ...renamed, components: components.filter(({ code }) => code !== 'pipes') };
    const refused = await put('', without);
    expect(Object(await refused.json()).code).toBe('products.sheet_refused');
    expect((await put('', { ...renamed, code: 'OTHER' })).status).toBe(400);
  });
});

describe('sales in time', () => {
  interface Sale {
    readonly serial: string;
    readonly soldOn: string;
    readonly dueOn: string;
    readonly isLate: boolean;
  }
  interface Report {
    readonly membership: string;
    readonly reportedAt: string | null;
    readonly units: number | null;
    readonly late: number | null;
    readonly isLate: boolean;
  }
  const monthOf = (day: string) => day.slice(0, 7);
  const list = async (by: Caller, month: string) => {
    const items: Sale[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { items: Sale[]; nextCursor: string | null } = (
        await by.get<{ items: Sale[]; nextCursor: string | null }>(
          `${network.path}/sales?month=${month}&limit=2${more}`,
        )
      ).body;
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };
  const report = (by: Shop, month: string) => by.owner.post<Report>(`${network.path}/sales-reports`, { month });

  test('one that was entered more than three working days later is marked, for whoever may see it', async () => {
    const serials = await makeUnits('LATE', 2);
    await deliver(network.maker.owner, distributor, serials, daysAgo(20));
    const [late = '', timely = ''] = serials;
    await sell(distributor.owner, late, { soldOn: daysAgo(15) });
    await sell(distributor.owner, timely, { soldOn: daysAgo(0) });
    const months = [...new Set([monthOf(daysAgo(15)), monthOf(daysAgo(0))])];
    const seen = async (by: Caller) => (await Promise.all(months.map((month) => list(by, month)))).flat();
    const own = await seen(distributor.owner);
    expect(own.find(({ serial }) => serial === late)).toMatchObject({ soldOn: daysAgo(15), isLate: true });
    expect(own.find(({ serial }) => serial === timely)).toMatchObject({ soldOn: daysAgo(0), isLate: false });
    expect((await seen(network.maker.owner)).map(({ serial }) => serial)).toEqual(
      expect.arrayContaining([late, timely]),
    );
    expect((await seen(other.owner)).map(({ serial }) => serial)).not.toContain(late);
    expectProblem(await shop.owner.get(`${network.path}/sales?month=${months[0]}`), 403, 'network.not_for_members');
  });

  test('a month that is over is reported once, with what was late', async () => {
    const past = daysAgo(70);
    const serial = 'REP-1';
    const csv = `serial,model,productionOn\n${serial},SH-200,${daysAgo(100)}\n`;
    await network.maker.owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
    await deliver(network.maker.owner, distributor, [serial], daysAgo(80));
    await sell(distributor.owner, serial, { soldOn: past });
    expectProblem(await report(distributor, monthOf(daysAgo(0))), 422, 'products.month_not_over');
    const sent = await report(distributor, monthOf(past));
    expect(sent.status, sent.text).toBe(201);
    // Entered ten weeks later, and reported after the tenth of the month that followed.
    expect(sent.body).toMatchObject({ units: 1, late: 1, isLate: true });
    expectProblem(await report(distributor, monthOf(past)), 409, 'products.report_sent');
    const reports = async (by: Caller) =>
      (await by.get<{ items: Report[] }>(`${network.path}/sales-reports?month=${monthOf(past)}`)).body.items;
    const all = await reports(network.maker.owner);
    expect(all.find(({ membership }) => membership === distributor.membershipId)).toEqual(sent.body);
    expect(all.find(({ membership }) => membership === other.membershipId)).toMatchObject({
      reportedAt: null,
      units: null,
      isLate: true,
    });
    expect((await reports(other.owner)).map(({ membership }) => membership)).toEqual([other.membershipId]);
  });
});
