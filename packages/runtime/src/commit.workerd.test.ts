/* Load and commit, streams and timers on real D1. Each test takes databases of its own out of the pool. */
import { env } from 'cloudflare:workers';
import { type Instant, later, newId, toInstant } from '@aftercare/kernel';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import runtimeSchema from '../../../migrations/tenant/0001_runtime.sql';
import failedTimersSchema from '../../../migrations/tenant/0026_failed_timers.sql';
import type { Admission, Answer, Context, Entry, EventDraft, Plan } from './action.ts';
import { openContext, Replay, retryStale, Stale } from './command.ts';
import { Database, type Reads } from './database.ts';
import { type Consumer, defineConsumer, defineTimer, type TimerRule } from './effect.ts';
import { Meter, MeteredD1 } from './meter.ts';
import type { Platform } from './platform.ts';
import { Refusal } from './refusal.ts';
import { relayOutbox, type StreamSignal } from './relay.ts';
import { defineFind, defineRead, defineWrite, type Params, select, type Write } from './statements.ts';
import { setTimers } from './store.ts';
import { type DeadLetters, type PoisonEvent, pullStream, replayEvents } from './stream.ts';
import { sweepTenant } from './sweep.ts';
import { history, inbox, outbox, type TenantId } from './tables.ts';

const SCHEMA = 7;
const now = toInstant(1_800_000_000_000);
const ITEMS = 'CREATE TABLE items (id TEXT PRIMARY KEY, amount INTEGER NOT NULL) STRICT';

const insertItem = defineWrite(
  (p: Params<{ id: string; amount: number }>) => sql`insert into items (id, amount) values (${p.id}, ${p.amount})`,
);
const countItems = defineFind((_p: Params<object>) => select({ count: sql<number>`count(*)` }).from(sql`items`));
const listItems = defineRead((_p: Params<object>) =>
  select({ id: sql<string>`id` }).from(sql`items`).orderBy(sql`rowid`),
);
const findVersion = defineFind((p: Params<{ subject: string }>) =>
  select({ version: sql<number>`coalesce(max(${history.version}), 0)` })
    .from(history)
    .where(sql`${history.subject} = ${p.subject}`),
);
const listOutbox = defineRead((_p: Params<object>) =>
  select({ target: outbox.target, seq: outbox.seq, sentAt: outbox.sentAt, acknowledgedAt: outbox.acknowledgedAt })
    .from(outbox)
    .orderBy(outbox.target, outbox.seq),
);
const listInbox = defineRead((_p: Params<object>) =>
  select({ seq: inbox.seq, state: inbox.state }).from(inbox).orderBy(inbox.seq),
);

let taken = 0;

interface Tenant {
  readonly tenantId: TenantId;
  readonly database: Database;
  /** The same database in the hands of somebody else, or of other code. */
  as(owner: { tenantId?: TenantId; schemaVersion?: number }): Database;
}

async function openTenant(): Promise<Tenant> {
  taken += 1;
  const binding: D1Database = Reflect.get(env, `TENANT_DB_${String(taken).padStart(3, '0')}`);
  const tenantId: TenantId = newId('ten', now);
  const schema = [runtimeSchema, failedTimersSchema].flatMap((text) => text.split('--> statement-breakpoint'));
  const statements = [...schema, ITEMS].map((statement) => binding.prepare(statement));
  await binding.batch([
    ...statements,
    binding
      .prepare('INSERT INTO tenant_identity (tenant_id, schema_version, epoch) VALUES (?, ?, 1)')
      .bind(tenantId, SCHEMA),
  ]);
  // Each batch as if it were the first of its invocation.
  const port = { batch: (writes: readonly Write[]) => new MeteredD1(binding, new Meter()).batch(writes) };
  const open = (owner: { tenantId?: TenantId; schemaVersion?: number }) =>
    Database.ofTenant(port, { tenantId, schemaVersion: SCHEMA, ...owner });
  return { tenantId, database: open({}), as: open };
}

let told: ({ tenantId: TenantId } & Parameters<Platform['afterCommit']>[1])[];
beforeEach(() => {
  told = [];
});

/** One attempt at a command, as the server opens it. */
function attempt(
  database: Database,
  key?: { key: string; requestHash?: string },
  admission: Admission<null> = { kind: 'known', admitted: null },
): Context<null> {
  const platform = {
    pauseBeforeCommit: async () => {},
    afterCommit: (tenantId: TenantId, written: Parameters<Platform['afterCommit']>[1]) =>
      told.push({ tenantId, ...written }),
    // safe: a commit uses these two members
  } as unknown as Platform;
  const actor = { kind: 'system', tenantId: database.tenantId } as const;
  const entry: Entry = { actor, params: {}, platform };
  return openContext(
    {
      action: { name: 'test.do' },
      entry,
      database,
      now,
      requestId: 'req_test',
      language: 'en',
      request: {
        headers: new Headers(),
        body: new Uint8Array(),
        url: new URL('https://service.example/'),
        takeStream: () => null,
      },
      idempotency: key === undefined ? null : { scope: 'test', requestHash: 'same', ...key },
    },
    admission,
  );
}

const answer: Answer = { status: 201, body: { made: true } };
const plan = (changed: Partial<Plan>): Plan => ({ writes: [], history: [], answer, ...changed });
const line = (subject: string, version: number) => ({ subject, version, before: null, after: { version } });
const amountOf = async ({ database }: Tenant) => (await database.load({ items: countItems({}) })).items?.count;

describe('a handle', () => {
  test('on the database of another tenant neither reads nor writes', async () => {
    const tenant = await openTenant();
    const wrong = tenant.as({ tenantId: newId('ten', now) });
    await expect(wrong.load({ items: countItems({}) })).rejects.toThrow(/says that it belongs to/);
    await expect(wrong.load({})).rejects.toThrow(/says that it belongs to/);
    await expect(wrong.write([insertItem({ id: 'a', amount: 1 })])).rejects.toThrow('GUARD:IDENTITY');
    await expect(attempt(wrong).commit(plan({ writes: [insertItem({ id: 'a', amount: 1 })] }))).rejects.toThrow(
      /another tenant/,
    );
    expect(await amountOf(tenant)).toBe(0);
  });

  test('on an older schema reads, and writes nothing', async () => {
    const tenant = await openTenant();
    const newer = tenant.as({ schemaVersion: SCHEMA + 1 });
    expect((await newer.load({ items: countItems({}) })).items).toEqual({ count: 0 });
    const refused = attempt(newer).commit(plan({ writes: [insertItem({ id: 'a', amount: 1 })] }));
    await expect(refused).rejects.toEqual(new Refusal('tenancy.migrating', {}, { retryAfterSeconds: 30 }));
    // Code that is older than the database goes on: migrations only add.
    await tenant.as({ schemaVersion: SCHEMA - 1 }).write([insertItem({ id: 'b', amount: 1 })]);
    expect(await amountOf(tenant)).toBe(1);
  });

  test('asks for everything in one batch, under its own names', async () => {
    const { database } = await openTenant();
    await database.write([insertItem({ id: 'a', amount: 5 })]);
    const { version, items, list } = await database.load({
      version: findVersion({ subject: 's' }),
      items: countItems({}),
      list: listItems({}),
    });
    expect([version, items, list]).toEqual([{ version: 0 }, { count: 1 }, [{ id: 'a' }]]);
  });
});

describe('a commit', () => {
  test('writes everything together', async () => {
    const tenant = await openTenant();
    const context = attempt(tenant.database, { key: 'k' });
    await context.load({});
    const dueAt = later(now, 1000);
    await context.commit(
      plan({
        writes: [insertItem({ id: 'a', amount: 1 })],
        history: [line('s', 1)],
        events: [{ target: tenant.tenantId, type: 'test.done.v1', subject: 's', version: 1, payload: {} }],
        timers: { set: [{ subject: 's', kind: 'test.late', dueAt, payload: {} }] },
      }),
    );
    const { list, version, events } = await tenant.database.load({
      list: listItems({}),
      version: findVersion({ subject: 's' }),
      events: listOutbox({}),
    });
    expect([list.length, version?.version, events.length]).toEqual([1, 1, 1]);
    expect(told).toEqual([{ tenantId: tenant.tenantId, events: true, timers: ['test.late'], dueAt }]);
  });

  test('that fails at its end leaves nothing of its beginning', async () => {
    const tenant = await openTenant();
    const doubled = [insertItem({ id: 'a', amount: 1 }), insertItem({ id: 'a', amount: 2 })];
    await expect(
      attempt(tenant.database, { key: 'k' }).commit(plan({ writes: doubled, history: [line('s', 1)] })),
    ).rejects.toBeInstanceOf(Stale);
    const { list, version } = await tenant.database.load({
      list: listItems({}),
      version: findVersion({ subject: 's' }),
    });
    expect([list, version?.version, told]).toEqual([[], 0, []]);
    // The key was rolled back with the rest.
    await attempt(tenant.database, { key: 'k' }).commit(plan({ writes: [insertItem({ id: 'a', amount: 1 })] }));
  });

  test('names the refusal that a unique index stands for', async () => {
    const tenant = await openTenant();
    await tenant.database.write([insertItem({ id: 'a', amount: 1 })]);
    const refusals = { 'items.id': () => new Refusal('test.taken') };
    await expect(
      attempt(tenant.database).commit(plan({ writes: [insertItem({ id: 'a', amount: 1 })], refusals })),
    ).rejects.toEqual(new Refusal('test.taken'));
  });

  test('is undone when something that was only read has a newer version', async () => {
    const tenant = await openTenant();
    await attempt(tenant.database).commit(plan({ history: [line('read', 1), line('other', 1)] }));
    const unchanged = [
      { subject: 'other', version: 1 },
      { subject: 'read', version: 1 },
      { subject: 'never', version: 0 },
    ];
    await attempt(tenant.database).commit(plan({ writes: [insertItem({ id: 'a', amount: 1 })], unchanged }));
    await attempt(tenant.database).commit(plan({ history: [line('read', 2)] }));
    await expect(
      attempt(tenant.database).commit(plan({ writes: [insertItem({ id: 'b', amount: 1 })], unchanged })),
    ).rejects.toBeInstanceOf(Stale);
    expect(await amountOf(tenant)).toBe(1);
  });

  test('of two writers of one subject is tried again by the loser, who then sees the winner', async () => {
    const tenant = await openTenant();
    let attempts = 0;
    const bump = (name: string) =>
      retryStale(async () => {
        attempts += 1;
        const context = attempt(tenant.database);
        const { version } = await context.load({ version: findVersion({ subject: 's' }) });
        const next = (version?.version ?? 0) + 1;
        return context.commit(
          plan({ writes: [insertItem({ id: `${name}${next}`, amount: next })], history: [line('s', next)] }),
        );
      });
    await Promise.all(['a', 'b'].map(bump));
    const { version, items } = await tenant.database.load({
      version: findVersion({ subject: 's' }),
      items: countItems({}),
    });
    expect([version?.version, items?.count, attempts]).toEqual([2, 2, 3]);
  });

  test('that loses four times over ends as a conflict', async () => {
    const tenant = await openTenant();
    await attempt(tenant.database).commit(plan({ history: [line('s', 1)] }));
    let attempts = 0;
    const stubborn = retryStale(() => {
      attempts += 1;
      return attempt(tenant.database).commit(plan({ history: [line('s', 1)] }));
    });
    await expect(stubborn).rejects.toEqual(new Refusal('request.conflict', {}, { retryAfterSeconds: 1 }));
    expect(attempts).toBe(4);
  });

  test('of one key is done once, and every other caller gets its answer', async () => {
    const tenant = await openTenant();
    const submit = (name: string) =>
      retryStale(async () => {
        const context = attempt(tenant.database, { key: 'k' });
        await context.load({});
        return context.commit(
          plan({ writes: [insertItem({ id: name, amount: 1 })], answer: { status: 201, body: { name } } }),
        );
      }).catch((error: unknown) => error);
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => submit(`caller ${index}`)));
    const { list } = await tenant.database.load({ list: listItems({}) });
    expect(list).toHaveLength(1);
    const replays = outcomes.filter((outcome) => outcome instanceof Replay);
    expect(replays).toHaveLength(9);
    for (const { stored } of replays)
      expect(stored).toMatchObject({ status: 201, body: JSON.stringify({ name: list[0]?.id }) });
    // So does whoever may not come any more: it was done, and nobody may be told otherwise.
    const refusal = new Refusal('test.suspended');
    const barred: Admission<null> = {
      kind: 'read',
      read: {
        ...findVersion({ subject: 's' }),
        decode() {
          throw refusal;
        },
      },
      unchanged: () => [],
    };
    await expect(attempt(tenant.database, { key: 'k' }, barred).load({})).rejects.toBeInstanceOf(Replay);
    await expect(attempt(tenant.database, { key: 'new' }, barred).load({})).rejects.toEqual(refusal);
    // Another request under the same key is neither done nor answered.
    await expect(attempt(tenant.database, { key: 'k', requestHash: 'other' }).load({})).rejects.toEqual(
      new Refusal('idempotency.key_reused'),
    );
  });
});

describe('the outbox', () => {
  const event = (target: TenantId, subject: string): EventDraft => ({
    target,
    type: 'test.done.v1',
    subject,
    version: 1,
    payload: {},
  });

  test('counts each target without a gap, whoever writes at the same time and whoever is rolled back', async () => {
    const tenant = await openTenant();
    const targets: TenantId[] = [newId('ten', now), newId('ten', now)];
    const commits = Array.from({ length: 40 }, (_, index) => {
      const events = targets.flatMap((target, place) =>
        Array.from({ length: (index % 3) + place }, (_, n) => event(target, `${index}.${n}`)),
      );
      const fails = index % 5 === 4;
      const writes = [
        insertItem({ id: String(index), amount: 1 }),
        ...(fails ? [insertItem({ id: String(index), amount: 2 })] : []),
      ];
      return attempt(tenant.database)
        .commit(plan({ writes, events }))
        .then(
          () => true,
          () => false,
        );
    });
    const outcomes = await Promise.all(commits);
    expect(outcomes.filter(Boolean)).toHaveLength(32);
    const { events } = await tenant.database.load({ events: listOutbox({}) });
    for (const [place, target] of targets.entries()) {
      const seqs = events.filter((row) => row.target === target).map(({ seq }) => seq);
      const expected = outcomes.reduce((sum, isDone, index) => sum + (isDone ? (index % 3) + place : 0), 0);
      expect(seqs).toEqual(Array.from({ length: expected }, (_, index) => index + 1));
    }
  });

  test('signals once per stream, and marks what it sent', async () => {
    const tenant = await openTenant();
    const target: TenantId = newId('ten', now);
    await attempt(tenant.database).commit(
      plan({ events: [event(target, 'a'), event(target, 'b'), event(tenant.tenantId, 'c')] }),
    );
    const signals = new FakeQueue();
    expect(await relayOutbox(tenant.database, signals.queue, now)).toBe(3);
    expect(signals.sent.map((signal) => [signal.target, signal.seq]).sort()).toEqual(
      [
        [target, 2],
        [tenant.tenantId, 1],
      ].sort(),
    );
    expect(await relayOutbox(tenant.database, signals.queue, now)).toBe(0);
    const { events } = await tenant.database.load({ events: listOutbox({}) });
    expect(events.map(({ sentAt, acknowledgedAt }) => [sentAt, acknowledgedAt])).toEqual([
      [now, null],
      [now, null],
      [now, null],
    ]);
  });
});

class FakeQueue {
  readonly sent: StreamSignal[] = [];
  /** What relay and sweep use of a queue. */
  readonly queue = {
    send: async (signal: StreamSignal) => {
      this.sent.push(signal);
    },
    sendBatch: async (messages: Iterable<{ body: StreamSignal }>) => {
      for (const { body } of messages) this.sent.push(body);
    },
    // safe: the two members that are used
  } as unknown as Queue<StreamSignal>;
}

const makeItem: Consumer = defineConsumer({
  type: 'test.done.v1',
  payload: { parse: (value): { poison?: boolean } => Object(value) },
  reads: (): Reads => ({}),
  decide(event, { poison }) {
    if (poison) throw new TypeError('cannot be taken');
    return { writes: [insertItem({ id: event.eventId, amount: event.seq })] };
  },
});
const consumers = new Map([[makeItem.type, makeItem]]);
const takeAnything: Consumer['react'] = async (event) => ({
  writes: [insertItem({ id: event.eventId, amount: event.seq })],
});
const always = () => true;
/** The Queue will try again; what only waits is written down all the same. */
const retried: DeadLetters = { isLastTry: false, write: async () => undefined };
class Letters implements DeadLetters {
  readonly isLastTry = true;
  readonly letters: [seq: number, error: string][] = [];
  async write({ event, cause }: PoisonEvent): Promise<void> {
    this.letters.push([event.seq, cause instanceof Error ? cause.name : '']);
  }
}

describe('a stream', () => {
  async function openStream(events: number, poisonAt?: number, subjectOf = (index: number) => `s${index}`) {
    const [source, target] = [await openTenant(), await openTenant()];
    const drafts = Array.from(
      { length: events },
      (_, index): EventDraft => ({
        target: target.tenantId,
        type: 'test.done.v1',
        subject: subjectOf(index),
        version: 1,
        payload: { poison: index + 1 === poisonAt },
      }),
    );
    await attempt(source.database).commit(plan({ events: drafts }));
    return { source, target, stream: { source: source.database, target: target.database, epoch: 1 } };
  }

  test('that is delivered three times at once is taken once, whole and in order', async () => {
    const { target, stream } = await openStream(130);
    const pulled = await Promise.all([1, 2, 3].map(() => pullStream(stream, consumers, now, retried, always)));
    const { taken: rows, list } = await target.database.load({ taken: listInbox({}), list: listItems({}) });
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 130 }, (_, index) => index + 1));
    expect(list).toHaveLength(130);
    expect(pulled.reduce((sum, { applied }) => sum + applied, 0)).toBe(130);
    // A signal that comes again for what is there already changes nothing.
    expect((await pullStream(stream, consumers, now, retried, always)).applied).toBe(0);
  });

  test('stops before an event that cannot be taken, and goes on once it is set aside', async () => {
    const { target, stream } = await openStream(5, 3);
    await expect(pullStream(stream, consumers, now, retried, always)).rejects.toThrow(/cannot be applied/);
    expect((await target.database.load({ taken: listInbox({}) })).taken.map(({ seq }) => seq)).toEqual([1, 2]);
    const dead = new Letters();
    await pullStream(stream, consumers, now, dead, always);
    expect(dead.letters).toEqual([[3, 'TypeError']]);
    const { taken: rows, items } = await target.database.load({ taken: listInbox({}), items: countItems({}) });
    expect(rows.map(({ state }) => state)).toEqual(['applied', 'applied', 'dead', 'applied', 'applied']);
    expect(items?.count).toBe(4);
  });

  test('does not pass over what could not be written down', async () => {
    const { target, stream } = await openStream(5, 3);
    const crash = new Error('the power goes');
    const cut = { isLastTry: true, write: () => Promise.reject(crash) };
    await expect(pullStream(stream, consumers, now, cut, always)).rejects.toThrow(crash);
    expect((await target.database.load({ taken: listInbox({}) })).taken.map(({ seq }) => seq)).toEqual([1, 2]);
    const dead = new Letters();
    await pullStream(stream, consumers, now, dead, always);
    expect(dead.letters).toEqual([[3, 'TypeError']]);
    expect(await amountOf(target)).toBe(4);
  });

  test('in which events are missing is an error, not asked for again and again', async () => {
    const { source, target, stream } = await openStream(5);
    await source.database.write([{ sql: 'delete from outbox where seq = 1', values: [] }]);
    await expect(pullStream(stream, consumers, now, retried, always)).rejects.toThrow(/event 1 of .* is gone, 2 is/);
    expect((await target.database.load({ taken: listInbox({}) })).taken).toEqual([]);
  });

  test('sets aside what comes after a dead event of the same subject, until an operator replays both in order', async () => {
    // 1 and 4 are about a, 2 and 5 about b, 3 and 6 about c; 2 is poison.
    const { source, target, stream } = await openStream(6, 2, (index) => 'abc'.charAt(index % 3));
    const dead = new Letters();
    await pullStream(stream, consumers, now, dead, always);
    expect(dead.letters).toEqual([
      [2, 'TypeError'],
      [5, 'WaitsForReplay'],
    ]);
    // A later delivery knows it too: it asks what the dead ones are about.
    const more = ['a', 'b'].map(
      (subject): EventDraft => ({ target: target.tenantId, type: 'test.done.v1', subject, version: 2, payload: {} }),
    );
    await attempt(source.database).commit(plan({ events: more }));
    await pullStream(stream, consumers, now, retried, always);
    const { taken: rows } = await target.database.load({ taken: listInbox({}) });
    expect(rows.filter(({ state }) => state === 'dead').map(({ seq }) => seq)).toEqual([2, 5, 8]);

    // It fails again: those of its subject wait, nothing is taken out of order.
    expect(await replayEvents(stream, consumers, [2, 5, 8], now)).toEqual([
      { seq: 2, outcome: 'failed', error: 'TypeError' },
      { seq: 5, outcome: 'waits', error: null },
      { seq: 8, outcome: 'waits', error: null },
    ]);
    const mended = new Map([[makeItem.type, { ...makeItem, react: takeAnything }]]);
    // Nor is it where only the later ones are asked for: they stood on the next page of the list.
    expect(await replayEvents(stream, mended, [5, 8], now)).toEqual([
      { seq: 5, outcome: 'waits', error: null },
      { seq: 8, outcome: 'waits', error: null },
    ]);
    // The consumer was mended; two operators at once take each event once.
    const both = await Promise.all([1, 2].map(() => replayEvents(stream, mended, [2, 5, 8], now)));
    for (const seq of [2, 5, 8]) {
      const outcomes = both.map((replayed) => replayed.find((each) => each.seq === seq)?.outcome);
      expect(outcomes.toSorted()).toEqual(['applied', 'done']);
    }
    const after = await target.database.load({ taken: listInbox({}), list: listItems({}) });
    expect(after.taken.every(({ state }) => state === 'applied')).toBe(true);
    expect(after.list).toHaveLength(8);
  });

  test('leaves the rest for later when its share is used up', async () => {
    const { target, stream } = await openStream(5);
    let left = 4;
    const { isComplete } = await pullStream(stream, consumers, now, retried, () => left-- > 0);
    expect(isComplete).toBe(false);
    const before = await amountOf(target);
    expect(before).toBeLessThan(5);
    expect((await pullStream(stream, consumers, now, retried, always)).applied).toBe(5 - (before ?? 0));
  });

  test('is acknowledged as far as its receiver got, and signalled again for the rest', async () => {
    const { source, target, stream } = await openStream(5, 4);
    const signals = new FakeQueue();
    await relayOutbox(source.database, signals.queue, now);
    await expect(pullStream(stream, consumers, now, retried, always)).rejects.toThrow();
    const sweep = {
      database: source.database,
      queue: signals.queue,
      timers: new Map<string, TimerRule>(),
      openTenant: async () => target.database,
      mayGoOn: always,
    };
    expect(await sweepTenant(sweep, later(now, 1000))).toMatchObject({ resent: 0 });
    expect(await sweepTenant(sweep, later(now, 30_000))).toMatchObject({ resent: 1 });
    expect(signals.sent.map(({ seq }) => seq)).toEqual([5, 5]);
    const { events } = await source.database.load({ events: listOutbox({}) });
    expect(events.map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([true, true, true, false, false]);
    // What was set aside counts as received.
    await pullStream(stream, consumers, now, new Letters(), always);
    expect(await sweepTenant(sweep, later(now, 60_000))).toMatchObject({ resent: 0 });
  });
});

describe('a timer', () => {
  const dueAt = later(now, 1000);
  const rule: TimerRule = defineTimer({
    kind: 'test.late',
    reads: (): Reads => ({}),
    decide: (timer) => ({ writes: [insertItem({ id: `${timer.subject}@${timer.dueAt}`, amount: 1 })] }),
  });
  const sweepOf = ({ database }: Tenant) => ({
    database,
    queue: new FakeQueue().queue,
    timers: new Map([[rule.kind, rule]]),
    openTenant: async () => undefined,
    mayGoOn: () => true,
  });
  const set = (subject: string, at: Instant) => setTimers([{ subject, kind: 'test.late', dueAt: at, payload: {} }]);

  test('fires once, when it is due, though three visits come at once', async () => {
    const tenant = await openTenant();
    await tenant.database.write([set('a', dueAt), set('b', later(now, 99_000))]);
    expect(await sweepTenant(sweepOf(tenant), now)).toMatchObject({ fired: 0, nextDueAt: dueAt });
    const visits = await Promise.all([1, 2, 3].map(() => sweepTenant(sweepOf(tenant), dueAt)));
    expect(visits.reduce((sum, { fired }) => sum + fired, 0)).toBe(1);
    expect((await tenant.database.load({ list: listItems({}) })).list).toEqual([{ id: `a@${dueAt}` }]);
    expect(await sweepTenant(sweepOf(tenant), later(now, 2000))).toMatchObject({
      fired: 0,
      nextDueAt: later(now, 99_000),
    });
  });

  test('waits for the next visit when the share of this one is used up', async () => {
    const tenant = await openTenant();
    await tenant.database.write([set('a', dueAt), set('b', dueAt), set('c', dueAt)]);
    let left = 2;
    const swept = await sweepTenant({ ...sweepOf(tenant), mayGoOn: () => left-- > 0 }, dueAt);
    expect(swept).toMatchObject({ fired: 2, nextDueAt: later(dueAt, 20_000) });
    expect(await sweepTenant(sweepOf(tenant), later(dueAt, 20_000))).toMatchObject({ fired: 1, nextDueAt: null });
  });

  test('that fails for a reason of its own waits longer each time, and stands in nobody else’s way', async () => {
    const tenant = await openTenant();
    const bad = Array.from({ length: 25 }, (_, place) => `bad-${place}`);
    await tenant.database.write([...bad.map((subject) => set(subject, now)), set('good', later(now, 1))]);
    let tried = 0;
    const failing: TimerRule = {
      ...rule,
      fire: async (timer, load) => {
        if (!timer.subject.startsWith('bad')) return rule.fire(timer, load);
        tried += 1;
        throw new TypeError('a rule that cannot read its own payload');
      },
    };
    const sweep = { ...sweepOf(tenant), timers: new Map([[failing.kind, failing]]) };
    const visit = async (at: Instant) => {
      tried = 0;
      const { fired } = await sweepTenant(sweep, at);
      return { fired, tried };
    };
    expect(await visit(later(now, 1000))).toEqual({ fired: 0, tried: 20 });
    // The twenty wait a minute; what they stood in front of has its turn.
    expect(await visit(later(now, 2000))).toEqual({ fired: 1, tried: 5 });
    expect(await visit(later(now, 3000))).toEqual({ fired: 0, tried: 0 });
    expect(await visit(later(now, 61_000))).toEqual({ fired: 0, tried: 20 });
    expect(await visit(later(now, 130_000))).toEqual({ fired: 0, tried: 5 });
    expect(await visit(later(now, 61_000 + 120_000))).toEqual({ fired: 0, tried: 20 });
    // Its moment is still the one that it is about, and set anew it starts afresh.
    await tenant.database.write([set('bad-0', later(now, 200_000))]);
    expect(await visit(later(now, 200_000))).toEqual({ fired: 0, tried: 1 });
  });

  test('that is set anew while it fires waits for its new moment', async () => {
    const tenant = await openTenant();
    await tenant.database.write([set('a', dueAt)]);
    const moving: TimerRule = {
      ...rule,
      async fire(timer, load) {
        await tenant.database.write([set('a', later(now, 50_000))]);
        return rule.fire(timer, load);
      },
    };
    const sweep = { ...sweepOf(tenant), timers: new Map([[rule.kind, moving]]) };
    expect(await sweepTenant(sweep, dueAt)).toMatchObject({ fired: 0, nextDueAt: later(now, 50_000) });
    expect(await amountOf(tenant)).toBe(0);
  });
});
