/** Requests, offers, appointments and orders over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, agreementContent } from '../kit/agreement.ts';
import { addShop, buildNetwork, type Network, type Shop } from '../kit/network.ts';
import { expectProblem, watchAnswers, withoutRequestId } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import {
  act,
  ask,
  type Order,
  REPORT,
  readRequest,
  requestOf,
  type ServiceRequest,
  setCapacity,
} from '../kit/service.ts';

let server: TestServer;
let network: Network;
/** Serves the county, the province, and another province. */
let county: Shop;
let province: Shop;
let elsewhere: Shop;
let next = 0;

const SLA = {
  name: 'Promises',
  effectiveFrom: '2020-01-01',
  content: {
    levels: [
      { severity: 1, name: { en: 'Grave', zh: '严重' } },
      { severity: 2, name: { en: 'Ordinary', zh: '一般' } },
    ],
    targets: [1, 2].flatMap((severity) => [
      { clock: 'respond', severity, startsAt: 'reported', amount: { minutes: 10 * severity }, calendar: '24x7' },
      { clock: 'on_site', severity, startsAt: 'reported', amount: { minutes: 60 * severity }, calendar: '24x7' },
      { clock: 'resolve', severity, startsAt: 'reported', amount: { minutes: 6000 }, calendar: '24x7' },
    ]),
    breachChain: [
      { to: 'partner_lead', afterMinutes: 0 },
      { to: 'manufacturer_desk', afterMinutes: 30 },
    ],
    symptoms: [{ code: 'leak', severity: 1 }],
  },
};

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  network = await buildNetwork(server.baseUrl, { units: 40 });
  const { owner } = network.maker;
  const { id } = await owner.make<{ id: string }>(`${network.path}/sla-policies`, SLA);
  await owner.make(`${network.path}/sla-policies/${id}/publish`, {});
  county = await addShop(server.baseUrl, network, 'lixia-repair');
  province = await addShop(server.baseUrl, network, 'luzhong-service');
  elsewhere = await addShop(server.baseUrl, network, 'henan-service');
  for (const [shop, division] of [
    [county, '370102'],
    [province, '37'],
    [elsewhere, '41'],
  ] as const)
    await agree(network, shop, agreementContent([division]));
});
afterAll(() => server.kill());

function nextUnit(): string | undefined {
  next += 1;
  return network.serials[next];
}

const requests = () => `${network.path}/service-requests`;
const at = (order: { readonly id: string }, verb: string) => `${network.path}/work-orders/${order.id}/${verb}`;
const desk = () => network.maker.owner;

/** The order that the desk sees as the last of a request. */
async function lastOrder(request: { readonly id: string }): Promise<Order> {
  const order = (await readRequest(desk(), network, request.id)).orders.at(-1);
  if (order === undefined) throw new Error('no order');
  return order;
}

describe('a request', () => {
  test('asks the shop of the nearest territory at once, and keeps why', async () => {
    const request = await ask(network, nextUnit(), { symptomCode: 'leak' });
    expect(request).toMatchObject({ state: 'dispatched', severity: 1, channel: 'phone', technicalTier: 'site' });
    expect(request.number).toMatch(/^SR-\d\d-[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(request.trackingUrl).toMatch(/\/r\/[0-9a-z]{25,}$/);
    expect(request.candidates.map(({ member, total }) => [member, total])).toEqual([
      ['Shop lixia-repair', 75],
      ['Shop luzhong-service', 35],
    ]);
    expect(request.candidates[0]?.trace.map(({ text }) => text)).toEqual([
      'Territory 370102; exclusive: no. Points: 60.',
      'Grade none. Points: 15.',
      'Orders in hand: 0. Points: 0.',
      'Repaired this unit before: no. Points: 0.',
    ]);
    expect(request.orders).toMatchObject([
      { state: 'offered', member: 'Shop lixia-repair', number: `${request.number.replace('SR', 'WO')}-1` },
    ]);
    expect(request.clocks.map(({ clock, state }) => `${clock} ${state}`)).toEqual([
      'respond running',
      'on_site running',
      'resolve running',
    ]);
    // The link is shown once.
    expect(await readRequest(desk(), network, request.id)).not.toHaveProperty('trackingUrl');
  });

  test('a symptom that nobody knows is of the least severe level; a level that does not exist is refused', async () => {
    const unit = nextUnit();
    expectProblem(await desk().post(requests(), requestOf(unit, { severity: 9 })), 422, 'service.level_unknown');
    expect(await ask(network, unit)).toMatchObject({ severity: 2 });
    expectProblem(await desk().post(requests(), requestOf('NO-SUCH')), 422, 'service.unit_unknown');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const early = requestOf(nextUnit(), { reportedAt: tomorrow });
    expectProblem(await desk().post(requests(), early), 422, 'service.reported_in_future');
  });

  test('the same trouble of one unit is open once, also when two ask at the same time', async () => {
    const unit = nextUnit();
    const held = { 'aftercare-pause-before-commit': '400' };
    const replies = await Promise.all(
      [1, 2, 3].map(() => desk().post<ServiceRequest>(requests(), requestOf(unit), held)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const made = replies.find(({ status }) => status === 201)?.body;
    const problem = expectProblem(await desk().post(requests(), requestOf(unit)), 409, 'service.already_open');
    expect(problem.params).toEqual({ number: made?.number });
    // Another kind of service is another request.
    expect(await ask(network, unit, { kind: 'upkeep' })).toMatchObject({ state: 'dispatched' });
  });

  test('the same key gives the same answer, and one request', async () => {
    const body = requestOf(nextUnit());
    const key = { 'idempotency-key': 'once' };
    const first = await desk().post<ServiceRequest>(requests(), body, key);
    const again = await desk().post<ServiceRequest>(requests(), body, key);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('where nobody has a territory, people have to look', async () => {
    const customer = { name: '李示例', phone: '0991-5550123', address: '示例路 2 号', divisionCode: '650102' };
    const request = await ask(network, nextUnit(), { customer });
    expect(request).toMatchObject({ state: 'triage', orders: [], candidates: [] });
    const path = `${requests()}/${request.id}/dispatch`;
    const reason = 'the only one who goes there';
    expectProblem(
      await desk().post(path, { membership: `mem_${'0'.repeat(26)}`, reason }),
      422,
      'service.member_unable',
    );
    const given = await desk().make<ServiceRequest>(path, { membership: elsewhere.membershipId, reason });
    expect(given).toMatchObject({ state: 'dispatched', orders: [{ state: 'offered', member: 'Shop henan-service' }] });
    // Given to somebody else: the first one hears that its offer is over.
    const moved = await desk().make<ServiceRequest>(path, { membership: province.membershipId, reason: 'nearer' });
    expect(moved.orders.map(({ state, member }) => `${member} ${state}`)).toEqual([
      'Shop henan-service cancelled',
      'Shop luzhong-service offered',
    ]);
  });
});

describe('who sees what', () => {
  test('a stranger meets a request and its order as unknown ones, in every verb', async () => {
    const request = await ask(network, nextUnit());
    const order = await lastOrder(request);
    const unknown = (id: string) => `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    const twins = async (path: (id: string) => string, id: string, body?: unknown) => {
      const ask = (to: string) => (body === undefined ? province.owner.get(to) : province.owner.post(to, body));
      const reply = await ask(path(id));
      expectProblem(reply, 404, 'request.not_found');
      expect(withoutRequestId(await ask(path(unknown(id))))).toBe(withoutRequestId(reply));
    };
    await twins((id) => `${requests()}/${id}`, request.id);
    await twins((id) => `${requests()}/${id}/clocks`, request.id);
    await twins((id) => `${requests()}/${id}/photos/fil_${'0'.repeat(26)}`, request.id);
    await twins((id) => `${requests()}/${id}/first-contact`, request.id, {});
    await twins((id) => at({ id }, '').slice(0, -1), order.id);
    await twins((id) => at({ id }, 'slots'), order.id);
    for (const verb of ['accept', 'depart', 'check-in', 'resume', 'complete', 'close'])
      await twins((id) => at({ id }, verb), order.id, {});
    const list = await province.owner.get<{ items: { id: string }[] }>(`${network.path}/work-orders`);
    expect(list.body.items.map(({ id }) => id)).not.toContain(order.id);
    // The manufacturer's own verbs are not for members.
    expectProblem(
      await county.owner.post(`${requests()}/${request.id}/cancel`, { reason: 'mine' }),
      403,
      'network.not_for_members',
    );
  });

  test('the telephone number is masked until the shop has taken the work, and again after it gave it back', async () => {
    const request = await ask(network, nextUnit());
    const order = await lastOrder(request);
    const seen = async () => (await county.owner.get<Order>(at(order, '').slice(0, -1))).body.customer;
    expect(await seen()).toMatchObject({ phone: '138 •••• 4471', address: '示例路 1 号' });
    expect((await readRequest(county.owner, network, request.id)).customer.phone).toBe('138 •••• 4471');
    // Neither the others that could be asked nor their scores.
    expect((await readRequest(county.owner, network, request.id)).candidates).toEqual([]);
    await act(county.owner, network, order, 'accept');
    expect(await seen()).toMatchObject({ phone: '13800004471' });

    const second = await ask(network, nextUnit());
    const refused = await lastOrder(second);
    const declined = await act(county.owner, network, refused, 'decline', { reason: 'no technician' });
    expect(declined).toMatchObject({ state: 'declined', customer: { phone: '138 •••• 4471', address: '' } });
    expectProblem(await county.owner.get(`${requests()}/${second.id}`), 404, 'request.not_found');
  });
});

describe('an offer', () => {
  test('declined: the next of the list is asked; when nobody is left the desk hears of it', async () => {
    const request = await ask(network, nextUnit());
    await act(county.owner, network, await lastOrder(request), 'decline', { reason: 'no technician' });
    const asked = await readRequest(desk(), network, request.id);
    expect(asked.orders.map(({ state, member, reason }) => [member, state, reason])).toEqual([
      ['Shop lixia-repair', 'declined', 'no technician'],
      ['Shop luzhong-service', 'offered', null],
    ]);
    await act(province.owner, network, await lastOrder(request), 'decline', { reason: 'too far' });
    expect(await readRequest(desk(), network, request.id)).toMatchObject({ state: 'triage' });
    const { items } = (await desk().get<{ items: { kind: string; subject: string }[] }>('/v1/inbox')).body;
    const told = items.filter(({ subject }) => subject === request.id || asked.orders.some(({ id }) => id === subject));
    expect(told.map(({ kind }) => kind)).toContain('service.nobody_left');
    expect(told.filter(({ kind }) => kind === 'service.order_declined')).not.toEqual([]);
  });

  test('of an answer and another at the same time one counts', async () => {
    const order = await lastOrder(await ask(network, nextUnit()));
    const replies = await Promise.all([
      county.owner.post(at(order, 'accept'), {}, { 'aftercare-pause-before-commit': '400' }),
      county.owner.post(at(order, 'decline'), { reason: 'no' }, { 'aftercare-pause-before-commit': '400' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('an order', () => {
  test('goes its way: accepted, booked, there, reported, repaired, signed, closed', async () => {
    await setCapacity(county.owner, network, 5);
    const request = await ask(network, nextUnit());
    const order = await lastOrder(request);
    for (const verb of ['depart', 'check-in', 'resume', 'complete', 'close'])
      expectProblem(await county.owner.post(at(order, verb), {}), 409, 'service.verb_forbidden');
    expectProblem(await county.owner.post(at(order, 'sign'), { name: '张' }), 409, 'service.verb_forbidden');
    expectProblem(await county.owner.post(at(order, 'report'), REPORT), 409, 'service.verb_forbidden');

    const accepted = await act(county.owner, network, order, 'accept');
    expect(accepted).toMatchObject({ state: 'accepted', beganOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(accepted.missing).toEqual(['/report', '/repairedOn', '/signature']);
    expectProblem(await county.owner.post(at(order, 'accept'), {}), 409, 'service.verb_forbidden');
    expectProblem(
      await county.owner.post(at(order, 'depart'), {}, { 'if-match': '"1"' }),
      412,
      'request.version_stale',
    );
    const contacted = await county.owner.make<ServiceRequest>(`${requests()}/${request.id}/first-contact`, {});
    expect(contacted.clocks[0]).toMatchObject({ clock: 'respond', state: 'met' });
    const twice = await county.owner.make<ServiceRequest>(`${requests()}/${request.id}/first-contact`, {});
    expect(twice.events.map(({ event, by }) => `${event} ${by}`)).toEqual([
      'reported manufacturer',
      'first_contact member',
    ]);

    const slots = await county.owner.get<{ items: { startsAt: string; free: number }[] }>(at(order, 'slots'));
    const booked = await act(county.owner, network, order, 'schedule', { startsAt: slots.body.items[3]?.startsAt });
    expect(booked.slot?.startsAt).toBe(slots.body.items[3]?.startsAt);
    expect(await act(county.owner, network, order, 'depart')).toMatchObject({ state: 'on_the_way' });
    await act(county.owner, network, order, 'check-in', { place: '36.65,117.12' });
    expect(await act(county.owner, network, order, 'wait', { for: 'customer' })).toMatchObject({
      state: 'waiting_customer',
    });
    const waiting = await readRequest(desk(), network, request.id);
    expect(waiting.clocks.find(({ clock }) => clock === 'resolve')).toMatchObject({
      state: 'paused',
      pausedFor: 'waiting_for_customer',
    });
    expect(await act(county.owner, network, order, 'resume')).toMatchObject({ state: 'on_site' });
    await act(county.owner, network, order, 'report', REPORT);
    const repaired = await act(county.owner, network, order, 'complete');
    expect(repaired).toMatchObject({ state: 'repaired', missing: ['/signature'] });
    // A slip is mended before the customer signs.
    await act(county.owner, network, order, 'report', { ...REPORT, note: 'valve and seal' });
    const signed = await act(county.owner, network, order, 'sign', { name: '张示例' });
    expect(signed).toMatchObject({ state: 'signed', missing: [], signature: { by: 'device', name: '张示例' } });
    expectProblem(await county.owner.post(at(order, 'report'), REPORT), 409, 'service.verb_forbidden');
    expect(await act(county.owner, network, order, 'close')).toMatchObject({ state: 'closed' });
    const done = await readRequest(desk(), network, request.id);
    expect(done.state).toBe('done');
    expect(Object.fromEntries(done.clocks.map(({ clock, state }) => [clock, state]))).toEqual({
      respond: 'met',
      on_site: 'met',
      resolve: 'met',
    });
    expectProblem(
      await desk().post(`${requests()}/${request.id}/cancel`, { reason: 'late' }),
      409,
      'service.request_closed',
    );
  });

  test('cancelled with its request: the shop gives it back, the clocks stop', async () => {
    const request = await ask(network, nextUnit());
    const order = await lastOrder(request);
    await act(county.owner, network, order, 'accept');
    const over = await desk().make<ServiceRequest>(`${requests()}/${request.id}/cancel`, { reason: 'mended itself' });
    expect(over).toMatchObject({ state: 'cancelled', orders: [{ state: 'cancelled', reason: 'mended itself' }] });
    expect(new Set(over.clocks.map(({ state }) => state))).toEqual(new Set(['stopped']));
    expectProblem(await county.owner.post(at(order, 'depart'), {}), 409, 'service.verb_forbidden');
  });
});

describe('appointments', () => {
  const taken = async (shop: Shop) => {
    const orders: Order[] = [];
    for (const _ of [1, 2, 3]) {
      const order = await lastOrder(await ask(network, nextUnit()));
      orders.push(await act(shop.owner, network, order, 'accept'));
    }
    return orders;
  };

  test('two who want the last seat: one gets it, the other gets alternatives', async () => {
    await setCapacity(county.owner, network, 1);
    const [first, second] = await taken(county);
    if (first === undefined || second === undefined) throw new Error('two orders');
    const slots = await county.owner.get<{ items: { startsAt: string; free: number }[] }>(at(first, 'slots'));
    const startsAt = slots.body.items[0]?.startsAt;
    // Both have read that the seat is free before either writes.
    const held = { 'aftercare-pause-before-commit': '400' };
    const replies = await Promise.all(
      [first, second].map((order) => county.owner.post<Order>(at(order, 'schedule'), { startsAt }, held)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = replies.find(({ status }) => status === 409);
    if (loser === undefined) throw new Error('nobody lost');
    const { params } = expectProblem(loser, 409, 'service.slot_taken');
    const alternatives = String(params.alternatives).split(', ');
    expect(alternatives.length).toBeGreaterThanOrEqual(2);
    expect(alternatives).not.toContain(startsAt);
    // What was named is free.
    const other = replies[0]?.status === 409 ? first : second;
    const booked = await act(county.owner, network, other, 'schedule', { startsAt: alternatives[0] });
    expect(booked.slot?.startsAt).toBe(alternatives[0]);
    // Moved: the old seat is free again.
    const winner = other === first ? second : first;
    await act(county.owner, network, winner, 'schedule', { startsAt: alternatives[1] });
    await act(county.owner, network, other, 'schedule', { startsAt });
  });

  test('no appointment at an odd time, and none where nobody said the hours', async () => {
    const request = await ask(network, nextUnit());
    // By now it has so many orders that the other shop would be asked first.
    const reason = 'the county is its own';
    await desk().make(`${requests()}/${request.id}/dispatch`, { membership: county.membershipId, reason });
    const order = await lastOrder(request);
    await act(county.owner, network, order, 'accept');
    const soon = new Date(Date.now() + 7_777_777).toISOString();
    expectProblem(await county.owner.post(at(order, 'schedule'), { startsAt: soon }), 422, 'service.no_such_slot');
    const customer = { name: '李示例', phone: '0371-5550123', address: '示例路 2 号', divisionCode: '410102' };
    const far = await lastOrder(await ask(network, nextUnit(), { customer }));
    await act(elsewhere.owner, network, far, 'accept');
    expect((await elsewhere.owner.get<{ items: unknown[] }>(at(far, 'slots'))).body.items).toEqual([]);
    expectProblem(await elsewhere.owner.post(at(far, 'schedule'), { startsAt: soon }), 409, 'service.no_capacity');
    const problem = expectProblem(
      await elsewhere.owner.put(`${network.path}/capacity`, {
        parallelJobs: 1,
        slotMinutes: 60,
        week: [{ days: [1], hours: [{ from: '18:00', until: '08:00' }] }],
      }),
      422,
      'service.hours_refused',
    );
    expect(problem.errors?.[0]?.pointer).toBe('/week/0/hours/0');
  });
});

describe('timers', () => {
  interface Notice {
    readonly kind: string;
    readonly subject: string;
    readonly params: Readonly<Record<string, unknown>>;
  }

  const inbox = async (caller: Shop['owner']) =>
    (await caller.get<{ items: Notice[] }>('/v1/inbox?limit=200')).body.items;

  /** The cron, until what it starts has happened. */
  async function tickUntil<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
    for (let tries = 0; tries < 60; tries++) {
      await server.tick();
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it did not happen');
  }

  async function moveClock(byMs: number | null): Promise<void> {
    const now = byMs === null ? null : new Date(Date.now() + byMs).toISOString();
    const answer = await fetch(`${server.baseUrl}/development/clock`, { method: 'PUT', body: JSON.stringify({ now }) });
    expect(answer.status).toBe(200);
  }

  test('an offer runs out by the cron; a breach is told along the chain, each step once', async () => {
    const quick = await addShop(server.baseUrl, network, 'chengdu-service');
    await agree(network, quick, agreementContent(['51'], { dispatch: { acceptWithinMinutes: 2 } }));
    const customer = { name: '赵示例', phone: '028-5550123', address: '示例路 3 号', divisionCode: '510104' };
    // The first word was 45 minutes ago: 10 minutes to respond are over, and 30 more for the desk.
    const reportedAt = new Date(Date.now() - 45 * 60_000).toISOString();
    const request = await ask(network, nextUnit(), { customer, reportedAt, severity: 1 });
    expect(request.clocks[0]).toMatchObject({ clock: 'respond', state: 'breached' });
    const told = await tickUntil(async () => {
      const found = await readRequest(desk(), network, request.id);
      return found.breaches.length >= 3 ? found.breaches : undefined;
    });
    expect(told.map(({ clock, kind, told: to }) => [clock, kind, to])).toEqual([
      ['respond', 'breached', null],
      ['respond', 'told', 'partner_lead'],
      ['respond', 'told', 'manufacturer_desk'],
    ]);
    const hears = (kind: string) =>
      tickUntil(async () => (await inbox(quick.owner)).find((notice) => notice.kind === kind));
    await hears('service.offered.v1');
    expect(await hears('service.clock_breached.v1')).toMatchObject({
      subject: request.id,
      params: { request: request.number, clock: 'respond', to: 'partner_lead' },
    });
    await moveClock(150_000);
    try {
      const over = await tickUntil(async () => {
        const found = await readRequest(desk(), network, request.id);
        return found.state === 'triage' ? found : undefined;
      });
      expect(over.orders.map(({ state }) => state)).toEqual(['expired']);
      expect(over.breaches).toEqual(told);
      await hears('service.offer_closed.v1');
      const [order] = over.orders;
      if (order === undefined) throw new Error('no order');
      expectProblem(await quick.owner.post(at(order, 'accept'), {}), 409, 'service.verb_forbidden');
      const heard = (await inbox(desk())).filter(({ subject }) => subject === request.id);
      expect(heard.map(({ kind, params }) => [kind, params.to]).sort()).toEqual([
        ['service.clock_breached', 'manufacturer_desk'],
        ['service.nobody_left', undefined],
        ['service.request_received', undefined],
      ]);
    } finally {
      await moveClock(null);
    }
  });
});
