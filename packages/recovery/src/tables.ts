import type { ClaimId } from '@aftercare/claims';
import type { Instant, LocalDate } from '@aftercare/kernel';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RecoveryId, RecoveryState } from './words.ts';

export const recoveries = sqliteTable('recoveries', {
  id: text().$type<RecoveryId>().primaryKey(),
  claimId: text().$type<ClaimId>().notNull(),
  causalPart: text().notNull(),
  supplier: text().notNull(),
  reference: text().notNull(),
  state: text().$type<RecoveryState>().notNull(),
  currency: text().notNull(),
  asked: integer().notNull(),
  got: integer().notNull(),
  askedOn: text().$type<LocalDate>().notNull(),
  dueOn: text().$type<LocalDate>().notNull(),
  closedOn: text().$type<LocalDate>(),
  reason: text(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const recoveryReceipts = sqliteTable(
  'recovery_receipts',
  {
    recoveryId: text().$type<RecoveryId>().notNull(),
    position: integer().notNull(),
    amount: integer().notNull(),
    receivedOn: text().$type<LocalDate>().notNull(),
    reference: text().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recoveryId, table.position] })],
);
