/*
 * The timers as the sweep fires them, on a real SQLite with the real migrations: late, twice and never until the end.
 */
import { globSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { HOUR_MS, type Instant, later, localDateAt, MINUTE_MS, newId } from '@aftercare/kernel';
import { Database, insertIdentity, sweepTenant, type TenantId, toWrites, type Write } from '@aftercare/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Changed } from './plans/change-request.ts';
import { type OpenedRequest, openRequest } from './plans/open-request.ts';
import type { Happening, ServicePlan } from './plans/plan.ts';
import { readsForFile, toFile } from './plans/request-file.ts';
import { acceptOrder, checkInOrder, declineOrder, waitWithOrder } from './plans/work-order-steps.ts';
import { at, EMPTY, memberInPlace, TARGET } from './rules/fixtures.ts';
import { clockDue, memberLeft, offerExpires } from './timers.ts';
import type { RequestFile, SlaPolicy, WorkOrder } from './words.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const MAKER: TenantId = 'ten_maker';
const START = at('2026-03-09T01:00:00Z');
const POLICY: SlaPolicy = {
  ...EMPTY,
  targets: [
    { ...TARGET, clock: 'respond', calendar: '24x7', amount: { minutes: 10 } },
    { ...TARGET, clock: 'on_site', calendar: '24x7', amount: { minutes: 120 } },
    { ...TARGET, clock: 'escalate_if_unsolved', calendar: '24x7', amount: { minutes: 60 } },
  ],
  breachChain: [
    { to: 'partner_lead', afterMinutes: 0 },
    { to: 'manufacturer_desk', afterMinutes: 30 },
  ],
};
const timers = new Map([clockDue, memberLeft, offerExpires].map((timer) => [timer.kind, timer]));

let sqlite: DatabaseSync;
let database: Database;

beforeEach(async () => {
  sqlite = new DatabaseSync(':memory:');
  sqlite.exec('create table schema_migrations (version integer primary key, name text, applied_at integer) strict');
  sqlite.exec("insert into schema_migrations values (9, 'all', 0)");
  for (const file of globSync('migrations/tenant/*.sql', { cwd: ROOT }).sort())
    sqlite.exec(readFileSync(`${ROOT}/${file}`, 'utf8'));
  database = Database.ofTenant({ batch: runBatch }, { tenantId: MAKER, schemaVersion: 9 });
  await database.found([insertIdentity({ tenantId: MAKER })]);
  sqlite.exec(`
    insert into models values ('mdl_1', 'SH-200', '{}', '[]', 0, 1, null, null);
    insert into units values ('unt_1', 'U-1', 'U1', 'mdl_1', null, 0, 1);
    insert into policies values ('pol_1', 'service.sla_policy', 'x', 'published', 1, '2020-01-01', '${JSON.stringify(POLICY)}', 0, 0, 2);
  `);
  for (const name of ['a', 'b'])
    sqlite.exec(`insert into memberships (id, tenant_id, tenant_slug, kind, state, legal_name, licence_number, division_code, address,
      phone, categories, applied_at, version)
      values ('mem_${name}', 'ten_${name}', '${name}', 'shop', 'active', 'Shop ${name}', 'x', '370102', 'x', 'x', '[]', 0, 1)`);
});

/** As D1 does it: all of it or nothing, and the rows of each. */
async function runBatch(statements: readonly Write[]) {
  sqlite.exec('begin');
  try {
    const results = statements.map(({ sql, values }) => sqlite.prepare(sql).all(...values));
    sqlite.exec('commit');
    return results;
  } catch (error) {
    sqlite.exec('rollback');
    throw new Error(`D1_ERROR: ${error instanceof Error ? error.message : ''}: SQLITE_CONSTRAINT`);
  }
}

function happening(now: Instant): Happening {
  return { now, network: 'sunlit', by: 'customer' };
}

async function commit(plan: ServicePlan, now: Instant): Promise<void> {
  await database.write(toWrites(plan, { action: 'test', actor: 'test', at: now, requestId: 'req_1' }));
}

/** Two shops can be asked; the first has 30 minutes. */
async function open(): Promise<OpenedRequest> {
  const opened = openRequest(
    {
      kind: 'repair',
      channel: 'qr',
      reportedAt: START,
      symptomCode: null,
      symptomText: 'no hot water',
      severity: null,
      customer: { name: '张', phone: '13800004471', address: 'x', divisionCode: '370102' },
      customerTier: null,
      photos: [],
      tokenHash: newId('evt', START),
    },
    {
      unit: { id: 'unt_1', serial: 'U-1', modelCode: 'SH-200', modelCategory: null, version: 1 },
      openRequest: undefined,
      slaVersions: [
        {
          id: 'pol_1',
          kind: 'service.sla_policy',
          name: 'x',
          state: 'published',
          number: 1,
          effectiveFrom: localDateAt(0, 'UTC'),
          content: POLICY,
          createdAt: START,
          publishedAt: START,
          version: 2,
        },
      ],
      members: [memberInPlace('a', '370102'), memberInPlace('b', '37')],
      loads: [],
      earlierShops: [],
      sent: undefined,
      uncertified: [],
    },
    happening(START),
  );
  await commit(opened.plan, START);
  return opened;
}

async function readFile(id: string): Promise<RequestFile> {
  const file = toFile(await database.load(readsForFile({ key: id })));
  if (file === undefined) throw new Error('no request');
  return file;
}

function firstOrder({ orders }: RequestFile): WorkOrder {
  const [order] = orders;
  if (order === undefined) throw new Error('no order');
  return order;
}

async function step(id: string, now: Instant, apply: (file: RequestFile, order: WorkOrder) => Changed): Promise<void> {
  const file = await readFile(id);
  await commit(apply(file, firstOrder(file)).plan, now);
}

/** One visit of the cron; of a minute with many due timers there may be several. */
async function sweep(now: Instant): Promise<number> {
  // safe: nothing is signalled to anybody here
  const queue = { send: async () => undefined } as unknown as Queue<never>;
  const { fired } = await sweepTenant(
    { database, queue, timers, openTenant: async () => undefined, mayGoOn: () => true },
    now,
  );
  return fired;
}

async function sweepAll(now: Instant): Promise<void> {
  for (let visits = 0; visits < 10; visits++) if ((await sweep(now)) === 0) return;
  throw new Error('the timers never end');
}

const minutes = (count: number) => later(START, count * MINUTE_MS);
const steps = ({ breaches }: RequestFile) => breaches.map((one) => `${one.clock}/${one.kind}/${one.told ?? ''}`).sort();
const notices = () => sqlite.prepare('select kind, params from notices order by id').all();
const events = (target: string) =>
  sqlite
    .prepare('select type from outbox where target = ? order by seq')
    .all(target)
    .map(({ type }) => type);
const countTimers = (kind: string) =>
  Number(sqlite.prepare('select count(*) as n from timers where kind = ?').get(kind)?.n);

const ALL = [
  'escalate_if_unsolved/tier_raised/service_centre',
  'on_site/breached/',
  'on_site/told/manufacturer_desk',
  'on_site/told/partner_lead',
  'respond/breached/',
  'respond/told/manufacturer_desk',
  'respond/told/partner_lead',
];

describe('clocks', () => {
  test('fired in time, minute by minute: every step once, and each at the instant that it is about', async () => {
    const { request } = await open();
    await step(request.id, START, (file, order) => acceptOrder(file, order, happening(START)));
    for (let minute = 1; minute <= 180; minute++) await sweep(later(minutes(minute), 1));
    const file = await readFile(request.id);
    expect(steps(file)).toEqual(ALL);
    expect(file.breaches.filter(({ clock }) => clock === 'respond').map((one) => one.at)).toEqual([
      minutes(10),
      minutes(10),
      minutes(40),
    ]);
    expect(file.request.technicalTier).toBe('service_centre');
    // The lead of the shop hears it there, the desk and the tier at home.
    expect(events('ten_a')).toEqual(['service.offered.v1', 'service.clock_breached.v1', 'service.clock_breached.v1']);
    const told = notices().map(({ kind }) => String(kind));
    expect(told).toEqual([
      'service.request_received',
      'service.clock_breached',
      'service.tier_raised',
      'service.clock_breached',
    ]);
    expect(countTimers('service.clock_due')).toBe(0);
  });

  test('what a timer tells another tenant is signalled in the same visit', async () => {
    await open();
    await sweep(minutes(11));
    const unsent = sqlite.prepare('select type from outbox where sent_at is null').all();
    expect(unsent).toEqual([]);
  });

  test('never fired until the end: the later sweep records the same', async () => {
    const { request } = await open();
    await step(request.id, START, (file, order) => acceptOrder(file, order, happening(START)));
    await sweepAll(later(START, 30 * HOUR_MS));
    const file = await readFile(request.id);
    expect(steps(file)).toEqual(ALL);
    expect(events('ten_a')).toEqual(['service.offered.v1', 'service.clock_breached.v1', 'service.clock_breached.v1']);
  });

  test('fired twice, by two visits that read the same timers: one of them commits', async () => {
    const { request } = await open();
    await step(request.id, START, (file, order) => acceptOrder(file, order, happening(START)));
    const late = minutes(11);
    const fired = await Promise.all([sweep(late), sweep(late)]);
    expect(fired[0] + fired[1]).toBe(1);
    await sweepAll(late);
    expect(steps(await readFile(request.id))).toEqual(['respond/breached/', 'respond/told/partner_lead']);
    // The same timer set again by mistake finds nothing to do.
    const subject = `${request.id}/respond`;
    sqlite.prepare("update timers set due_at = 0 where subject = ? and kind = 'service.clock_due'").run(subject);
    await sweepAll(later(late, 1));
    expect(steps(await readFile(request.id))).toHaveLength(2);
    expect(countTimers('service.clock_due')).toBe(3);
  });

  test('what was done late, before the timer fired, is a breach all the same', async () => {
    const { request } = await open();
    await step(request.id, START, (file, order) => acceptOrder(file, order, happening(START)));
    // Arrived at 12 minutes; the timer of the tenth has not fired yet.
    await step(request.id, minutes(12), (file, order) => checkInOrder(file, order, null, happening(minutes(12))));
    await sweepAll(minutes(50));
    // Nobody is told at 40 minutes: by then somebody had come.
    expect(steps(await readFile(request.id))).toEqual(['respond/breached/', 'respond/told/partner_lead']);
  });

  test('a pause moves the timer, and what is met has none', async () => {
    const { request } = await open();
    const dueAt = (clock: string) =>
      sqlite.prepare('select due_at from timers where subject = ?').get(`${request.id}/${clock}`)?.due_at;
    expect(dueAt('on_site')).toBe(later(minutes(120), 1));
    await step(request.id, minutes(1), (file, order) => acceptOrder(file, order, happening(minutes(1))));
    const now = minutes(5);
    await step(request.id, now, (file, order) => waitWithOrder(file, order, 'customer', happening(now)));
    expect(dueAt('on_site')).toBeUndefined();
    // The first word waits for nobody.
    expect(dueAt('respond')).toBe(later(minutes(10), 1));
  });

  test('without an order the desk is told in the place of the shop', async () => {
    const { request } = await open();
    const now = minutes(1);
    await step(request.id, now, (file, order) => declineOrder(file, order, 'no', happening(now)));
    const file = await readFile(request.id);
    const [, second] = file.orders;
    if (second === undefined) throw new Error('nobody was asked');
    await commit(declineOrder(file, second, 'no', happening(now)).plan, now);
    await sweepAll(minutes(11));
    const told = notices().map(({ kind }) => String(kind));
    expect(told.toSorted()).toEqual([
      'service.clock_breached',
      'service.nobody_left',
      'service.order_declined',
      'service.order_declined',
      'service.request_received',
    ]);
  });
});

describe('an offer', () => {
  test.each([
    ['in time', minutes(30), 'offered'],
    ['a moment after its deadline', later(minutes(30), 1), 'expired'],
    ['a day late', later(START, 24 * HOUR_MS), 'expired'],
  ])('%s', async (_about, now, expected) => {
    const { request } = await open();
    await sweep(now);
    const { orders } = await readFile(request.id);
    expect(orders[0]?.state).toBe(expected);
    expect(orders.map(({ memberName }) => memberName)).toEqual(
      expected === 'expired' ? ['Shop a', 'Shop b'] : ['Shop a'],
    );
  });

  test('when all have run out, the request waits for people, and is asked no more', async () => {
    const { request } = await open();
    await sweepAll(minutes(31));
    await sweepAll(minutes(62));
    const file = await readFile(request.id);
    expect(file.request.state).toBe('triage');
    expect(file.orders.map(({ state }) => state)).toEqual(['expired', 'expired']);
    expect(events('ten_b')).toContain('service.offer_closed.v1');
    await sweepAll(minutes(600));
    expect((await readFile(request.id)).orders).toHaveLength(2);
    expect(countTimers('service.offer_expires')).toBe(0);
  });

  test('a member that was suspended meanwhile is not asked', async () => {
    const { request } = await open();
    sqlite.exec("update memberships set state = 'suspended' where id = 'mem_b'");
    await sweepAll(minutes(31));
    const file = await readFile(request.id);
    expect(file.request.state).toBe('triage');
    expect(file.orders).toHaveLength(1);
  });

  test('once it was taken, its deadline means nothing', async () => {
    const { request } = await open();
    const now = minutes(30);
    const stale = await readFile(request.id);
    await step(request.id, now, (file, order) => acceptOrder(file, order, happening(now)));
    // The timer, should it fire all the same.
    sqlite
      .prepare("insert into timers (subject, kind, due_at, payload) values (?, 'service.offer_expires', 0, '{}')")
      .run(String(firstOrder(stale).id));
    await sweepAll(minutes(31));
    expect((await readFile(request.id)).orders.map(({ state }) => state)).toEqual(['accepted']);
    expect(() => acceptOrder(stale, firstOrder(stale), happening(later(now, 1)))).toThrow('service.offer_over');
  });
});

describe('a member that may no longer work', () => {
  const suspend = (id: string, state: string, now: Instant) => {
    sqlite.prepare('update memberships set state = ?, version = version + 1 where id = ?').run(state, id);
    const set = sqlite.prepare('insert or replace into timers (subject, kind, due_at, payload) values (?, ?, ?, ?)');
    set.run(id, 'network.member_left', now, '{"slug":"sunlit","name":"Sunlit"}');
  };
  const members = ({ orders }: RequestFile) => orders.map(({ memberName, state }) => `${memberName} ${state}`);

  test.each(['suspended', 'terminated'])(
    '%s: its offer is withdrawn, and the next of the list is asked',
    async (state) => {
      const { request } = await open();
      suspend('mem_a', state, minutes(1));
      await sweepAll(minutes(1));
      const file = await readFile(request.id);
      expect(members(file)).toEqual(['Shop a cancelled', 'Shop b offered']);
      expect(file.orders[0]?.reason).toBe(state);
      expect(events('ten_a')).toEqual(['service.offered.v1', 'service.offer_closed.v1']);
      expect(countTimers('network.member_left')).toBe(0);
    },
  );

  test('what it has accepted is given to another, its seat is free again', async () => {
    const { request } = await open();
    await step(request.id, minutes(1), (file, order) => acceptOrder(file, order, happening(minutes(1))));
    suspend('mem_a', 'suspended', minutes(2));
    await sweepAll(minutes(2));
    expect(members(await readFile(request.id))).toEqual(['Shop a cancelled', 'Shop b offered']);
  });

  test('unless somebody is on site', async () => {
    const { request } = await open();
    await step(request.id, minutes(1), (file, order) => acceptOrder(file, order, happening(minutes(1))));
    await step(request.id, minutes(2), (file, order) => checkInOrder(file, order, null, happening(minutes(2))));
    suspend('mem_a', 'suspended', minutes(3));
    await sweepAll(minutes(3));
    expect(members(await readFile(request.id))).toEqual(['Shop a on_site']);
  });

  test('nothing is taken from one that is back before the timer came', async () => {
    const { request } = await open();
    suspend('mem_a', 'suspended', minutes(1));
    sqlite.exec("update memberships set state = 'active' where id = 'mem_a'");
    await sweepAll(minutes(1));
    expect(members(await readFile(request.id))).toEqual(['Shop a offered']);
  });

  test('when nobody is left people have to look', async () => {
    const { request } = await open();
    suspend('mem_b', 'suspended', minutes(1));
    suspend('mem_a', 'suspended', minutes(1));
    await sweepAll(minutes(1));
    const file = await readFile(request.id);
    expect(members(file)).toEqual(['Shop a cancelled']);
    expect(file.request.state).toBe('triage');
    expect(notices().map(({ kind }) => kind)).toContain('service.nobody_left');
  });

  test('who holds no certificate in force for the product is not asked next', async () => {
    sqlite.exec(`
      update models set category = 'solar-heater';
      insert into certificates values ('mem_b', 'solar-heater', 'C-1', 'Li', '2026-01-01', 'lapsed', 'application'),
        ('mem_a', 'fridge', 'C-2', 'Li', '2026-01-01', 'lapsed', 'application');
    `);
    const { request } = await open();
    expect((await readFile(request.id)).askable).toEqual(['mem_a']);
    sqlite.exec(
      "insert into certificates values ('mem_b', 'solar-heater', 'C-3', 'Li', '2027-01-01', 'valid', 'training')",
    );
    expect((await readFile(request.id)).askable).toEqual(['mem_a', 'mem_b']);
  });
});
