import type { ClaimId } from '@aftercare/claims';
import type { Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { TenantId } from '@aftercare/runtime';
import type { WorkOrderId } from '@aftercare/service';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Breach,
  Charge,
  ChargeId,
  FollowUp,
  FollowUpId,
  LineResult,
  Verification,
  VerificationId,
} from './words.ts';

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

export const verifications = sqliteTable('verifications', {
  id: text().$type<VerificationId>().primaryKey(),
  claimId: text().$type<ClaimId>().notNull(),
  memberId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  isDrawn: integer({ mode: 'boolean' }).notNull(),
  verifiedOn: text().$type<LocalDate>().notNull(),
  results: text({ mode: 'json' }).$type<readonly LineResult[]>().notNull(),
  evidence: text({ mode: 'json' }).$type<Verification['evidence']>().notNull(),
  reason: text().notNull(),
  verifiedBy: text().notNull(),
  currency: text().notNull(),
  multiple: integer().notNull(),
  charged: integer().notNull(),
  at: integer().$type<Instant>().notNull(),
});

export const charges = sqliteTable('charges', {
  id: text().$type<ChargeId>().primaryKey(),
  memberId: text().$type<MembershipId>().notNull(),
  kind: text().$type<Charge['kind']>().notNull(),
  claimId: text().$type<ClaimId>().notNull(),
  line: integer().notNull(),
  currency: text().notNull(),
  amount: integer().notNull(),
  chargedOn: text().$type<LocalDate>().notNull(),
  facts: text({ mode: 'json' }).$type<Charge['facts']>().notNull(),
  statementId: text(),
});

export const breaches = sqliteTable(
  'breaches',
  {
    kind: text().$type<Breach['kind']>().notNull(),
    sourceId: text().$type<Breach['sourceId']>().notNull(),
    memberId: text().$type<MembershipId>().notNull(),
    memberTenantId: text().$type<TenantId>().notNull(),
    foundOn: text().$type<LocalDate>().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.sourceId] })],
);

export const followUps = sqliteTable('follow_ups', {
  id: text().$type<FollowUpId>().primaryKey(),
  workOrderId: text().$type<WorkOrderId>().notNull(),
  membershipId: text().$type<MembershipId>().notNull(),
  signedOn: text().$type<LocalDate>().notNull(),
  result: text().$type<FollowUp['result']>().notNull(),
  comment: text(),
  doneOn: text().$type<LocalDate>().notNull(),
  at: integer().$type<Instant>().notNull(),
});

export const verificationWithdrawals = sqliteTable('verification_withdrawals', {
  verificationId: text().$type<VerificationId>().primaryKey(),
  reason: text().notNull(),
  withdrawnBy: text().notNull(),
  at: integer().$type<Instant>().notNull(),
});
