import type { FileId } from '@aftercare/evidence';
import type { FindingParams, Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Attendee,
  AuditedItem,
  AuditId,
  Check,
  CorrectiveAction,
  HeldCertificate,
  OutletFacts,
  PaperKind,
  Training,
  TrainingId,
} from './words.ts';

export const applications = sqliteTable(
  'applications',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    number: integer().notNull(),
    facts: text({ mode: 'json' }).$type<OutletFacts>().notNull(),
    requirementsId: text().$type<PolicyId>(),
    submittedAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.number] })],
);

export const applicationPapers = sqliteTable(
  'application_papers',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    kind: text().$type<PaperKind>().notNull(),
    fileId: text().$type<FileId>().notNull(),
    addedAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.fileId] })],
);

export const applicationChecks = sqliteTable(
  'application_checks',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    run: integer().notNull(),
    position: integer().notNull(),
    rule: text().notNull(),
    verdict: text().$type<Check['verdict']>().notNull(),
    saw: text({ mode: 'json' }).$type<FindingParams>().notNull(),
    code: text(),
    path: text().notNull(),
    at: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.run, table.position] })],
);

export const outlets = sqliteTable('outlets', {
  membershipId: text().$type<MembershipId>().primaryKey(),
  outletClass: text(),
  openingHours: text(),
  coverage: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  insuranceNumber: text(),
  insuredUntil: text().$type<LocalDate>(),
  isInsuranceLapsed: integer({ mode: 'boolean' }).notNull(),
});

export const outletPlaces = sqliteTable(
  'outlet_places',
  {
    category: text().notNull(),
    divisionCode: text().notNull(),
    membershipId: text().$type<MembershipId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.category, table.divisionCode, table.membershipId] })],
);

export const certificates = sqliteTable(
  'certificates',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    category: text().notNull(),
    number: text().notNull(),
    technician: text().notNull(),
    validUntil: text().$type<LocalDate>().notNull(),
    state: text().$type<HeldCertificate['state']>().notNull(),
    source: text().$type<HeldCertificate['source']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.category, table.number] })],
);

export const siteAudits = sqliteTable('site_audits', {
  id: text().$type<AuditId>().primaryKey(),
  membershipId: text().$type<MembershipId>().notNull(),
  auditedOn: text().$type<LocalDate>().notNull(),
  items: text({ mode: 'json' }).$type<readonly AuditedItem[]>().notNull(),
  score: integer().notNull(),
  photos: text({ mode: 'json' }).$type<readonly FileId[]>().notNull(),
  actions: text({ mode: 'json' }).$type<readonly CorrectiveAction[]>().notNull(),
  recordedBy: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const warningLetters = sqliteTable(
  'warning_letters',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    number: integer().notNull(),
    issuedOn: text().$type<LocalDate>().notNull(),
    reason: text().notNull(),
    issuedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.number] })],
);

export const trainings = sqliteTable('trainings', {
  id: text().$type<TrainingId>().primaryKey(),
  title: text().notNull(),
  category: text().notNull(),
  heldOn: text().$type<LocalDate>().notNull(),
  certificateMonths: integer().notNull(),
  state: text().$type<Training['state']>().notNull(),
  attendees: text({ mode: 'json' }).$type<readonly Attendee[]>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});
