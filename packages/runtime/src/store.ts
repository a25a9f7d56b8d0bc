import type { Id, Instant, Json, QuotaName } from '@aftercare/kernel';
import { and, asc, desc, eq, gt, isNull, lt, lte, sql } from 'drizzle-orm';
import type { EventDraft, HistoryLine, SubjectVersion, TimerDraft } from './action.ts';
import { defineChain } from './chain.ts';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineWrite,
  type Params,
  type Read,
  select,
  type Write,
} from './statements.ts';
import { idempotency, inbox, outbox, quotas, sealAnchors, seals, type TenantId, timers } from './tables.ts';

/** The schema is what the migrator noted in this very database, not what the code that happens to run believes. */
export const insertIdentity = defineWrite(
  (p: Params<{ tenantId: TenantId }>) =>
    sql`insert into tenant_identity (tenant_id, schema_version, epoch) select ${p.tenantId}, max(version), 1 from schema_migrations`,
);

export const findStoredAnswer = defineFind((p: Params<{ scope: string; key: string }>) =>
  select({
    requestHash: idempotency.requestHash,
    status: idempotency.status,
    headers: idempotency.headers,
    body: idempotency.body,
  })
    .from(idempotency)
    .where(and(eq(idempotency.scope, p.scope), eq(idempotency.key, p.key))),
);
/** Those of the parts of one command. */
export const listAnswersBelow = defineRead((p: Params<{ from: string; until: string; key: string }>) =>
  select({ requestHash: idempotency.requestHash, body: idempotency.body })
    .from(idempotency)
    .where(and(gt(idempotency.scope, p.from), lt(idempotency.scope, p.until), eq(idempotency.key, p.key)))
    .limit(1000),
);
export const insertAnswer = defineInsert(idempotency);
export const pruneAnswers = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from idempotency where at < ${p.before}`,
);

/** Answers that name one of these subjects: an erased person must not come back by a repeated command. */
export const forgetAnswers = defineWrite(
  (p: Params<{ subjects: string }>) =>
    sql`delete from idempotency where exists (select 1 from json_each(${p.subjects}) e where instr(body, e.value) > 0)`,
);

/** Undoes the batch when one of the subjects has a newer version than the decision read. */
const guardUnchanged = defineWrite(
  (p: Params<{ subjects: string }>) =>
    sql`insert into guard select 0, count(*), 'STALE' from json_each(${p.subjects}) e
        join history h on h.subject = e.value->>0 and h.version > e.value->>1`,
);

export function guardSubjects(subjects: readonly SubjectVersion[]) {
  return guardUnchanged({ subjects: JSON.stringify(subjects.map(({ subject, version }) => [subject, version])) });
}

const insertHistoryLines = defineWrite(
  (p: Params<{ lines: string; action: string; actor: string; at: Instant; requestId: string }>) =>
    sql`insert into history (subject, version, action, actor, at, before, after, why, request_id)
        select e.value->>'subject', e.value->>'version', ${p.action}, ${p.actor}, ${p.at},
               e.value->'before', e.value->'after', e.value->>'why', ${p.requestId}
        from json_each(${p.lines}) e`,
);

export function insertHistory(
  lines: readonly HistoryLine[],
  by: { action: string; actor: string; at: Instant; requestId: string },
): Write {
  return { ...insertHistoryLines({ ...by, lines: JSON.stringify(lines) }), leavesHistory: true };
}

/** The sequence is taken here, inside the batch: gapless per target, whoever else writes at the same time. */
const insertEventRows = defineWrite(
  (p: Params<{ events: string; at: Instant }>) =>
    sql`insert into outbox (target, epoch, seq, event_id, type, subject, subject_version, payload, at)
        select e.value->>'target', i.epoch,
               coalesce((select max(o.seq) from outbox o where o.target = e.value->>'target' and o.epoch = i.epoch), 0)
                 + row_number() over (partition by e.value->>'target' order by e.key),
               e.value->>'eventId', e.value->>'type', e.value->>'subject', e.value->>'version', e.value->'payload', ${p.at}
        from json_each(${p.events}) e, tenant_identity i`,
);

export function insertEvents(events: readonly (EventDraft & { readonly eventId: string })[], at: Instant) {
  return insertEventRows({ events: JSON.stringify(events), at });
}

const upsertTimers = defineWrite(
  (p: Params<{ timers: string }>) =>
    sql`insert into timers (subject, kind, due_at, payload)
        select e.value->>'subject', e.value->>'kind', e.value->>'dueAt', e.value->'payload' from json_each(${p.timers}) e where true
        on conflict (subject, kind) do update
          set due_at = excluded.due_at, payload = excluded.payload, failures = 0, retry_at = null`,
);

export function setTimers(drafts: readonly TimerDraft[]) {
  return upsertTimers({ timers: JSON.stringify(drafts) });
}

export const cancelTimer = defineWrite(
  (p: Params<{ subject: string; kind: string }>) =>
    sql`delete from timers where subject = ${p.subject} and kind = ${p.kind}`,
);

/** As the index says it, word for word, or it is not used. */
const TRIED_AT = sql<Instant>`coalesce(retry_at, due_at)`;

/** Only of kinds that have a rule here: one that was retired must not stand in front of the others for ever. */
export const listDueTimers = defineRead((p: Params<{ now: Instant; kinds: string; limit: number }>) =>
  select(columnsOf(timers))
    .from(timers)
    .where(and(lte(TRIED_AT, p.now), sql`${timers.kind} in (select value from json_each(${p.kinds}))`))
    .orderBy(asc(TRIED_AT))
    .limit(p.limit),
);
export const findNextTimer = defineFind(() => select({ dueAt: TRIED_AT }).from(timers).orderBy(asc(TRIED_AT)).limit(1));

/** Guards that a timer is still set as it was read: of two that fire it, one commits. */
export const takeTimer = defineWrite(
  (p: Params<{ subject: string; kind: string; dueAt: Instant }>) =>
    sql`delete from timers where subject = ${p.subject} and kind = ${p.kind} and due_at = ${p.dueAt}`,
);
/** As it was read: one that was set anew meanwhile starts afresh. */
export const postponeTimer = defineWrite(
  (p: Params<{ subject: string; kind: string; dueAt: Instant; retryAt: Instant }>) =>
    sql`update timers set failures = failures + 1, retry_at = ${p.retryAt}
        where subject = ${p.subject} and kind = ${p.kind} and due_at = ${p.dueAt}`,
);
export const guardOneChange = defineWrite(
  (p: Params<{ code: string }>) => sql`insert into guard select 1, changes(), ${p.code}`,
);

// ── quotas ──────────────────────────────────────────────────────────────────────────────────────

export const addToQuota = defineWrite(
  (p: Params<{ name: QuotaName; used: number; day: number }>) =>
    sql`insert into quotas (name, day, used, version) values (${p.name}, ${p.day}, ${p.used}, 0)
        on conflict (name) do update set
          used = case when quotas.day = excluded.day then quotas.used else 0 end + excluded.used, day = excluded.day`,
);
export const guardQuota = defineWrite(
  (p: Params<{ name: QuotaName; maximum: number; code: string }>) =>
    sql`insert into guard select 1, count(*), ${p.code} from quotas
        where name = ${p.name} and used <= coalesce(maximum, ${p.maximum})`,
);
/** There are few of them. */
export const listQuotas = defineRead(() => select(columnsOf(quotas)).from(quotas).orderBy(asc(quotas.name)).limit(100));
/** Guard it by the version in the history. */
export const setMaximum = defineWrite(
  (p: Params<{ name: QuotaName; maximum: number | null; version: number }>) =>
    sql`insert into quotas (name, day, used, maximum, version) values (${p.name}, 0, 0, ${p.maximum}, ${p.version})
        on conflict (name) do update set maximum = excluded.maximum, version = excluded.version`,
);

// ── seals ───────────────────────────────────────────────────────────────────────────────────────

/** History as a chain. */
export const historyChain = defineChain({
  name: 'history',
  table: 'history',
  subject: 'subject',
  version: 'version',
  at: 'at',
  row: `json_object('subject', r.subject, 'version', r.version, 'action', r.action, 'actor', r.actor, 'at', r.at,
    'before', r.before, 'after', r.after, 'why', r.why, 'requestId', r.request_id)`,
  protectedBy: ['history_no_update', 'history_no_delete'],
});

export const findHead = defineFind((p: Params<{ chain: string }>) =>
  select({ seq: seals.seq, hash: seals.hash })
    .from(seals)
    .where(eq(seals.chain, p.chain))
    .orderBy(desc(seals.seq))
    .limit(1),
);
export const findSeal = defineFind((p: Params<{ chain: string; seq: number }>) =>
  select({ hash: seals.hash })
    .from(seals)
    .where(and(eq(seals.chain, p.chain), eq(seals.seq, p.seq))),
);
/** Fails by the trigger when they do not follow the head of their chain. */
export const insertSeals = defineInsertMany(seals);
/** Hashes that were not copied out of the database yet. */
export const listUnanchored = defineRead((p: Params<{ chain: string; limit: number }>) =>
  select({ seq: seals.seq, hash: seals.hash })
    .from(seals)
    .where(
      and(
        eq(seals.chain, p.chain),
        sql`${seals.seq} > coalesce((select max(seq) from seal_anchors where chain = ${p.chain}), 0)`,
      ),
    )
    .orderBy(asc(seals.seq))
    .limit(p.limit),
);
export const insertAnchored = defineInsertMany(sealAnchors, 'skip');
/** Which of the named triggers and indexes the database has. */
export const listProtections = defineRead((p: Params<{ names: string }>) =>
  select({ name: sql<string>`name` })
    .from(sql`sqlite_master`)
    .where(sql`name in (select value from json_each(${p.names}))`)
    .limit(20),
);

// ── outbox ──────────────────────────────────────────────────────────────────────────────────────

const markUnsent = defineWrite(
  (p: Params<{ at: Instant }>) =>
    sql`update outbox set sent_at = ${p.at} where sent_at is null returning target, epoch, seq`,
);

/** Marks everything that is unsent, and tells what that was: one call instead of a read and a write. */
export function takeUnsent(values: { at: Instant }): Read<{ target: TenantId; epoch: number; seq: number }[]> {
  return {
    ...markUnsent(values),
    // safe: the columns of the RETURNING clause above
    decode: (rows) => rows.map((row) => row as { target: TenantId; epoch: number; seq: number }),
  };
}

/**
 * What each receiver has not acknowledged: per stream how far it goes, and when it was last sent. The one that was sent
 * longest ago comes first, so that of many streams each has its turn.
 */
export const listUnacknowledged = defineRead((p: Params<{ limit: number }>) =>
  select({
    target: outbox.target,
    epoch: outbox.epoch,
    lastSeq: sql<number>`max(${outbox.seq})`,
    lastSentAt: sql<Instant | null>`max(${outbox.sentAt})`,
    /** Written a moment ago, by a timer for example: nothing was signalled for them yet. */
    unsent: sql<number>`sum(${outbox.sentAt} is null)`,
  })
    .from(outbox)
    .where(isNull(outbox.acknowledgedAt))
    .groupBy(outbox.target, outbox.epoch)
    .orderBy(sql`max(${outbox.sentAt})`)
    .limit(p.limit),
);

/** After another signal: also moves the last row, which says when the stream was last signalled. */
export const markSentAgain = defineWrite(
  (p: Params<{ target: string; epoch: number; seq: number; at: Instant }>) =>
    sql`update outbox set sent_at = ${p.at} where target = ${p.target} and epoch = ${p.epoch}
        and (seq = ${p.seq} or (seq < ${p.seq} and sent_at is null))`,
);

/** Never before the event itself: a visit that hung for long, or whose clock is behind, would have it pruned at once. */
export const markAcknowledged = defineWrite(
  (p: Params<{ target: string; epoch: number; seq: number; dead: string; at: Instant }>) =>
    sql`update outbox set acknowledged_at = max(at, ${p.at})
        where target = ${p.target} and epoch = ${p.epoch} and seq <= ${p.seq} and acknowledged_at is null
          and seq not in (select value from json_each(${p.dead}))`,
);

/** Acknowledged rows go after a while; the last of each stream stays, it carries the sequence. */
export const pruneOutbox = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`delete from outbox where acknowledged_at < ${p.before}
        and seq < (select max(o.seq) from outbox o where o.target = outbox.target and o.epoch = outbox.epoch)`,
);

const eventColumns = {
  eventId: outbox.eventId,
  epoch: outbox.epoch,
  seq: outbox.seq,
  type: outbox.type,
  subject: outbox.subject,
  subjectVersion: outbox.subjectVersion,
  payload: outbox.payload,
  at: outbox.at,
};
/** The next events of one stream, in order. */
export const listEventsAfter = defineRead(
  (p: Params<{ target: TenantId; epoch: number; seq: number; limit: number }>) =>
    select(eventColumns)
      .from(outbox)
      .where(and(eq(outbox.target, p.target), eq(outbox.epoch, p.epoch), gt(outbox.seq, p.seq)))
      .orderBy(asc(outbox.seq))
      .limit(p.limit),
);

// ── inbox ───────────────────────────────────────────────────────────────────────────────────────

/** How far this database has taken the stream of a source. Rows are written in order, so the last is the contiguous reach. */
export const findReach = defineFind((p: Params<{ source: TenantId; epoch: number }>) =>
  select({ seq: sql<number>`coalesce(max(${inbox.seq}), 0)` })
    .from(inbox)
    .where(and(eq(inbox.source, p.source), eq(inbox.epoch, p.epoch))),
);
/** What was set aside of a stream: its payload has to stay with the source until it was replayed. */
export const listDead = defineRead((p: Params<{ source: TenantId; epoch: number }>) =>
  select({ seq: inbox.seq })
    .from(inbox)
    .where(and(eq(inbox.source, p.source), eq(inbox.epoch, p.epoch), eq(inbox.state, 'dead')))
    .limit(1000),
);
/** What these events of one stream are about; `seqs` is a JSON list. */
export const listEventsOf = defineRead((p: Params<{ target: TenantId; epoch: number; seqs: string; limit: number }>) =>
  select(eventColumns)
    .from(outbox)
    .where(
      and(
        eq(outbox.target, p.target),
        eq(outbox.epoch, p.epoch),
        sql`${outbox.seq} in (select value from json_each(${p.seqs}))`,
      ),
    )
    .orderBy(asc(outbox.seq))
    .limit(p.limit),
);
/** Of two replays at the same time one changes the row. */
export const reviveDead = defineWrite(
  (p: Params<{ source: TenantId; epoch: number; seq: number; at: Instant }>) =>
    sql`update inbox set state = 'applied', at = ${p.at}
        where source = ${p.source} and epoch = ${p.epoch} and seq = ${p.seq} and state = 'dead'`,
);
export const insertInbox = defineInsert(inbox);

/** Undoes the batch unless the event is the very next of its stream. */
export const guardNext = defineWrite(
  (p: Params<{ source: TenantId; epoch: number; seq: number }>) =>
    sql`insert into guard select ${p.seq} - 1, coalesce(max(seq), 0), 'ORDER' from inbox where source = ${p.source} and epoch = ${p.epoch}`,
);

export type StoredEvent = {
  readonly eventId: Id<'evt'>;
  readonly epoch: number;
  readonly seq: number;
  readonly type: string;
  readonly subject: string;
  readonly subjectVersion: number;
  readonly payload: Json;
  readonly at: Instant;
};
