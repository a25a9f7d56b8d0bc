import type { Instant } from '@aftercare/kernel';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FileId, MediaType } from './words.ts';

export const files = sqliteTable('files', {
  id: text().$type<FileId>().primaryKey(),
  uploadedBy: text().notNull(),
  mediaType: text().$type<MediaType>().notNull(),
  sizeBytes: integer().notNull(),
  sha256: text().notNull(),
  objectKey: text().notNull(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});
