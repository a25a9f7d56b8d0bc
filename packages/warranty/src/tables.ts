import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitId } from '@aftercare/products';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  ConcessionApproval,
  ConcessionContent,
  ConcessionId,
  ConcessionScope,
  ConcessionState,
} from './words/concessions.ts';
import type {
  Bearer,
  GrantedRemedy,
  RemedyCharge,
  RemedyId,
  RemedyMoney,
  RemedyState,
  Towards,
} from './words/remedy.ts';
import type { TradeGround } from './words.ts';

export const remedies = sqliteTable('remedies', {
  id: text().$type<RemedyId>().primaryKey(),
  unitId: text().$type<UnitId>().notNull(),
  remedy: text().$type<GrantedRemedy>().notNull(),
  rule: text().notNull(),
  reason: text().notNull(),
  state: text().$type<RemedyState>().notNull(),
  money: text({ mode: 'json' }).$type<RemedyMoney>(),
  grantedOn: text().$type<LocalDate>().notNull(),
  dueOn: text().$type<LocalDate>().notNull(),
  owner: text().notNull(),
  grantedBy: text().notNull(),
  doneOn: text().$type<LocalDate>(),
  replacedBy: text().$type<UnitId>(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
  towards: text().$type<Towards>().notNull(),
  memberId: text().$type<MembershipId>(),
  ground: text().$type<TradeGround>(),
  borneBy: text().$type<Bearer>().notNull(),
  tradeClause: text(),
});

export const remedyCharges = sqliteTable('remedy_charges', {
  remedyId: text().$type<RemedyId>().primaryKey(),
  memberId: text().$type<MembershipId>().notNull(),
  currency: text().notNull(),
  amount: integer().notNull(),
  chargedOn: text().$type<LocalDate>().notNull(),
  facts: text({ mode: 'json' }).$type<RemedyCharge['facts']>().notNull(),
  statementId: text(),
});

export const concessions = sqliteTable('concessions', {
  id: text().$type<ConcessionId>().primaryKey(),
  scope: text().$type<ConcessionScope>().notNull(),
  holder: text().notNull(),
  unitId: text().$type<UnitId>(),
  content: text({ mode: 'json' }).$type<ConcessionContent>().notNull(),
  reason: text().notNull(),
  state: text().$type<ConcessionState>().notNull(),
  peopleNeeded: integer().notNull(),
  approvals: text({ mode: 'json' }).$type<readonly ConcessionApproval[]>().notNull(),
  askedByMember: text().$type<MembershipId>(),
  askedBy: text().notNull(),
  askedAt: integer().$type<Instant>().notNull(),
  decidedOn: text().$type<LocalDate>(),
  version: integer().notNull(),
});
