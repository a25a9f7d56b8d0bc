import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import type { TenantId } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AgreementContent, AgreementId, AgreementState, Signature } from './words.ts';

export const agreements = sqliteTable('agreements', {
  id: text().$type<AgreementId>().primaryKey(),
  membershipId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  number: integer().notNull(),
  state: text().$type<AgreementState>().notNull(),
  validFrom: text().$type<LocalDate>().notNull(),
  validUntil: text().$type<LocalDate>(),
  content: text({ mode: 'json' }).$type<AgreementContent>().notNull(),
  document: text(),
  documentHash: text(),
  manufacturerSignature: text({ mode: 'json' }).$type<Signature>(),
  memberSignature: text({ mode: 'json' }).$type<Signature>(),
  offeredAt: integer().$type<Instant>(),
  inForceAt: integer().$type<Instant>(),
  createdAt: integer().$type<Instant>().notNull(),
  endedOn: text().$type<LocalDate>(),
  endReason: text(),
  dependsOn: text().$type<AgreementId>(),
  templateId: text().$type<PolicyId>(),
  version: integer().notNull(),
});

export const territories = sqliteTable(
  'territories',
  {
    division: text().notNull(),
    membershipId: text().$type<MembershipId>().notNull(),
    agreementId: text().$type<AgreementId>().notNull(),
    isExclusive: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.division, table.membershipId, table.agreementId] })],
);
