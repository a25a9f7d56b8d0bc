import type { FileId } from '@aftercare/evidence';
import type { Instant, LocalDate, Month } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  AlarmPlace,
  Bilingual,
  CampaignId,
  CampaignKind,
  FittedPart,
  ImportId,
  LabourOperation,
  ModelComponent,
  ModelDocument,
  ModelId,
  ModelPrices,
  RegistrationId,
  RowFailure,
  SerialAlarmId,
  SerialAlarmKind,
  UnitEventDetails,
  UnitEventKind,
  UnitFileEncoding,
  UnitFileFormat,
  UnitFileId,
  UnitFileState,
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

export const formerGtins = sqliteTable('former_gtins', {
  gtin: text().primaryKey(),
  modelId: text().$type<ModelId>().notNull(),
  replacedAt: integer().$type<Instant>().notNull(),
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

export const unitFiles = sqliteTable('unit_files', {
  id: text().$type<UnitFileId>().primaryKey(),
  state: text().$type<UnitFileState>().notNull(),
  format: text().$type<UnitFileFormat>().notNull(),
  encoding: text().$type<UnitFileEncoding>().notNull(),
  objectKey: text().notNull(),
  uploadId: text().notNull(),
  sizeBytes: integer().notNull(),
  jobId: text(),
  columns: text({ mode: 'json' }).$type<readonly string[]>(),
  position: integer().notNull(),
  line: integer().notNull(),
  rows: integer().notNull(),
  imported: integer().notNull(),
  fault: text({ mode: 'json' }).$type<RowFailure>(),
  createdAt: integer().$type<Instant>().notNull(),
  endedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});

export const unitFileParts = sqliteTable(
  'unit_file_parts',
  {
    fileId: text().$type<UnitFileId>().notNull(),
    part: integer().notNull(),
    etag: text().notNull(),
    sizeBytes: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.part] })],
);

export const unitFileErrors = sqliteTable(
  'unit_file_errors',
  {
    fileId: text().$type<UnitFileId>().notNull(),
    position: integer().notNull(),
    failures: text({ mode: 'json' }).$type<readonly RowFailure[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.position] })],
);

export const campaigns = sqliteTable('campaigns', {
  id: text().$type<CampaignId>().primaryKey(),
  kind: text().$type<CampaignKind>().notNull(),
  name: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  notice: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  startsOn: text().$type<LocalDate>().notNull(),
  endsOn: text().$type<LocalDate>().notNull(),
  operation: text().notNull(),
  amount: integer().notNull(),
  currency: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  endedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});

export const campaignUnits = sqliteTable(
  'campaign_units',
  { unitId: text().$type<UnitId>().notNull(), campaignId: text().$type<CampaignId>().notNull() },
  (table) => [primaryKey({ columns: [table.unitId, table.campaignId] })],
);

export const campaignBatches = sqliteTable(
  'campaign_batches',
  {
    modelId: text().$type<ModelId>().notNull(),
    batch: text().notNull(),
    campaignId: text().$type<CampaignId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.modelId, table.batch, table.campaignId] })],
);

export const campaignWorks = sqliteTable(
  'campaign_works',
  {
    campaignId: text().$type<CampaignId>().notNull(),
    unitId: text().$type<UnitId>().notNull(),
    doneOn: text().$type<LocalDate>().notNull(),
    memberId: text().$type<MembershipId>(),
    recordedAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.campaignId] })],
);

export const serialAlarms = sqliteTable('serial_alarms', {
  id: text().$type<SerialAlarmId>().primaryKey(),
  kind: text().$type<SerialAlarmKind>().notNull(),
  about: text().notNull(),
  serial: text().notNull(),
  place: text().$type<AlarmPlace>().notNull(),
  memberId: text().$type<MembershipId>(),
  raisedAt: integer().$type<Instant>().notNull(),
  seenAt: integer().$type<Instant>(),
  seenBy: text(),
  version: integer().notNull(),
});

export const modelSheets = sqliteTable('model_sheets', {
  modelId: text().$type<ModelId>().primaryKey(),
  parts: text({ mode: 'json' }).$type<readonly FittedPart[]>().notNull(),
  operations: text({ mode: 'json' }).$type<readonly LabourOperation[]>().notNull(),
  documents: text({ mode: 'json' }).$type<readonly ModelDocument[]>().notNull(),
  prices: text({ mode: 'json' }).$type<ModelPrices>(),
});

export const salesReports = sqliteTable(
  'sales_reports',
  {
    memberId: text().$type<MembershipId>().notNull(),
    month: text().$type<Month>().notNull(),
    units: integer().notNull(),
    late: integer().notNull(),
    reportedAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.month] })],
);
