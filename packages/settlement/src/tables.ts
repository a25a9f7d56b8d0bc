import type { AgreementId, SettlementTerms } from '@aftercare/agreements';
import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { TenantId } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Account,
  Category,
  EntryId,
  LedgerEntry,
  LineKind,
  Period,
  StatementApproval,
  StatementId,
  StatementLine,
  StatementState,
} from './words.ts';

export const periods = sqliteTable('periods', {
  period: text().$type<Period>().primaryKey(),
  closedAt: integer().$type<Instant>().notNull(),
  closedBy: text().notNull(),
  version: integer().notNull(),
});

export const documentKeys = sqliteTable('document_keys', {
  kid: text().primaryKey(),
  publicJwk: text({ mode: 'json' }).$type<JsonWebKey>().notNull(),
  sealedPrivateKey: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
});

export const statements = sqliteTable('statements', {
  id: text().$type<StatementId>().primaryKey(),
  number: text().notNull(),
  period: text().$type<Period>().notNull(),
  membershipId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  memberName: text().notNull(),
  agreementId: text().$type<AgreementId>(),
  terms: text({ mode: 'json' }).$type<SettlementTerms>().notNull(),
  state: text().$type<StatementState>().notNull(),
  currency: text().notNull(),
  goods: integer().notNull(),
  goodsTax: integer().notNull(),
  services: integer().notNull(),
  servicesTax: integer().notNull(),
  penalties: integer().notNull(),
  advances: integer().notNull(),
  total: integer().notNull(),
  lineCount: integer().notNull(),
  issuedOn: text().$type<LocalDate>().notNull(),
  confirmedOn: text().$type<LocalDate>(),
  papersReceivedOn: text().$type<LocalDate>(),
  papersCountAs: text().$type<LocalDate>(),
  auditedOn: text().$type<LocalDate>(),
  approvals: text({ mode: 'json' }).$type<readonly StatementApproval[]>().notNull(),
  payBy: text().$type<LocalDate>(),
  paidOn: text().$type<LocalDate>(),
  paymentReference: text(),
  dispute: text(),
  document: text(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const statementLines = sqliteTable(
  'statement_lines',
  {
    statementId: text().$type<StatementId>().notNull(),
    position: integer().notNull(),
    kind: text().$type<LineKind>().notNull(),
    sourceId: text().notNull(),
    sourceLine: integer().notNull(),
    round: integer().notNull(),
    category: text().$type<Category>().notNull(),
    amount: integer().notNull(),
    tax: integer().notNull(),
    facts: text({ mode: 'json' }).$type<StatementLine['facts']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.position] })],
);

export const ledgerEntries = sqliteTable('ledger_entries', {
  id: text().$type<EntryId>().primaryKey(),
  businessKey: text().notNull(),
  kind: text().$type<LedgerEntry['kind']>().notNull(),
  period: text().$type<Period>().notNull(),
  statementId: text().$type<StatementId>(),
  postedOn: text().$type<LocalDate>().notNull(),
  at: integer().$type<Instant>().notNull(),
});

export const ledgerPostings = sqliteTable(
  'ledger_postings',
  {
    entryId: text().$type<EntryId>().notNull(),
    position: integer().notNull(),
    account: text().$type<Account>().notNull(),
    membershipId: text().$type<MembershipId>(),
    currency: text().notNull(),
    amount: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.position] })],
);
