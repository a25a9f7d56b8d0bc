import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findJobOf } from '../store.ts';
import { jobParams, jobWire, toJobWire } from '../wire.ts';
import type { JobId } from '../words.ts';

export const showJob = defineAction({
  name: 'jobs.show',
  method: 'GET',
  path: '/v1/jobs/{job}',
  summary: 'How far a job is',
  permission: 'jobs:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: jobParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: jobWire },
  refusals: ['request.not_found'],
  async run({ load, database }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { job } = await load({ job: findJobOf({ id: params.job as JobId, tenantId: database.tenantId }) });
    if (job === undefined) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(job.version) }, body: toJobWire(job) };
  },
});
