import { columnsOf, defineInsertMany, defineRead, defineWriteMany, type Params, select } from '@aftercare/runtime';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { claimFileRows } from '../tables.ts';
import type { FileAnswer } from '../words.ts';

export const insertFileRows = defineInsertMany(claimFileRows);

export const listFileRows = defineRead((p: Params<{ jobId: string; after: number; limit: number }>) =>
  select(columnsOf(claimFileRows))
    .from(claimFileRows)
    .where(and(eq(claimFileRows.jobId, p.jobId), gt(claimFileRows.position, p.after)))
    .orderBy(asc(claimFileRows.position))
    .limit(p.limit),
);

export const setFileAnswers = defineWriteMany<{ jobId: string; position: number; answer: FileAnswer }>(
  (p) =>
    sql`update claim_file_rows set answer = e.value->'$.answer' from json_each(${p.rows}) e
        where job_id = e.value->>'$.jobId' and position = e.value->>'$.position'`,
);
