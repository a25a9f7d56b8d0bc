import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import type { Cause } from '@aftercare/warranty';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ClaimDecision, ClaimId, ClaimLine, ClaimState } from './words.ts';

export const claims = sqliteTable('claims', {
  id: text().$type<ClaimId>().primaryKey(),
  memberId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  memberName: text().notNull(),
  reference: text().notNull(),
  mode: text().$type<'live' | 'test'>().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  serial: text().notNull(),
  modelCode: text().notNull(),
  component: text().notNull(),
  failureMode: text(),
  causalPart: text().notNull(),
  causalKey: text().notNull(),
  cause: text().$type<Cause>().notNull(),
  failedOn: text().$type<LocalDate>().notNull(),
  repairedOn: text().$type<LocalDate>().notNull(),
  signedOn: text().$type<LocalDate>(),
  state: text().$type<ClaimState>().notNull(),
  currency: text().notNull(),
  claimedAmount: integer().notNull(),
  approvedAmount: integer().notNull(),
  lines: text({ mode: 'json' }).$type<readonly ClaimLine[]>().notNull(),
  decision: text({ mode: 'json' }).$type<ClaimDecision>().notNull(),
  submittedAt: integer().$type<Instant>().notNull(),
  submittedBy: text().notNull(),
  version: integer().notNull(),
});
