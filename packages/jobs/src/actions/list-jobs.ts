import { defineAction, linkHeader, readCursor, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listJobsOf } from '../store.ts';
import { jobListWire, jobsQuery, toJobWire } from '../wire.ts';

export const listJobs = defineAction({
  name: 'jobs.list',
  method: 'GET',
  path: '/v1/jobs',
  summary: 'Long work of the own tenant, newest first',
  permission: 'jobs:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: jobsQuery,
  body: z.undefined(),
  answers: { 200: jobListWire },
  refusals: [],
  async run({ load, request, database }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'job') ?? '~';
    const { rows } = await load({ rows: listJobsOf({ tenantId: database.tenantId, before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toJobWire), nextCursor },
    };
  },
});
