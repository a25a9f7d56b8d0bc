import type { FileId } from '@aftercare/evidence';
import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Bilingual,
  ImportId,
  ModelComponent,
  ModelId,
  RegistrationId,
  RowFailure,
  UnitEventDetails,
  UnitEventKind,
  UnitId,
} from './words.ts';

export const models = sqliteTable('models', {
  id: text().$type<ModelId>().primaryKey(),
  code: text().notNull(),
  name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  components: text({ mode: 'json' }).$type<readonly ModelComponent[]>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
  gtin: text(),
  category: text(),
});

export const units = sqliteTable('units', {
  id: text().$type<UnitId>().primaryKey(),
  serial: text().notNull(),
  canonicalSerial: text().notNull(),
  modelId: text().$type<ModelId>().notNull(),
  batch: text(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const unitEvents = sqliteTable(
  'unit_events',
  {
    unitId: text().$type<UnitId>().notNull(),
    position: integer().notNull(),
    kind: text().$type<UnitEventKind>().notNull(),
    happenedOn: text().$type<LocalDate>().notNull(),
    recordedAt: integer().$type<Instant>().notNull(),
    memberId: text().$type<MembershipId>(),
    details: text({ mode: 'json' }).$type<UnitEventDetails>(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.position] })],
);

export const unitCodes = sqliteTable('unit_codes', {
  codeHash: text().primaryKey(),
  unitId: text().$type<UnitId>().notNull(),
  issuedAt: integer().$type<Instant>().notNull(),
});

export const imports = sqliteTable('imports', {
  id: text().$type<ImportId>().primaryKey(),
  state: text().$type<'done'>().notNull(),
  rows: integer().notNull(),
  imported: integer().notNull(),
  failures: text({ mode: 'json' }).$type<readonly RowFailure[]>().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const registrations = sqliteTable('registrations', {
  id: text().$type<RegistrationId>().primaryKey(),
  unitId: text().$type<UnitId>().notNull(),
  purchasedOn: text().$type<LocalDate>().notNull(),
  name: text().notNull(),
  phone: text().notNull(),
  invoiceFileId: text().$type<FileId>(),
  consentedAt: integer().$type<Instant>().notNull(),
  registeredAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});
