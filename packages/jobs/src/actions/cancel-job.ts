import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { planStop } from '../slice-due.ts';
import { findJobOf } from '../store.ts';
import { jobParams, jobWire } from '../wire.ts';
import type { JobId } from '../words.ts';

/** What was done stays done; nothing more is begun. A slice that is under way is undone as a whole, or was first. */
export const cancelJob = defineAction({
  name: 'jobs.cancel',
  method: 'POST',
  path: '/v1/jobs/{job}/cancel',
  summary: 'Stop a job where it stands',
  permission: 'jobs:cancel',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: jobParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: jobWire },
  refusals: ['request.not_found', 'jobs.ended', 'jobs.not_cancellable', 'request.version_stale'],
  async run({ load, commit, requireMatch, database, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { job } = await load({ job: findJobOf({ id: params.job as JobId, tenantId: database.tenantId }) });
    if (job === undefined) throw new Refusal('request.not_found');
    requireMatch(job.version);
    return commit(planStop(job, now));
  },
});
