import type { Instant } from '@aftercare/kernel';
import type { TenantId, TenantKind, TenantState } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SlotState } from './words.ts';

export const tenants = sqliteTable('tenants', {
  id: text().$type<TenantId>().primaryKey(),
  slug: text().notNull(),
  kind: text().$type<TenantKind>().notNull(),
  name: text().notNull(),
  region: text().notNull(),
  state: text().$type<TenantState>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  tokensValidFrom: integer().$type<Instant>().notNull(),
});

export const poolSlots = sqliteTable('pool_slots', {
  binding: text().primaryKey(),
  number: integer().notNull(),
  state: text().$type<SlotState>().notNull(),
  tenantId: text().$type<TenantId>(),
  leasedAt: integer().$type<Instant>(),
  schemaVersion: integer().notNull(),
});

export const publicKeys = sqliteTable('public_keys', {
  kid: text().primaryKey(),
  tenantId: text().$type<TenantId>().notNull(),
  jwk: text({ mode: 'json' }).$type<JsonWebKey>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  revokedAt: integer().$type<Instant>(),
});

export const codeRoutes = sqliteTable('code_routes', {
  prefix: text().primaryKey(),
  tenantId: text().$type<TenantId>().notNull(),
});

export const gtinRoutes = sqliteTable('gtin_routes', {
  gtin: text().primaryKey(),
  tenantId: text().$type<TenantId>().notNull(),
  claimedAt: integer().$type<Instant>().notNull(),
});

export const wakeUps = sqliteTable('wake_ups', {
  tenantId: text().$type<TenantId>().primaryKey(),
  dueAt: integer().$type<Instant>().notNull(),
});

export const deadLetters = sqliteTable(
  'dead_letters',
  {
    source: text().$type<TenantId>().notNull(),
    target: text().$type<TenantId>().notNull(),
    epoch: integer().notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    error: text().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.target, table.epoch, table.seq] })],
);

export const serviceState = sqliteTable('service_state', {
  key: text().primaryKey(),
  value: text().notNull(),
  at: integer().$type<Instant>().notNull(),
});
