import type { Instant, LocalDate } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Grade, InvitationId, InvitationState, MemberKind, MembershipId, MembershipState } from './words.ts';

export const invitations = sqliteTable('invitations', {
  id: text().$type<InvitationId>().primaryKey(),
  memberKind: text().$type<MemberKind>().notNull(),
  email: text().notNull(),
  tokenHash: text().notNull(),
  state: text().$type<InvitationState>().notNull(),
  expiresAt: integer().$type<Instant>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  /** Whom it invites, where a file did: nobody is invited twice by files. */
  fileKey: text(),
  version: integer().notNull(),
});

export const memberships = sqliteTable('memberships', {
  id: text().$type<MembershipId>().primaryKey(),
  tenantId: text().$type<TenantId>().notNull(),
  tenantSlug: text().notNull(),
  kind: text().$type<MemberKind>().notNull(),
  state: text().$type<MembershipState>().notNull(),
  legalName: text().notNull(),
  licenceNumber: text().notNull(),
  divisionCode: text().notNull(),
  address: text().notNull(),
  phone: text().notNull(),
  categories: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  appliedAt: integer().$type<Instant>().notNull(),
  grade: text().$type<Grade>(),
  licenceKey: text(),
  reviewDueAt: integer().$type<Instant>(),
  reviewer: text(),
  missing: text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  startsOn: text().$type<LocalDate>(),
  probationUntil: text().$type<LocalDate>(),
  version: integer().notNull(),
});

export const networkLinks = sqliteTable('network_links', {
  networkId: text().$type<TenantId>().primaryKey(),
  slug: text().notNull(),
  name: text().notNull(),
  membershipId: text().$type<MembershipId>().notNull(),
  memberKind: text().$type<MemberKind>().notNull(),
  state: text().$type<MembershipState>().notNull(),
  at: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});
