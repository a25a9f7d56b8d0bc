/** Units on their way: from the factory to a distributor, on to another member, and to a customer, once. */
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
