import type { Instant, Language } from '@aftercare/kernel';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MailId, MailState } from './words.ts';

export const mails = sqliteTable('mails', {
  id: text().$type<MailId>().primaryKey(),
  /** What it is about, `<capability>.<noun>`. */
  kind: text().notNull(),
  recipient: text().notNull(),
  language: text().$type<Language>().notNull(),
  /** Subject and text, which may hold a secret link: sealed while it waits, blank afterwards. */
  sealedContent: text(),
  state: text().$type<MailState>().notNull(),
  attempts: integer().notNull(),
  /** Why the last try failed. */
  error: text(),
  dueAt: integer().$type<Instant>(),
  giveUpAt: integer().$type<Instant>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  /** When it was accepted or given up. */
  settledAt: integer().$type<Instant>(),
});
