import type { FindingParams, Instant, Json } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { JobId, JobState } from './words.ts';

export const jobs = sqliteTable('jobs', {
  id: text().$type<JobId>().primaryKey(),
  kind: text().notNull(),
  state: text().$type<JobState>().notNull(),
  tenantId: text().$type<TenantId>().notNull(),
  createdBy: text().notNull(),
  input: text({ mode: 'json' }).$type<Json>().notNull(),
  facts: text({ mode: 'json' }).$type<FindingParams>().notNull(),
  total: integer().notNull(),
  position: integer().notNull(),
  failed: integer().notNull(),
  isCancellable: integer({ mode: 'boolean' }).notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  startedAt: integer().$type<Instant>(),
  endedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});

export const jobErrors = sqliteTable(
  'job_errors',
  {
    jobId: text().$type<JobId>().notNull(),
    position: integer().notNull(),
    item: text().notNull(),
    code: text().notNull(),
    params: text({ mode: 'json' }).$type<FindingParams>().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.position] })],
);
