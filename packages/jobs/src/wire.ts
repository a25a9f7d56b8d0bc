import { fromInstant } from '@aftercare/kernel';
import { pageQuery } from '@aftercare/runtime';
import * as z from 'zod';
import { JOB_STATES, type Job } from './words.ts';

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const jobParams = z.strictObject({
  job: z
    .string()
    .regex(/^job_[0-9a-z]{26}$/)
    .meta({ description: 'The id that came with 202' }),
});
export const jobWire = z
  .strictObject({
    id: z.string(),
    kind: z.string().meta({ description: 'What is done: `<capability>.<verb_object>`' }),
    state: z.enum(JOB_STATES),
    facts: params.meta({ description: 'What it is about' }),
    total: z.int().meta({ description: 'Items of the whole job' }),
    done: z.int().meta({ description: 'Items that are done' }),
    failed: z.int().meta({ description: 'Items that went wrong; `/errors` lists them' }),
    isCancellable: z.boolean(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Job' });
export const jobListWire = z.strictObject({ items: z.array(jobWire), nextCursor: z.string().nullable() });

export const jobsQuery = z.strictObject(pageQuery);
export const jobErrorListWire = z.strictObject({
  items: z.array(
    z
      .strictObject({
        position: z.int().meta({ description: 'Counted from 0' }),
        item: z.string().meta({ description: 'What you know it by' }),
        code: z.string(),
        detail: z.string(),
        mend: z.string(),
        params,
        at: z.iso.datetime(),
      })
      .meta({ id: 'JobError' }),
  ),
  nextCursor: z.string().nullable(),
});

export function toJobWire(job: Job): z.infer<typeof jobWire> {
  const { id, kind, state, total, position, failed, isCancellable, startedAt, endedAt, version } = job;
  return {
    id,
    kind,
    state,
    facts: { ...job.facts },
    total,
    done: position - failed,
    failed,
    isCancellable,
    createdAt: fromInstant(job.createdAt),
    startedAt: startedAt === null ? null : fromInstant(startedAt),
    endedAt: endedAt === null ? null : fromInstant(endedAt),
    version,
  };
}
