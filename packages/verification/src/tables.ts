import type { ClaimId } from '@aftercare/claims';
import type { Instant, Month } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const samples = sqliteTable('samples', {
  month: text().$type<Month>().primaryKey(),
  seedHash: text().notNull(),
  sealedSeed: text().notNull(),
  sharePpm: integer().notNull(),
  committedAt: integer().$type<Instant>().notNull(),
  committedBy: text().notNull(),
  seed: text(),
  claims: integer(),
  drawn: integer(),
  lastKey: text(),
  drawnAt: integer().$type<Instant>(),
  version: integer().notNull(),
});

export const sampleClaims = sqliteTable(
  'sample_claims',
  {
    month: text().$type<Month>().notNull(),
    claimId: text().$type<ClaimId>().notNull(),
    memberTenantId: text().$type<TenantId>().notNull(),
    weight: integer().notNull(),
    ticket: integer().notNull(),
    key: text().notNull(),
    isDrawn: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.claimId] })],
);
