import type { Instant, Json, LocalDate } from '@aftercare/kernel';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PolicyId, PolicyState } from './words.ts';

export const policies = sqliteTable('policies', {
  id: text().$type<PolicyId>().primaryKey(),
  kind: text().notNull(),
  name: text().notNull(),
  state: text().$type<PolicyState>().notNull(),
  number: integer(),
  effectiveFrom: text().$type<LocalDate>().notNull(),
  content: text({ mode: 'json' }).$type<Json>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  publishedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});
