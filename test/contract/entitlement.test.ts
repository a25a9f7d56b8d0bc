/** What happens to a unit, told by those who did it, and what the warranty then answers. */
import { gzipSync } from 'node:zlib';
import { demoSlaPolicy } from '@aftercare/tools/seed-data';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { open, printLabels } from '../kit/customer.ts';
import {
  addMember,
  addShop,
  buildNetwork,
  type Caller,
  daysAgo,
  HELD,
  makeClaim,
  type Network,
  type Shop,
} from '../kit/network.ts';
import { addPerson } from '../kit/person.ts';
import { expectProblem, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { act, ask, type Order, REPORT, readRequest } from '../kit/service.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

interface Cover {
  readonly component: string;
  readonly covered: boolean;
  readonly startsOn: string | null;
  readonly startedBy: string | null;
  readonly lastDay: string | null;
  readonly benefitsLeft: number | null;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly trace: readonly { readonly rule: string; readonly text: string }[];
}

interface Concession {
  readonly id: string;
  readonly state: string;
}

interface Entitlement {
  readonly on: string;
  readonly components: readonly Cover[];
  readonly asked: Cover | null;
  readonly sparePartsUntil: string | null;
  readonly agreedRights: readonly { readonly right: string; readonly rule: string }[];
  readonly versions: readonly { readonly kind: string; readonly id: string }[];
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
async function publishTerms(changed: Record<string, unknown> = {}, effectiveFrom = daysAgo(1000)): Promise<string> {
  const term = (component: string, months: number) => ({ component, months, startsAt: ['invoice'], clause: '§2' });
  const content = { models: ['SH-200'], terms: [term('tank', 36), term('pipes', 12)], pack: 'cn-general', ...changed };
  const policy = { name: 'Terms with a pack', effectiveFrom, content };
  const { id } = await network.maker.owner.make<{ id: string }>(`${network.path}/warranty-terms`, policy);
  await network.maker.owner.make(`${network.path}/warranty-terms/${id}/publish`, {});
  return id;
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
    // these terms promise no spare parts: the law does
    expect(before.sparePartsUntil).toBe(monthsAfter(daysAgo(290), 60));
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

describe('a unit on its way', () => {
  let distributor: Shop;
  let second: Caller;
  let third: Caller;

  beforeAll(async () => {
    distributor = await addMember(server.baseUrl, network, 'distributor', 'luzhong-trade');
    second = (await addPerson(server.baseUrl, network.maker, 'second', ['approver'])).caller;
    third = (await addPerson(server.baseUrl, network.maker, 'third', ['approver'])).caller;
    const start = { startsAt: ['invoice'] };
    await publishTerms({
      terms: [
        { component: 'tank', months: 36, ...start, afterReplacement: 'restarts', monthsByBuyerClass: { club: 48 } },
        { component: 'pipes', months: 12, ...start, afterReplacement: { months: 6 } },
        { component: 'tubes', months: 24, ...start, usageLimit: { unit: 'hours', maximum: 1000 } },
        { component: 'electrics', months: 24, ...start, visits: 2, visitsPer: 'term' },
      ],
      exclusions: [
        { code: 'seal_broken', evidence: ['photo_of_seal'], waivedBy: 'two_people', clause: '§9' },
        { code: 'accident', evidence: [], waivedBy: 'nobody' },
      ],
      sparePartsYears: 15,
    });
  });

  const give = (caller: Caller, body: unknown) => caller.post<Concession>(`${network.path}/concessions`, body);
  const say = (caller: Caller, { id }: Concession, verb: 'approve' | 'refuse') =>
    caller.post<Concession>(`${network.path}/concessions/${id}/${verb}`, { reason: 'fair' });

  test('a part that was put in anew begins its term anew; spare parts are promised', async () => {
    const serial = nextUnit();
    const { desk, work } = await seatsOn(0);
    const parts = [{ ...REPORT.parts[0], number: 'TNK-200' }];
    await finish(await arrive(serial, { desk, work }), work, { component: 'tank', causalPart: 'TNK-200', parts });
    const { asked, sparePartsUntil } = await entitlementOf(desk, serial, 'component=tank');
    expect(asked).toMatchObject({ startedBy: 'replacement', startsOn: local(0) });
    expect(sparePartsUntil).toBe(`${Number(daysAgo(290).slice(0, 4)) + 15}${daysAgo(290).slice(4)}`);
    // the causal part of the other order was mended, not replaced
    expect((await entitlementOf(desk, serial, 'component=pipes')).asked?.startedBy).toBe('invoice');
  });

  test('usage is read, never down, and says which reading stands against it', async () => {
    const serial = nextUnit();
    const at = `${network.path}/units/${serial}/readings`;
    const read = (caller: Caller, reading: number, readOn: string) =>
      caller.post(at, { unit: 'hours', reading, readOn });
    expect((await read(shop.owner, 400, daysAgo(20))).status).toBe(201);
    const lower = await read(network.maker.owner, 399, daysAgo(10));
    expectProblem(lower, 409, 'warranty.reading_lower');
    expect(lower.text).toContain(`with 400 hours, read on ${daysAgo(20)}`);
    expectProblem(await read(shop.owner, 401, daysAgo(30)), 409, 'warranty.reading_lower');
    expectProblem(await read(shop.owner, 500, daysAgo(-3)), 422, 'products.day_in_future');
    expect((await read(shop.owner, 1001, daysAgo(5))).status).toBe(201);
    const asked = async (on: string) =>
      (await entitlementOf(shop.owner, serial, `component=tubes&on=${on}`)).asked?.findings.map(({ code }) => code);
    expect(await asked(daysAgo(6))).toEqual([]);
    expect(await asked(daysAgo(4))).toEqual(['warranty.usage_over']);
  });

  test('of two readings at once that cannot both stand one is refused', async () => {
    const serial = nextUnit();
    const at = `${network.path}/units/${serial}/readings`;
    const [high, low] = await Promise.all(
      [900, 100].map((reading, index) =>
        shop.owner.post(at, { unit: 'hours', reading, readOn: daysAgo(5 - index) }, HELD),
      ),
    );
    // 900 five days ago and 100 on the day after: whichever comes second is refused
    expect([high?.status, low?.status].toSorted()).toEqual([201, 409]);
  });

  test('counted visits are used up, also by two at once', async () => {
    const serial = nextUnit();
    const at = `${network.path}/units/${serial}/benefit-uses`;
    const use = (headers: Record<string, string> = {}) =>
      shop.owner.post<{ left: number }>(at, { component: 'electrics', usedOn: daysAgo(1) }, headers);
    const first = await use();
    expect(first.body).toMatchObject({ component: 'electrics', left: 1 });
    expect((await entitlementOf(shop.owner, serial, 'component=electrics')).asked?.benefitsLeft).toBe(1);
    const both = await Promise.all([use(HELD), use(HELD)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expectProblem(await use(), 409, 'warranty.benefit_exhausted');
    const { asked } = await entitlementOf(shop.owner, serial, 'component=electrics');
    expect(asked).toMatchObject({ covered: false, benefitsLeft: 0, findings: [{ code: 'warranty.benefit_used_up' }] });
    expectProblem(
      await shop.owner.post(at, { component: 'tank', usedOn: daysAgo(1) }),
      409,
      'warranty.benefit_unknown',
    );
  });

  test('what was found takes the promise away, until two people have waived it', async () => {
    const serial = nextUnit();
    const found = 'component=tank&found=seal_broken';
    const { asked } = await entitlementOf(shop.owner, serial, found);
    expect(asked).toMatchObject({
      covered: false,
      findings: [{ code: 'warranty.excluded', clause: '§9' }],
      exclusions: [{ exclusion: 'seal_broken', isWaived: false, evidence: [{ kind: 'photo_of_seal' }] }],
    });
    const at = `${network.path}/units/${serial}/entitlement?${found}`;
    const { body: zh } = await shop.owner.get<Entitlement>(at, { 'accept-language': 'zh' });
    expect(zh.asked?.findings[0]?.message).toContain('封签损坏或被他人拆动');
    const waiver = (exclusion: string) => ({
      for: { unit: serial },
      give: { kind: 'waiver', component: 'tank', exclusion },
      reason: 'The seal came off in the heat',
    });
    expectProblem(await give(shop.owner, waiver('accident')), 409, 'warranty.waiver_for_nobody');
    const { status, body: askedFor, text } = await give(shop.owner, waiver('seal_broken'));
    expect(status, text).toBe(201);
    expect(askedFor).toMatchObject({ state: 'asked', peopleNeeded: 2, scope: 'unit' });
    expect((await say(network.maker.owner, askedFor, 'approve')).body).toMatchObject({ state: 'asked' });
    expectProblem(await say(network.maker.owner, askedFor, 'approve'), 409, 'warranty.concession_four_eyes');
    expect((await entitlementOf(shop.owner, serial, found)).asked?.covered).toBe(false);
    expect((await say(second, askedFor, 'approve')).body).toMatchObject({ state: 'approved' });
    expectProblem(await say(second, askedFor, 'refuse'), 409, 'warranty.concession_decided');
    expect((await entitlementOf(shop.owner, serial, found)).asked).toMatchObject({
      covered: true,
      exclusions: [{ exclusion: 'seal_broken', isWaived: true }],
    });
    const listed = await shop.owner.get<{ items: Concession[] }>(`${network.path}/concessions`);
    expect(listed.body.items.map(({ id }) => id)).toContain(askedFor.id);
    expect((await distributor.owner.get(`${network.path}/concessions/${askedFor.id}`)).status).toBe(404);
  });

  test('a longer term for one unit needs two people, and is refused by one', async () => {
    const serial = nextUnit();
    const before = await entitlementOf(shop.owner, serial, 'component=tank');
    const longer = { for: { unit: serial }, give: { kind: 'extension', component: 'tank', months: 6 }, reason: 'late' };
    const own = await give(network.maker.owner, longer);
    expectProblem(await say(network.maker.owner, own.body, 'approve'), 409, 'warranty.concession_own');
    expect((await say(second, own.body, 'refuse')).body).toMatchObject({ state: 'refused' });
    expectProblem(
      await give(shop.owner, { ...longer, give: { ...longer.give, days: 3 } }),
      422,
      'warranty.extension_length',
    );
    expectProblem(
      await give(shop.owner, { ...longer, for: { division: '37' } }),
      403,
      'warranty.concession_for_manufacturer',
    );
    const { body: asked } = await give(shop.owner, longer);
    const answers = await Promise.all([say(network.maker.owner, asked, 'approve'), say(second, asked, 'approve')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const after = await entitlementOf(shop.owner, serial, 'component=tank');
    expect(after.asked?.lastDay).not.toBe(before.asked?.lastDay);
    expect(after.asked?.findings).toMatchObject([{ code: 'warranty.extended', severity: 'notes' }]);
    expect((await entitlementOf(shop.owner, nextUnit(), 'component=tank')).asked?.findings).toEqual([]);
  });

  test('one for a region or a member holds for what was sold there, and a class of buyers has its own length', async () => {
    const { owner } = network.maker;
    const serials = ['R-1', 'R-2'];
    const csv = `serial,model,batch,productionOn\n${serials.map((serial) => `${serial},SH-200,B1,${daysAgo(60)}`).join('\n')}\n`;
    await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
    await owner.make(`${network.path}/deliveries`, { to: distributor.membershipId, shippedOn: daysAgo(50), serials });
    const price = { amount: 299_900, currency: 'CNY' };
    for (const [index, serial] of serials.entries())
      await distributor.owner.make(`${network.path}/sales`, {
        serial,
        soldOn: daysAgo(40),
        invoiceNumber: `FP-${index}`,
        price,
        ...(index === 1 ? { buyerClass: 'club' } : {}),
      });
    const lastDayOf = async (serial: string, component = 'tank') =>
      (await entitlementOf(owner, serial, `component=${component}`)).asked?.lastDay;
    expect(await lastDayOf('R-1')).toBe(monthsAfter(daysAgo(40), 36));
    expect(await lastDayOf('R-2')).toBe(monthsAfter(daysAgo(40), 48));
    const give2 = async (holder: Record<string, string>, months: number) => {
      const body = { for: holder, give: { kind: 'extension', component: 'pipes', months }, reason: 'cold winter' };
      const { body: asked } = await give(shop.owner, body).then((reply) =>
        reply.status === 403 ? give(owner, body) : reply,
      );
      await say(second, asked, 'approve');
      expect((await say(third, asked, 'approve')).body).toMatchObject({ state: 'approved' });
    };
    await give2({ division: '3702' }, 9);
    expect(await lastDayOf('R-1', 'pipes')).toBe(monthsAfter(daysAgo(40), 12));
    await give2({ division: '37' }, 2);
    expect(await lastDayOf('R-1', 'pipes')).toBe(monthsAfter(daysAgo(40), 14));
    await give2({ membership: distributor.membershipId }, 3);
    expect(await lastDayOf('R-1', 'pipes')).toBe(monthsAfter(daysAgo(40), 15));
    // the others were sold by nobody of the network
    expect((await entitlementOf(owner, nextUnit(), 'component=pipes')).asked?.lastDay).toBe(
      monthsAfter(daysAgo(200), 12),
    );
  });
});

describe('what a buyer was granted', () => {
  interface Remedy {
    readonly id: string;
    readonly state: string;
    readonly rule: string;
    readonly dueOn: string;
    readonly isOverdue: boolean;
    readonly owner: string;
    readonly money: {
      readonly depreciation: number;
      readonly refurbishing: number;
      readonly refund: number;
      readonly toPay: number;
    } | null;
  }
  let made = 0;
  let owner: Caller;

  beforeAll(async () => {
    owner = (await seatsOn(0)).desk;
    await publishTerms({
      terms: [{ component: '*', months: 12, startsAt: ['invoice'], clause: '§2' }],
      agreedRights: [{ right: 'exchange', months: 3, clause: '§5' }],
      exchangeRatePpm: 1000,
      remedyWorkingDays: { exchange: 2 },
    });
  });

  /** Sold so many days ago for 1,280.00 yuan. */
  async function sell(days: number): Promise<string> {
    const serial = await make();
    const price = { amount: 128_000, currency: 'CNY' };
    await owner.make(`${network.path}/sales`, { serial, soldOn: local(-days), invoiceNumber: `G-${made}`, price });
    return serial;
  }
  async function make(): Promise<string> {
    made += 1;
    const serial = `G-${made}`;
    const csv = `serial,model,batch,productionOn\n${serial},SH-200,B1,${daysAgo(300)}\n`;
    await owner.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
    return serial;
  }
  const grant = (serial: string, body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    owner.post<Remedy>(`${network.path}/units/${serial}/remedies`, { reason: 'does not heat', ...body }, headers);
  const end = (remedy: Remedy, verb: 'complete' | 'withdraw', body: unknown = {}) =>
    owner.post<Remedy>(`${network.path}/remedies/${remedy.id}/${verb}`, body);

  test('within seven days the money back, whole; it locks the unit, also against two at once', async () => {
    const serial = await sell(5);
    const answers = await Promise.all([
      grant(serial, { remedy: 'refund' }, HELD),
      grant(serial, { remedy: 'exchange' }, HELD),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const granted = answers.find(({ status }) => status === 201)?.body;
    if (granted === undefined) throw new Error('none was granted');
    expect(granted).toMatchObject({ state: 'granted', rule: 'cn-general/seven-days', isOverdue: false });
    expectProblem(await grant(serial, { remedy: 'refund' }), 409, 'warranty.remedy_open');
    // taken back, the unit is free for another one
    expect((await end(granted, 'withdraw', { reason: 'the buyer keeps it' })).body).toMatchObject({
      state: 'withdrawn',
    });
    expectProblem(await end(granted, 'complete'), 409, 'warranty.remedy_ended');
    const again = await grant(serial, { remedy: 'refund' });
    expect(again.body.money).toMatchObject({ depreciation: 0, refund: 128_000, toPay: 0 });
    expect((await end(again.body, 'complete')).body).toMatchObject({ state: 'done', doneOn: local(0) });
    expectProblem(await grant(serial, { remedy: 'refund' }), 409, 'warranty.remedy_open');
    const { components } = await entitlementOf(owner, serial, '');
    expect(components[0]).toMatchObject({ covered: false, findings: [{ code: 'warranty.given_back' }] });
  });

  test('an exchange gives a new unit, whose term begins anew; a used one is refused', async () => {
    const serial = await sell(60);
    // two months after the sale the law gives none, the terms do
    const { body } = await grant(serial, { remedy: 'exchange' });
    expect(body).toMatchObject({ rule: '§5', money: null });
    expectProblem(await end(body, 'complete'), 422, 'warranty.exchange_needs_unit');
    expectProblem(await end(body, 'complete', { replacedBy: nextUnit() }), 409, 'warranty.exchange_not_new');
    const other = await make();
    expect((await end(body, 'complete', { replacedBy: other })).status).toBe(200);
    const { asked } = await entitlementOf(owner, other, 'component=*');
    expect(asked).toMatchObject({
      covered: true,
      startedBy: 'replacement',
      startsOn: local(0),
      lastDay: monthsAfter(local(0), 12),
    });
    expect((await entitlementOf(owner, serial, 'component=*')).asked?.covered).toBe(false);
  });

  test('outside every window it costs what use is worth; refurbishing stands beside it', async () => {
    const { body } = await grant(await sell(137), { remedy: 'exchange', refurbishing: 5000 });
    expect(body.rule).toBe('exchange-outside-window');
    expect(body.money).toMatchObject({ depreciation: 17_536, refurbishing: 5000, toPay: 22_536, refund: 0 });
    expectProblem(await grant(await sell(137), { remedy: 'refund' }), 409, 'warranty.no_right');
    // found against the buyer: the law excludes it
    expectProblem(await grant(await sell(3), { remedy: 'refund', found: ['misuse'] }), 409, 'warranty.no_right');
  });

  test('it is due in working days, and the people hear of it when it is not done', async () => {
    const { body } = await grant(await sell(5), { remedy: 'exchange' });
    const weekday = new Date(`${body.dueOn}T00:00:00Z`).getUTCDay();
    expect([1, 2, 3, 4, 5]).toContain(weekday);
    const list = async (caller: Caller) =>
      (await caller.get<{ items: Remedy[] }>(`${network.path}/remedies?state=granted`)).body.items.find(
        ({ id }) => id === body.id,
      );
    expect(await list(owner)).toMatchObject({ isOverdue: false });
    const { desk } = await seatsOn(8);
    expect(await list(desk)).toMatchObject({ isOverdue: true });
    await server.tick(new Date(Date.now() + 8 * DAY_MS));
    await expect
      .poll(async () => (await desk.get<{ items: { kind: string; subject: string }[] }>('/v1/inbox')).body.items)
      .toContainEqual(expect.objectContaining({ kind: 'warranty.remedy_overdue', subject: body.id }));
    await moveClock(server, null);
  });

  test('whoever cannot operate what is in order is shown how once, free, before it goes back', async () => {
    const serial = await sell(4);
    const refund = { remedy: 'refund', cannotOperate: true };
    const first = await grant(serial, refund);
    expectProblem(first, 409, 'warranty.training_first');
    expect(first.text).toContain('before a refund one training is free');
    const { work } = await seatsOn(0);
    const at = `${network.path}/units/${serial}/trainings`;
    expectProblem(await work.post(at, { trainedOn: daysAgo(-2) }), 422, 'products.day_in_future');
    const both = await Promise.all(
      [HELD, HELD].map((held) => work.post<{ number: number; isFree: boolean }>(at, { trainedOn: daysAgo(1) }, held)),
    );
    expect(both.map(({ body }) => [body.number, body.isFree]).toSorted()).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await grant(serial, refund)).body).toMatchObject({ remedy: 'refund', state: 'granted' });
    // What fails is no matter of operating it.
    expect((await grant(await sell(4), { remedy: 'refund' })).status).toBe(201);
  });

  test('a public holiday of the service levels is no working day of it', async () => {
    owner = (await seatsOn(0)).desk;
    const weekdays = Array.from({ length: 14 }, (_, ahead) => local(ahead + 1)).filter(
      (on) => ![0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()),
    );
    const [holiday, ...worked] = weekdays;
    const dueOn = async () => (await grant(await sell(5), { remedy: 'exchange' })).body.dueOn;
    expect(await dueOn()).toBe(weekdays[1]);
    const { content, ...sla } = demoSlaPolicy();
    const desk = { name: 'desk', week: [{ days: [1, 2, 3, 4, 5], hours: [{ from: '09:00', until: '18:00' }] }] };
    const calendars = [{ ...desk, holidays: [holiday] }];
    const { id } = await owner.make<{ id: string }>(`${network.path}/sla-policies`, {
      ...sla,
      effectiveFrom: daysAgo(1),
      content: { ...content, calendars },
    });
    await owner.make(`${network.path}/sla-policies/${id}/publish`, {});
    expect(await dueOn()).toBe(worked[1]);
  });

  test('the customer reads the rights of today behind the code, without a script', async () => {
    owner = (await seatsOn(0)).desk;
    const [young, old] = [await sell(5), await sell(40)];
    const [atYoung = '', atOld = ''] = await printLabels({ ...network, maker: { ...network.maker, owner } }, [
      young,
      old,
    ]);
    const zh = await open(server.baseUrl, atYoung);
    for (const shown of ['您当前的法定权利', '退货', '换货']) expect(zh).toContain(shown);
    const en = await open(server.baseUrl, `${atYoung}?lang=en`);
    expect(en).toContain('Money back');
    expect(await open(server.baseUrl, `${atOld}?lang=en`)).toContain('Nothing beyond the warranty above.');
    expect(gzipSync(zh).length).toBeLessThan(14_000);
    const { headers } = await fetch(`${server.baseUrl}${atYoung}`, { headers: { accept: 'text/html' } });
    expect(headers.get('server-timing')).toContain('d1-round-trips;desc="1"');
  });
});

test('what is excluded between manufacturer and member takes nothing from a buyer: it says who bears it', async () => {
  const { desk } = await seatsOn(0);
  const { owner: _, ...maker } = network.maker;
  network = { ...network, maker: { ...maker, owner: desk } };
  const distributor = await addMember(server.baseUrl, network, 'distributor', 'jinan-trade');
  const terms = [{ component: '*', months: 12, startsAt: ['invoice'], clause: '§2' }];
  const tradeTerm = { months: 15, startsAt: ['delivery'], clause: '§7' };
  await publishTerms({
    terms,
    tradeTerm,
    tradeExclusion: { remedies: ['refund', 'exchange'], except: ['lot_fault'], clause: '§9' },
  });
  const serials = ['T-1', 'T-2', 'T-3', 'T-4', 'T-5'];
  const rows = serials.map((serial) => `${serial},SH-200,B1,${daysAgo(300)},${daysAgo(50)}\n`);
  const csv = `serial,model,batch,productionOn,deliveryOn\n${rows.join('')}`;
  await desk.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  await desk.make(`${network.path}/deliveries`, { to: distributor.membershipId, shippedOn: daysAgo(50), serials });
  const amount = { amount: 128_000, currency: 'CNY' };
  const sale = (serial: string) => ({ serial, soldOn: daysAgo(5), invoiceNumber: serial, price: amount });
  await distributor.owner.make(`${network.path}/sales`, sale('T-1'));
  await distributor.owner.make(`${network.path}/sales`, sale('T-2'));
  await desk.make(`${network.path}/imports`, `serial,model\nT-6,SH-200\n`, { 'content-type': 'text/csv' });
  await desk.make(`${network.path}/sales`, sale('T-6'));
  const grant = (serial: string, body: Record<string, unknown>) =>
    desk.post<Record<string, unknown>>(`${network.path}/units/${serial}/remedies`, {
      reason: 'does not heat',
      ...body,
    });

  // A buyer has the money back either way.
  const sold = { towards: 'buyer', member: distributor.membershipId, rule: 'cn-general/seven-days', tradeClause: '§9' };
  const byMember = await grant('T-1', { remedy: 'refund' });
  expect(byMember.body).toMatchObject({ ...sold, borneBy: 'member', money: { refund: 128_000 } });
  const ofLot = await grant('T-2', { remedy: 'refund', ground: 'lot_fault' });
  expect(ofLot.body).toMatchObject({
    ...sold,
    borneBy: 'manufacturer',
    ground: 'lot_fault',
    money: { refund: 128_000 },
  });
  // Where no member sold it there is nobody else.
  expect((await grant('T-6', { remedy: 'refund' })).body).toMatchObject({ borneBy: 'manufacturer', member: null });

  // Of its stock the member has what the trade term gives, save what is excluded.
  const stock = { towards: 'member', price: amount };
  expectProblem(await grant('T-3', { ...stock, remedy: 'refund' }), 409, 'warranty.excluded_in_trade');
  expectProblem(
    await grant('T-3', { ...stock, remedy: 'exchange', ground: 'transport_damage' }),
    409,
    'warranty.excluded_in_trade',
  );
  expectProblem(await grant('T-3', { remedy: 'refund' }), 409, 'warranty.no_right');
  expectProblem(await grant('T-1', { ...stock, remedy: 'repair' }), 409, 'warranty.remedy_open');
  expect((await grant('T-3', { ...stock, remedy: 'repair' })).body).toMatchObject({
    rule: '§7',
    borneBy: 'manufacturer',
    money: null,
  });
  expectProblem(
    await grant('T-4', { towards: 'member', remedy: 'refund', ground: 'lot_fault' }),
    409,
    'warranty.remedy_unpriced',
  );
  expect((await grant('T-4', { ...stock, remedy: 'refund', ground: 'lot_fault' })).body).toMatchObject({
    towards: 'member',
    member: distributor.membershipId,
    borneBy: 'manufacturer',
    money: { refund: 128_000, depreciation: 0 },
  });

  // Who bears it reads it, and nobody else; done, it is in the statement: owed by whoever bears it to whoever gave the money.
  const idOf = ({ body }: { readonly body: Record<string, unknown> }) => String(body.id);
  const at = (id: string) => `${network.path}/remedies/${id}`;
  expect((await distributor.owner.get<object>(at(idOf(byMember)))).body).toEqual(byMember.body);
  expectProblem(await shop.owner.get(at(idOf(byMember))), 404, 'request.not_found');
  await desk.make(`${at(idOf(byMember))}/complete`, {});
  await desk.make(`${at(idOf(ofLot))}/complete`, { givenBy: 'member' });
  const nextMonth = await seatsOn(35);
  const period = local(0).slice(0, 7);
  const { id: job } = await nextMonth.desk.make<{ id: string }>(`${network.path}/periods/${period}/close`, {});
  // The job begins with a message, which takes its second however quick the machine is.
  await vi.waitUntil(
    async () => {
      await server.tick();
      return (await nextMonth.desk.get<{ state: string }>(`/v1/jobs/${job}`)).body.state === 'done';
    },
    { timeout: 60_000, interval: 50 },
  );
  const { body: statements } = await nextMonth.desk.get<{ items: { id: string; member: string }[] }>(
    `${network.path}/statements?period=${period}`,
  );
  const lines: Record<string, unknown>[] = [];
  for (const { id } of statements.items) {
    const { body } = await nextMonth.desk.get<{ items: Record<string, unknown>[] }>(
      `${network.path}/statements/${id}/lines`,
    );
    lines.push(...body.items.filter(({ kind }) => kind === 'remedy'));
  }
  expect(lines).toMatchObject([
    { category: 'services', amount: { amount: -128_000 }, tax: { amount: 0 }, facts: { serial: 'T-1', clause: '§9' } },
    { category: 'services', amount: { amount: 128_000 }, tax: { amount: 0 }, facts: { serial: 'T-2' } },
  ]);
  const { desk: again } = await seatsOn(0);
  network = { ...network, maker: { ...network.maker, owner: again } };

  // Without the exclusion nothing of that is excluded.
  await publishTerms({ terms, tradeTerm });
  expect((await grant('T-5', { ...stock, remedy: 'exchange' })).body).toMatchObject({ rule: '§7', tradeClause: null });
});

test('a later version that gives more is what the warranty, the page of the customer and the claim all answer by', async () => {
  const { desk, work } = await seatsOn(0);
  const serial = nextUnit();
  const tubes = { component: 'tubes', months: 24, startsAt: ['invoice'] };
  const { owner: _, ...maker } = network.maker;
  network = { ...network, maker: { ...maker, owner: desk } };
  const ofSale = await publishTerms({
    pack: undefined,
    terms: [{ ...tubes, usageLimit: { unit: 'hours', maximum: 1000 } }],
  });
  await work.make(`${network.path}/units/${serial}/readings`, { unit: 'hours', reading: 1001, readOn: daysAgo(5) });
  const asked = () => entitlementOf(desk, serial, `component=tubes&on=${daysAgo(4)}`);
  const [label = ''] = await printLabels(network, [serial]);
  const page = () => open(server.baseUrl, `${label}?lang=en`);
  const claim = { failedOn: daysAgo(4), repairedOn: local(0), signedOn: local(0), component: 'tubes' };
  const tryClaim = () =>
    work.post<{ decision: { verdict: string; versions: { kind: string; id: string }[] } }>(
      `${network.path}/claims?dryRun=true`,
      makeClaim(serial, 'BETTER-1', claim),
    );
  const termsOf = (versions: readonly { kind: string; id: string }[]) =>
    versions.filter(({ kind }) => kind === 'warranty.terms').map(({ id }) => id);

  const before = await asked();
  expect([before.asked?.covered, termsOf(before.versions)]).toEqual([false, [ofSale]]);
  expect(await page()).not.toContain('class="pill covered"');
  const refused = (await tryClaim()).body.decision;
  expect([refused.verdict, termsOf(refused.versions)]).toEqual(['rejected', [ofSale]]);

  // Since fifty days the hours do not count any more: for whoever bought before as well.
  const since = await publishTerms({ pack: undefined, terms: [tubes] }, daysAgo(50));
  const after = await asked();
  expect([after.asked?.covered, termsOf(after.versions)]).toEqual([true, [since]]);
  expect(await page()).toContain('class="pill covered"');
  const paid = (await tryClaim()).body.decision;
  expect([paid.verdict, termsOf(paid.versions)]).toEqual(['approved', [since]]);

  // One that covers less and exchanges longer adds its right, and takes nothing away.
  const exchange = { remedy: 'exchange', component: 'tubes', reason: 'leaks' };
  const grant = () => desk.post<{ rule: string }>(`${network.path}/units/${serial}/remedies`, exchange);
  expectProblem(await grant(), 409, 'warranty.no_right');
  const exchanging = await publishTerms(
    {
      pack: undefined,
      terms: [{ ...tubes, months: 1 }],
      agreedRights: [{ right: 'exchange', months: 36, clause: '§5 (since)' }],
    },
    daysAgo(40),
  );
  const both = await asked();
  expect([both.asked?.covered, termsOf(both.versions)]).toEqual([true, [since, exchanging]]);
  expect(both.agreedRights).toMatchObject([{ right: 'exchange', rule: '§5 (since)' }]);
  expect(await grant()).toMatchObject({ status: 201, body: { rule: '§5 (since)' } });
});

test('a car that stayed too long is paid for by the kilometre of its last reading, and by the rule of the pack', async () => {
  const today = await seatsOn(0);
  await publishTerms(
    { pack: 'cn-household-car', terms: [{ component: '*', months: 36, startsAt: ['invoice'] }], useRatePpm: 4000 },
    daysAgo(30),
  );
  const serial = 'CAR-1';
  const csv = `serial,model,batch,productionOn\n${serial},SH-200,B1,${daysAgo(300)}\n`;
  await today.desk.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const price = { amount: 15_000_000, currency: 'CNY' };
  await today.desk.make(`${network.path}/sales`, { serial, soldOn: daysAgo(8), invoiceNumber: serial, price });
  await act(today.work, network, await arrive(serial, today), 'wait', { for: 'parts' });

  const { desk } = await seatsOn(31);
  expect(rightsOf(await entitlementOf(desk, serial, 'component=*'))).toContain('exchange repair-time-30-days');
  const body = { remedy: 'refund', reason: '31 days in repair', sameModelExists: false };
  const grant = () => desk.post<Record<string, unknown>>(`${network.path}/units/${serial}/remedies`, body);
  const unread = await grant();
  expectProblem(unread, 409, 'warranty.remedy_unpriced');
  expect(unread.text).toContain('What is missing: a reading of the kilometres.');
  await desk.make(`${network.path}/units/${serial}/readings`, { unit: 'km', reading: 8000, readOn: local(1) });
  expect((await grant()).body).toMatchObject({
    rule: 'cn-household-car/repair-time-30-days',
    money: {
      depreciation: 0,
      use: { rule: 'cn-household-car/use-compensation', km: 8000, readOn: local(1), ratePpm: 4000, amount: 480_000 },
      refund: 14_520_000,
      toPay: 0,
    },
  });
});

test('what a lawyer corrected in the terms is granted, and told behind the code with its article and day', async () => {
  const { desk } = await seatsOn(0);
  network = { ...network, maker: { ...network.maker, owner: desk } };
  await desk.make(`${network.path}/models`, { code: 'LAW', name: { en: 'Boiler', zh: '锅炉' }, components: [] });
  const csv = `serial,model,batch,productionOn\nLAW-1,LAW,B1,${daysAgo(60)}\n`;
  await desk.make(`${network.path}/imports`, csv, { 'content-type': 'text/csv' });
  const price = { amount: 100_000, currency: 'CNY' };
  await desk.make(`${network.path}/sales`, { serial: 'LAW-1', soldOn: daysAgo(9), invoiceNumber: 'LAW-1', price });
  const [label = ''] = await printLabels(network, ['LAW-1']);
  const page = (language: string) => open(server.baseUrl, `${label}?lang=${language}`);
  const terms = { models: ['LAW'], terms: [{ component: '*', months: 12, startsAt: ['invoice'] }] };
  const refund = { remedy: 'refund', reason: 'does not heat' };
  const grant = () => desk.post<Record<string, unknown>>(`${network.path}/units/LAW-1/remedies`, refund);

  await publishTerms(terms);
  expectProblem(await grant(), 409, 'warranty.no_right');
  expect(await page('en')).not.toContain('Money back');
  const seven = { kind: 'window', id: 'seven-days', article: '第九条', rights: ['refund'], fault: 'performance' };
  const packCorrections = {
    source: 'gazette',
    verified: true,
    verifiedOn: '2026-05-01',
    rules: [{ ...seven, fromDay: 0, untilDay: 10 }],
  };
  await publishTerms({ ...terms, packCorrections });
  const { rights } = await entitlementOf(desk, 'LAW-1', 'component=*');
  expect(rights).toMatchObject({ verified: true, verifiedOn: '2026-05-01', source: 'gazette' });
  const html = await page('en');
  for (const said of ['Money back', '第九条', 'Checked in the text of the law by the manufacturer’s lawyer on'])
    expect(html).toContain(said);
  expect(await page('zh')).toContain('厂家法务已于');
  expect(await grant()).toMatchObject({
    status: 201,
    body: { rule: 'cn-general/seven-days', money: { refund: 100_000 } },
  });
});

test('a repair holds as long as the terms of the sale say, also where later ones judge the claim; both are named, and replayed', async () => {
  const { desk, work } = await seatsOn(0);
  const serial = nextUnit();
  const { owner: _, ...maker } = network.maker;
  network = { ...network, maker: { ...maker, owner: desk } };
  const tubes = (months: number) => [{ component: 'tubes', months, startsAt: ['invoice'] }];
  const ofSale = await publishTerms({ pack: 'cn-general', terms: tubes(1) });
  const since = await publishTerms({ pack: undefined, terms: tubes(24) }, daysAgo(50));
  const claim = { failedOn: daysAgo(4), repairedOn: local(0), signedOn: local(0), component: 'tubes' };
  const sent = await work.post<{
    id: string;
    decision: { verdict: string; versions: { kind: string; id: string; chosenBy: string }[] };
  }>(`${network.path}/claims`, makeClaim(serial, 'HOLDS-1', claim));
  expect(sent.body.decision.verdict).toBe('approved');
  const terms = sent.body.decision.versions.filter(({ kind }) => kind === 'warranty.terms');
  expect(terms).toMatchObject([
    { id: since, chosenBy: 'better' },
    { id: ofSale, chosenBy: 'longer_hold' },
  ]);
  const replayed = await desk.get<{ isEqual: boolean }>(`${network.path}/claims/${sent.body.id}/replay`);
  expect([replayed.status, replayed.body.isEqual]).toEqual([200, true]);
});

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function addDays(day: string | null | undefined, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
