/** A shop's own follow-ups against what its agreement asks for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { addShop, buildNetwork, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, setCapacity } from '../kit/service.ts';

let server: TestServer;
let network: Network;
let shop: Shop;
let stranger: Shop;
const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 8 });
  stranger = await addShop(server.baseUrl, network, 'huaxing-service');
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  const duties = { followUpSharePpm: 500_000 };
  await agree(network, shop, agreementContent(['370102'], { duties, dispatch: { acceptWithinMinutes: 600 } }));
  await setCapacity(shop.owner, network, 20);
});
afterAll(() => server.stop().catch(() => undefined));

async function accepted(index: number): Promise<Order> {
  const [order] = (await ask(network, network.serials[index])).orders;
  if (order === undefined) throw new Error('nobody was asked');
  return act(shop.owner, network, order, 'accept');
}
async function signed(index: number): Promise<Order> {
  let order = await accepted(index);
  order = await act(shop.owner, network, order, 'check-in', { place: 'On site' });
  order = await act(shop.owner, network, order, 'report', REPORT);
  order = await act(shop.owner, network, order, 'complete');
  return act(shop.owner, network, order, 'sign', { name: 'Customer' });
}
const followUp = (order: Order, result: string, by = shop) =>
  by.owner.post(`${network.path}/follow-ups`, { order: order.id, result, comment: 'Asked by telephone' });
const share = async (by = shop) =>
  (await by.owner.get(`${network.path}/memberships/${shop.membershipId}/follow-up-share?month=${month}`)).body;

test('each customer counts once, an attempt without contact does not, and the quota rounds up', async () => {
  const orders = [await signed(0), await signed(1), await signed(2)];
  const [one, two, three] = orders;
  if (one === undefined || two === undefined || three === undefined) throw new Error('an order is missing');
  expect(await share()).toEqual({ month, sharePpm: 500_000, signed: 3, required: 2, reached: 0, isMet: false });
  expect((await followUp(one, 'no_contact')).status).toBe(201);
  expect(await share()).toMatchObject({ reached: 0, isMet: false });
  expect((await followUp(one, 'satisfied')).status).toBe(201);
  expect((await followUp(one, 'satisfied')).status).toBe(201);
  expect(await share()).toMatchObject({ reached: 1, isMet: false });
  expect((await followUp(two, 'dissatisfied')).status).toBe(201);
  expect(await share()).toMatchObject({ signed: 3, required: 2, reached: 2, isMet: true });
});

test('only the own order, once it is signed; the share is seen by the shop and the manufacturer', async () => {
  const open = await accepted(3);
  expectProblem(await followUp(open, 'satisfied'), 422, 'verification.order_unsigned');
  expectProblem(await followUp(open, 'satisfied', stranger), 404, 'request.not_found');
  const path = `${network.path}/memberships/${shop.membershipId}/follow-up-share?month=${month}`;
  expectProblem(await stranger.owner.get(path), 404, 'request.not_found');
  expect((await network.maker.owner.get(path)).body).toMatchObject({ reached: 2 });
});
