import type { Instant } from '@aftercare/kernel';
import type { UnitId } from '@aftercare/products';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AlarmId, AlarmReason, ScanId } from './words.ts';

export const scans = sqliteTable('scans', {
  id: text().$type<ScanId>().primaryKey(),
  codeHash: text().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  at: integer().$type<Instant>().notNull(),
  place: text(),
});

export const codeAlarms = sqliteTable('code_alarms', {
  codeHash: text().primaryKey(),
  id: text().$type<AlarmId>().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  reason: text().$type<AlarmReason>().notNull(),
  scans: integer().notNull(),
  places: integer().notNull(),
  raisedAt: integer().$type<Instant>().notNull(),
  dismissedAt: integer().$type<Instant>(),
  version: integer().notNull(),
});
