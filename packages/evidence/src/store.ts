import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineWrite,
  type Params,
  type Read,
  select,
} from '@aftercare/runtime';
import { eq, type SQL, sql } from 'drizzle-orm';
import { files } from './tables.ts';
import type { EvidenceFile, FileId } from './words.ts';

export const insertFile = defineInsert(files);
export const findFile = defineFind((p: Params<{ id: FileId }>) =>
  select(columnsOf(files)).from(files).where(eq(files.id, p.id)),
);
/** `ids`: a JSON list. */
export const listFiles = defineRead((p: Params<{ ids: string; limit: number }>) =>
  select(columnsOf(files))
    .from(files)
    .where(sql`${files.id} in (select value from json_each(${p.ids}))`)
    .limit(p.limit),
);
/** Files whose ids an upper capability's SQL lists. */
export function defineFilesIn<Values>(
  scope: (p: Params<Values>) => SQL,
): (values: Values & object) => Read<Pick<EvidenceFile, 'id' | 'sha256' | 'uploadedBy'>[]> {
  return defineRead((p: Params<Values>) =>
    select({ id: files.id, sha256: files.sha256, uploadedBy: files.uploadedBy })
      .from(files)
      .where(sql`${files.id} in ${scope(p)}`)
      .limit(500),
  );
}
/** The bytes of these files are gone: what was proved by them is in their history. */
export const raiseFileVersions = defineWrite(
  (p: Params<{ ids: string }>) =>
    sql`update files set version = version + 1 where id in (select value from json_each(${p.ids}))`,
);
