import { columnsOf, defineFind, defineInsert, type Params, select } from '@aftercare/runtime';
import { eq } from 'drizzle-orm';
import { files } from './tables.ts';
import type { FileId } from './words.ts';

export const insertFile = defineInsert(files);
export const findFile = defineFind((p: Params<{ id: FileId }>) =>
  select(columnsOf(files)).from(files).where(eq(files.id, p.id)),
);
