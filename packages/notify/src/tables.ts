import type { FindingParams, Instant } from '@aftercare/kernel';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Something that happened in a network and concerns this tenant. Text is rendered from kind and params. */
export const notices = sqliteTable('notices', {
  /** The event that brought it: a notice cannot come twice. */
  id: text().$type<`evt_${string}`>().primaryKey(),
  kind: text().notNull(),
  network: text().notNull(),
  subject: text().notNull(),
  params: text({ mode: 'json' }).$type<FindingParams>().notNull(),
  at: integer().$type<Instant>().notNull(),
});
