import type { Instant } from '@aftercare/kernel';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  DeliveryState,
  DisabledReason,
  EventId,
  EventType,
  Outcome,
  WebhookId,
  WebhookSecretId,
  WebhookState,
} from './words.ts';

export const webhooks = sqliteTable('webhooks', {
  id: text().$type<WebhookId>().primaryKey(),
  url: text().notNull(),
  description: text().notNull(),
  types: text({ mode: 'json' }).$type<readonly EventType[]>(),
  state: text().$type<WebhookState>().notNull(),
  disabledReason: text().$type<DisabledReason>(),
  failures: integer().notNull(),
  failingSince: integer().$type<Instant>(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const webhookSecrets = sqliteTable(
  'webhook_secrets',
  {
    id: text().$type<WebhookSecretId>().primaryKey(),
    webhookId: text().$type<WebhookId>().notNull(),
    sealedSecret: text().notNull(),
    createdAt: integer().$type<Instant>().notNull(),
    endedAt: integer().$type<Instant>(),
  },
  (table) => [index('webhook_secrets_of').on(table.webhookId, table.id)],
);

export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    webhookId: text().$type<WebhookId>().notNull(),
    eventId: text().$type<EventId>().notNull(),
    type: text().notNull(),
    payload: text().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    dueAt: integer().$type<Instant>(),
    attempts: integer().notNull(),
    attemptsBefore: integer().notNull(),
    createdAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.webhookId, table.eventId] })],
);

export const webhookAttempts = sqliteTable(
  'webhook_attempts',
  {
    webhookId: text().$type<WebhookId>().notNull(),
    eventId: text().$type<EventId>().notNull(),
    number: integer().notNull(),
    at: integer().$type<Instant>().notNull(),
    durationMs: integer().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    status: integer(),
    answer: text(),
  },
  (table) => [primaryKey({ columns: [table.webhookId, table.eventId, table.number] })],
);
