import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineUpdate,
  defineWrite,
  defineWriteMany,
  type Params,
  type Read,
  select,
  type Write,
} from '@aftercare/runtime';
import { and, asc, desc, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import { type Happened, toEvent } from './rules/to-event.ts';
import { webhookAttempts, webhookDeliveries, webhookSecrets, webhooks } from './tables.ts';
import type { Delivery, DeliveryState, EventId, WebhookId, WebhookSecretId } from './words.ts';

// ── endpoints and their secrets ─────────────────────────────────────────────────────────────────

export const insertWebhook = defineInsert(webhooks);
/** A tenant has twenty at most. */
export const listWebhooks = defineRead(() =>
  select(columnsOf(webhooks)).from(webhooks).where(ne(webhooks.state, 'deleted')).orderBy(asc(webhooks.id)).limit(100),
);
export const findWebhook = defineFind((p: Params<{ id: WebhookId }>) =>
  select(columnsOf(webhooks))
    .from(webhooks)
    .where(and(eq(webhooks.id, p.id), ne(webhooks.state, 'deleted'))),
);
export const setWebhook = defineUpdate(webhooks, { set: ['url', 'description', 'types', 'version'], by: ['id'] });
export const setWebhookState = defineUpdate(webhooks, {
  set: ['state', 'disabledReason', 'failures', 'failingSince', 'version'],
  by: ['id'],
});
export const setWebhookVersion = defineUpdate(webhooks, { set: ['version'], by: ['id'] });

export const insertWebhookSecret = defineInsert(webhookSecrets);
/** Of all that are not deleted. */
export const listLiveSecrets = defineRead((p: Params<{ webhookId: WebhookId }>) =>
  select(columnsOf(webhookSecrets))
    .from(webhookSecrets)
    .where(and(eq(webhookSecrets.webhookId, p.webhookId), isNull(webhookSecrets.endedAt)))
    .orderBy(desc(webhookSecrets.id))
    .limit(10),
);
export const endSecret = defineWrite(
  (p: Params<{ id: WebhookSecretId; at: Instant }>) =>
    sql`update webhook_secrets set ended_at = ${p.at} where id = ${p.id} and ended_at is null`,
);
export const endSecretsOf = defineWrite(
  (p: Params<{ webhookId: WebhookId; at: Instant }>) =>
    sql`update webhook_secrets set ended_at = ${p.at} where webhook_id = ${p.webhookId} and ended_at is null`,
);

// ── queueing ────────────────────────────────────────────────────────────────────────────────────

/** A tenant without endpoints pays for a look at an empty table. */
const insertDeliveries = defineWriteMany<{ eventId: EventId; type: string; payload: string; at: Instant }>(
  (p) =>
    sql`insert into webhook_deliveries (webhook_id, event_id, type, payload, state, due_at, attempts, attempts_before, created_at)
        select w.id, e.value->>'$.eventId', e.value->>'$.type', e.value->>'$.payload',
               case w.state when 'active' then 'pending' else 'held' end,
               case w.state when 'active' then e.value->>'$.at' end, 0, 0, e.value->>'$.at'
        from webhooks w, json_each(${p.rows}) e
        where w.state <> 'deleted'
          and (w.types is null or exists (select 1 from json_each(w.types) t where t.value = e.value->>'$.type'))`,
);

/** One row for each endpoint that wants to hear it; stands or falls with the batch of what happened. */
export function queueEvent(eventId: EventId, happened: Happened): Write {
  return { ...insertDeliveries([{ eventId, ...toEvent(happened), at: happened.at }]), isOutgoing: true };
}

const insertDelivery = defineInsert(webhookDeliveries);

/** For one endpoint alone, whatever it listens to. */
export function queueDelivery(row: Parameters<typeof insertDelivery>[0]): Write {
  return { ...insertDelivery(row), isOutgoing: true };
}

// ── sending ─────────────────────────────────────────────────────────────────────────────────────

/** Endpoints that have something to be tried now. */
export const listDueWebhooks = defineRead((p: Params<{ now: Instant }>) =>
  select({ id: webhooks.id })
    .from(webhooks)
    .where(
      and(
        eq(webhooks.state, 'active'),
        sql`exists (select 1 from webhook_deliveries d where d.webhook_id = ${webhooks.id} and d.due_at <= ${p.now})`,
      ),
    )
    .limit(100),
);
/** The next moment at which something is to be tried, after what is due now. */
export const findNextDelivery = defineFind((p: Params<{ now: Instant }>) =>
  select({
    dueAt: sql<Instant | null>`min((select min(d.due_at) from webhook_deliveries d where d.webhook_id = ${webhooks.id} and d.due_at > ${p.now}))`,
  })
    .from(webhooks)
    .where(eq(webhooks.state, 'active')),
);

export type TakenDelivery = Pick<Delivery, 'eventId' | 'payload' | 'attempts' | 'attemptsBefore'>;

const takeDueRows = defineWrite(
  (p: Params<{ webhookId: WebhookId; now: Instant; lostAt: Instant; limit: number }>) =>
    sql`update webhook_deliveries set due_at = ${p.lostAt}, attempts = attempts + 1
        where rowid in (select d.rowid from webhook_deliveries d where d.webhook_id = ${p.webhookId} and d.due_at <= ${p.now}
                        order by d.due_at limit ${p.limit})
        returning event_id as eventId, payload, attempts, attempts_before as attemptsBefore`,
);

/** Takes what is due until `lostAt`: when nobody has written by then what became of it, it is due again. */
export function takeDue(values: {
  webhookId: WebhookId;
  now: Instant;
  lostAt: Instant;
  limit: number;
}): Read<TakenDelivery[]> {
  return {
    ...takeDueRows(values),
    // safe: the columns of the RETURNING clause above
    decode: (rows) => rows.map((row) => row as TakenDelivery),
  };
}

export const insertAttempts = defineInsertMany(webhookAttempts, 'skip');

interface Settled {
  readonly eventId: EventId;
  readonly state: DeliveryState;
  readonly dueAt: Instant | null;
}

const settle = defineWrite(
  (p: Params<{ webhookId: WebhookId; lostAt: Instant; settled: string }>) =>
    sql`update webhook_deliveries set state = e.value->>'state', due_at = e.value->>'dueAt' from json_each(${p.settled}) e
        where webhook_id = ${p.webhookId} and event_id = e.value->>'eventId'
          and (e.value->>'state' = 'delivered' or due_at = ${p.lostAt})`,
);

/** What became of a round. A failure counts only while the delivery is as it was taken: it may be held or replayed since. */
export function settleDeliveries(webhookId: WebhookId, lostAt: Instant, settled: readonly Settled[]): Write {
  return settle({ webhookId, lostAt, settled: JSON.stringify(settled) });
}

/** The account of failures; no version, since no decision of a person depends on it. */
export const clearFailures = defineWrite(
  (p: Params<{ id: WebhookId }>) => sql`update webhooks set failures = 0, failing_since = null where id = ${p.id}`,
);
export const addFailures = defineWrite(
  (p: Params<{ id: WebhookId; failures: number; at: Instant }>) =>
    sql`update webhooks set failures = failures + ${p.failures}, failing_since = coalesce(failing_since, ${p.at}) where id = ${p.id}`,
);

export const holdDeliveries = defineWrite(
  (p: Params<{ webhookId: WebhookId }>) =>
    sql`update webhook_deliveries set state = 'held', due_at = null where webhook_id = ${p.webhookId} and state = 'pending'`,
);

/** With the whole schedule again. */
const release = defineWrite(
  (p: Params<{ webhookId: WebhookId; at: Instant }>) =>
    sql`update webhook_deliveries set state = 'pending', due_at = ${p.at}, attempts_before = attempts
        where webhook_id = ${p.webhookId} and state = 'held'`,
);
const replayOne = defineWrite(
  (p: Params<{ webhookId: WebhookId; eventId: EventId; at: Instant }>) =>
    sql`update webhook_deliveries set state = 'pending', due_at = ${p.at}, attempts_before = attempts
        where webhook_id = ${p.webhookId} and event_id = ${p.eventId}`,
);
const replayMissed = defineWrite(
  (p: Params<{ webhookId: WebhookId; since: Instant; at: Instant }>) =>
    sql`update webhook_deliveries set state = 'pending', due_at = ${p.at}, attempts_before = attempts
        where webhook_id = ${p.webhookId} and state in ('failed', 'held') and created_at >= ${p.since}`,
);
const outgoing =
  <Values>(make: (values: Values) => Write) =>
  (values: Values): Write => ({
    ...make(values),
    isOutgoing: true,
  });
export const releaseHeld = outgoing(release);
export const replayDelivery = outgoing(replayOne);
/** Everything that did not reach the endpoint since then. */
export const replaySince = outgoing(replayMissed);

// ── the log ─────────────────────────────────────────────────────────────────────────────────────

const delivery = columnsOf(webhookDeliveries);

/** Newest first. */
export const listDeliveries = defineRead((p: Params<{ webhookId: WebhookId; before: string; limit: number }>) =>
  select(delivery)
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, p.webhookId), lt(webhookDeliveries.eventId, p.before)))
    .orderBy(desc(webhookDeliveries.eventId))
    .limit(p.limit),
);
export const listDeliveriesInState = defineRead(
  (p: Params<{ webhookId: WebhookId; state: DeliveryState; before: string; limit: number }>) =>
    select(delivery)
      .from(webhookDeliveries)
      .where(
        and(
          eq(webhookDeliveries.webhookId, p.webhookId),
          eq(webhookDeliveries.state, p.state),
          lt(webhookDeliveries.eventId, p.before),
        ),
      )
      .orderBy(desc(webhookDeliveries.eventId))
      .limit(p.limit),
);
export const findDelivery = defineFind((p: Params<{ webhookId: WebhookId; eventId: EventId }>) =>
  select(delivery)
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, p.webhookId), eq(webhookDeliveries.eventId, p.eventId))),
);
/** Oldest first; ten for each replay. */
export const listAttempts = defineRead((p: Params<{ webhookId: WebhookId; eventId: EventId }>) =>
  select(columnsOf(webhookAttempts))
    .from(webhookAttempts)
    .where(and(eq(webhookAttempts.webhookId, p.webhookId), eq(webhookAttempts.eventId, p.eventId)))
    .orderBy(asc(webhookAttempts.number))
    .limit(200),
);
export const countMissed = defineFind((p: Params<{ webhookId: WebhookId; since: Instant }>) =>
  select({ deliveries: sql<number>`count(*)` })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.webhookId, p.webhookId),
        sql`${webhookDeliveries.state} in ('failed', 'held')`,
        sql`${webhookDeliveries.createdAt} >= ${p.since}`,
      ),
    ),
);

/** Whatever still waits for an attempt stays, however old it is. */
export const pruneDeliveries = defineWrite(
  (p: Params<{ before: Instant }>) =>
    sql`delete from webhook_deliveries where created_at < ${p.before} and state <> 'pending'`,
);
export const pruneAttempts = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from webhook_attempts where at < ${p.before}`,
);

/** After the insert, in its batch: two that are made at the same moment do not both take the last place. */
export const guardWebhookLimit = defineWrite(
  (p: Params<{ maximum: number }>) =>
    sql`insert into guard select 1, count(*) <= ${p.maximum}, 'WEBHOOKS' from webhooks where state <> 'deleted'`,
);
