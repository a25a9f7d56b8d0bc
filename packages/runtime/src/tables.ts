import type { Id, Instant, Json, QuotaName } from '@aftercare/kernel';
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Who owns this database. One row, written when the database was leased, read with every load. */
export const tenantIdentity = sqliteTable('tenant_identity', {
  tenantId: text().$type<TenantId>().primaryKey(),
  schemaVersion: integer().notNull(),
  /** Changes when the database was restored to an earlier moment, so that old sequence numbers are not taken for new ones. */
  epoch: integer().notNull(),
});

/** One row per version of a subject. The primary key is what makes two writers of one subject collide. */
export const history = sqliteTable(
  'history',
  {
    subject: text().notNull(),
    version: integer().notNull(),
    action: text().notNull(),
    actor: text().notNull(),
    at: integer().$type<Instant>().notNull(),
    before: text({ mode: 'json' }).$type<Json>(),
    after: text({ mode: 'json' }).$type<Json>(),
    why: text(),
    requestId: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.version] }),
    index('history_at').on(table.at),
    index('history_actor').on(table.actor, table.at),
    index('history_action').on(table.action, table.at),
  ],
);

/** One row per sealed row of a chain. It is written after the row that it seals, by the sealer alone. */
export const seals = sqliteTable(
  'seals',
  {
    chain: text().notNull(),
    seq: integer().notNull(),
    subject: text().notNull(),
    version: integer().notNull(),
    /** Empty for the first of a chain. */
    prevHash: text().notNull(),
    hash: text().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.seq] }),
    uniqueIndex('seals_subject').on(table.chain, table.subject, table.version),
  ],
);

/** How far the hashes of a chain were copied out of the database. */
export const sealAnchors = sqliteTable(
  'seal_anchors',
  { chain: text().notNull(), seq: integer().notNull(), at: integer().$type<Instant>().notNull() },
  (table) => [primaryKey({ columns: [table.chain, table.seq] })],
);

/** The first answer to a command, kept to be given again byte by byte. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    scope: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: integer().notNull(),
    headers: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    body: text().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] }), index('idempotency_at').on(table.at)],
);

/** Events for other tenants, or for this tenant's own reactions. `seq` is gapless per target and epoch. */
export const outbox = sqliteTable(
  'outbox',
  {
    target: text().$type<TenantId>().notNull(),
    epoch: integer().notNull(),
    seq: integer().notNull(),
    eventId: text().$type<Id<'evt'>>().notNull(),
    type: text().notNull(),
    subject: text().notNull(),
    subjectVersion: integer().notNull(),
    payload: text({ mode: 'json' }).$type<Json>().notNull(),
    at: integer().$type<Instant>().notNull(),
    sentAt: integer().$type<Instant>(),
    acknowledgedAt: integer().$type<Instant>(),
  },
  (table) => [primaryKey({ columns: [table.target, table.epoch, table.seq] })],
);

/** One row per event taken from another tenant's outbox, in the same batch as its effect. */
export const inbox = sqliteTable(
  'inbox',
  {
    source: text().$type<TenantId>().notNull(),
    epoch: integer().notNull(),
    seq: integer().notNull(),
    eventId: text().$type<Id<'evt'>>().notNull(),
    type: text().notNull(),
    /** `dead`: it failed to the end and waits for an operator; the stream went on. */
    state: text().$type<'applied' | 'dead'>().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.epoch, table.seq] })],
);

/** What has to happen later. Written with the state that causes it; checked again by a rule when it fires. */
export const timers = sqliteTable(
  'timers',
  {
    subject: text().notNull(),
    kind: text().notNull(),
    dueAt: integer().$type<Instant>().notNull(),
    payload: text({ mode: 'json' }).$type<Json>().notNull(),
    /** How often its effect failed for a reason of its own, and when it is tried again; null until it failed. */
    failures: integer().notNull().default(0),
    retryAt: integer().$type<Instant>(),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.kind] }),
    index('timers_due').on(sql`coalesce(retry_at, due_at)`),
  ],
);

/** What was let in on the last day that anything was. */
export const quotas = sqliteTable('quotas', {
  name: text().$type<QuotaName>().primaryKey(),
  /** Days since 1970-01-01, UTC. */
  day: integer().notNull(),
  used: integer().notNull(),
  /** Null: what `QUOTAS` says. */
  maximum: integer(),
  version: integer().notNull(),
});

/** A tenant: one organisation, owner of exactly one database. */
export type TenantId = `ten_${string}`;
