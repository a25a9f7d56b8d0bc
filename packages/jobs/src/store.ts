import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineInsertMany,
  defineRead,
  defineWrite,
  type Params,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { jobErrors, jobs } from './tables.ts';
import type { JobId, JobState } from './words.ts';

export const insertJob = defineInsert(jobs);
export const findJob = defineFind((p: Params<{ id: JobId }>) =>
  select(columnsOf(jobs)).from(jobs).where(eq(jobs.id, p.id)),
);
/** A tenant's own. */
export const findJobOf = defineFind((p: Params<{ id: JobId; tenantId: TenantId }>) =>
  select(columnsOf(jobs))
    .from(jobs)
    .where(and(eq(jobs.id, p.id), eq(jobs.tenantId, p.tenantId))),
);
/** Newest first. */
export const listJobsOf = defineRead((p: Params<{ tenantId: TenantId; before: string; limit: number }>) =>
  select(columnsOf(jobs))
    .from(jobs)
    .where(and(eq(jobs.tenantId, p.tenantId), lt(jobs.id, p.before)))
    .orderBy(desc(jobs.id))
    .limit(p.limit),
);

/** One row or none: a job that went on or ended meanwhile is not touched. Guard it. */
export const writeProgress = defineWrite(
  (
    p: Params<{
      id: JobId;
      from: number;
      position: number;
      failed: number;
      state: JobState;
      startedAt: Instant | null;
      endedAt: Instant | null;
      version: number;
    }>,
  ) =>
    sql`update jobs set state = ${p.state}, position = ${p.position}, failed = ${p.failed}, started_at = ${p.startedAt},
          ended_at = ${p.endedAt}, version = ${p.version}
        where id = ${p.id} and position = ${p.from} and state in ('queued', 'running')`,
);

export const insertJobErrors = defineInsertMany(jobErrors);
export const listJobErrors = defineRead((p: Params<{ jobId: JobId; after: number; limit: number }>) =>
  select(columnsOf(jobErrors))
    .from(jobErrors)
    .where(and(eq(jobErrors.jobId, p.jobId), gt(jobErrors.position, p.after)))
    .orderBy(asc(jobErrors.position))
    .limit(p.limit),
);
