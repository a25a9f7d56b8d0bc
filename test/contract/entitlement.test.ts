/** What happens to a unit, told by those who did it, and what the warranty then answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { addShop, buildNetwork, type Caller, daysAgo, type Network, type Shop } from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, readRequest } from '../kit/service.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Cover {
  readonly component: string;
  readonly covered: boolean;
  readonly startsOn: string | null;
  readonly lastDay: string | null;
  readonly trace: readonly { readonly rule: string; readonly text: string }[];
}

interface Entitlement {
  readonly on: string;
  readonly components: readonly Cover[];
  readonly asked: Cover | null;
  readonly rights: {
    readonly pack: string;
    readonly rights: readonly { readonly right: string; readonly rule: string; readonly lastDay: string | null }[];
  } | null;
}

const DAY_MS = 86_400_000;
let server: TestServer;
let network: Network;
let shop: Shop;
let next = 0;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 40 });
  shop = await addShop(server.baseUrl, network, 'lixia-repair');
  await agree(network, shop, agreementContent(['37']));
  await publishTerms();
});
afterAll(() => server.kill());

/** Terms that begin after those of the demonstration, and so speak in their place. */
async function publishTerms(changed: Record<string, unknown> = {}): Promise<void> {
  const term = (component: string, months: number) => ({ component, months, startsAt: ['invoice'], clause: '§2' });
  const content = { models: ['SH-200'], terms: [term('tank', 36), term('pipes', 12)], pack: 'cn-general', ...changed };
  const policy = { name: 'Terms with a pack', effectiveFrom: daysAgo(1000), content };
  const { id } = await network.maker.owner.make<{ id: string }>(`${network.path}/warranty-terms`, policy);
  await network.maker.owner.make(`${network.path}/warranty-terms/${id}/publish`, {});
}

function nextUnit(): string {
  next += 1;
  return network.serials[next] ?? '';
}

/** Both seats on a clock so many days from now: tokens are good for minutes. */
async function seatsOn(days: number): Promise<{ desk: Caller; work: Caller }> {
  await moveClock(server, days === 0 ? null : new Date(Date.now() + days * DAY_MS));
  return {
    desk: await signInAgain(server, network.maker, network.maker.ownerEmail),
    work: await signInAgain(server, shop, shop.ownerEmail),
  };
}

async function entitlementOf(caller: Caller, serial: string, query = 'component=pipes'): Promise<Entitlement> {
  const reply = await caller.get<Entitlement>(`${network.path}/units/${serial}/entitlement?${query}`);
  expect(reply.status, reply.text).toBe(200);
  return reply.body;
}

/** From the offer to the technician at the door. */
async function arrive(serial: string, { desk, work }: { desk: Caller; work: Caller }): Promise<Order> {
  const request = await ask({ ...network, maker: { ...network.maker, owner: desk } }, serial);
  const order = (await readRequest(desk, network, request.id)).orders.at(-1);
  if (order === undefined) throw new Error('no order');
  await act(work, network, order, 'accept');
  await act(work, network, order, 'depart');
  return act(work, network, order, 'check-in');
}

async function finish(order: Order, work: Caller, report: Record<string, unknown> = {}): Promise<void> {
  await act(work, network, order, 'report', { ...REPORT, ...report });
  await act(work, network, order, 'complete');
  await act(work, network, order, 'sign', { name: '张示例' });
}

const local = (days: number) => new Date(Date.now() + days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);
const rightsOf = ({ rights }: Entitlement) => rights?.rights.map(({ right, rule }) => `${right} ${rule}`);

describe('repairs of a unit', () => {
  test('lengthen its terms, and two that did not help give an exchange', async () => {
    const serial = nextUnit();
    const today = await seatsOn(0);
    const before = await entitlementOf(today.desk, serial);
    expect(rightsOf(before)).toEqual([]);
    const first = await arrive(serial, today);
    await act(today.work, network, first, 'wait', { for: 'parts' });
    // Nine days later the part is there, and the work is done on the same day.
    const later = await seatsOn(9);
    const waiting = await entitlementOf(later.desk, serial);
    expect(waiting.asked?.lastDay).toBe(addDays(before.asked?.lastDay, 9));
    await act(later.work, network, first, 'resume');
    await finish(first, later.work);
    const afterOne = await entitlementOf(later.desk, serial);
    expect(afterOne.asked?.lastDay).toBe(addDays(before.asked?.lastDay, 9));
    expect(afterOne.asked?.trace.map(({ text }) => text)).toContain(
      `Days under repair lengthen the term. Days: 9; last day now: ${afterOne.asked?.lastDay}.`,
    );
    expect(rightsOf(afterOne)).toEqual(['repair repair-holds-30']);

    const again = await seatsOn(15);
    await finish(await arrive(serial, again), again.work);
    const afterTwo = await entitlementOf(again.desk, serial);
    // a visit that is over by the evening is one day
    expect(afterTwo.asked?.lastDay).toBe(addDays(before.asked?.lastDay, 10));
    expect(rightsOf(afterTwo)).toEqual(['exchange two-repairs', 'repair repair-holds-30']);
    expect(afterTwo.rights?.rights[0]?.lastDay).toBe(afterTwo.asked?.lastDay);
    // As it was known on an earlier day: nothing had been repaired.
    expect(rightsOf(await entitlementOf(again.desk, serial, `component=pipes&on=${local(0)}`))).toEqual([]);
    const { body: unit } = await again.desk.get<{ events: { kind: string; on: string }[] }>(
      `${network.path}/units/${serial}`,
    );
    expect(unit.events.slice(3).map(({ kind, on }) => [kind, on])).toEqual([
      ['hand_in', local(0)],
      ['wait', local(0)],
      ['wait_over', local(9)],
      ['ready', local(9)],
      ['repair', local(9)],
      ['hand_in', local(15)],
      ['ready', local(15)],
      ['repair', local(15)],
    ]);
    await moveClock(server, null);
  });

  test('that the user caused lengthen nothing that a buyer could ask for, and an order taken back ends its stay', async () => {
    const serial = nextUnit();
    const today = await seatsOn(0);
    for (const _ of [1, 2]) await finish(await arrive(serial, today), today.work, { cause: 'force_majeure' });
    expect(rightsOf(await entitlementOf(today.desk, serial))).toEqual([]);
    const other = nextUnit();
    const order = await arrive(other, today);
    await act(today.desk, network, order, 'cancel', { reason: 'wrong unit' });
    const later = await seatsOn(20);
    const plain = await entitlementOf(later.desk, nextUnit());
    expect((await entitlementOf(later.desk, other)).asked?.lastDay).toBe(addDays(plain.asked?.lastDay, 1));
    await moveClock(server, null);
  });
});

function addDays(day: string | null | undefined, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
