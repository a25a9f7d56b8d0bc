import { findJobOf, type JobId, jobWire, toJobWire } from '@aftercare/jobs';
import { networkSpace } from '@aftercare/network';
import {
  type Action,
  type Catalogue,
  defineAction,
  homeOf,
  linkHeader,
  pageQuery,
  Refusal,
  readCursorLike,
  toPage,
} from '@aftercare/runtime';
import * as z from 'zod';
import { SUBMIT_FILE } from '../file-job.ts';
import { listFileRows } from '../store/file.ts';
import { fileParams, fileResultsWire, toFileResult } from '../wire/file.ts';

const shared = {
  method: 'GET',
  permission: 'claims:read',
  space: networkSpace({ owner: false, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: fileParams,
  body: z.undefined(),
} as const;

/** Its job stands in the database of the network, so whoever began it looks here. */
export const showFile: Action = defineAction({
  ...shared,
  name: 'claims.show_file',
  path: '/v1/networks/{network}/claim-files/{file}',
  summary: 'How far a file of claims is',
  query: z.strictObject({}),
  answers: { 200: jobWire },
  refusals: ['request.not_found'],
  async run({ load, actor }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { job } = await load({ job: findJobOf({ id: params.file as JobId, tenantId: homeOf(actor) ?? NOBODY }) });
    if (job?.kind !== SUBMIT_FILE) throw new Refusal('request.not_found');
    return { status: 200, body: toJobWire(job) };
  },
});

/** All texts are passed in, because a claim can be refused with the code of any capability. */
export function listFileResults(catalogue: () => Catalogue): Action {
  return defineAction({
    ...shared,
    name: 'claims.list_file_results',
    path: '/v1/networks/{network}/claim-files/{file}/results',
    summary: 'What became of each claim of a file, in its order',
    query: z.strictObject(pageQuery),
    answers: { 200: fileResultsWire },
    refusals: ['request.not_found', 'request.bad_cursor'],
    async run({ load, actor, request, language }, { params, query }) {
      const after = Number(readCursorLike(query.cursor, /^\d{1,9}$/) ?? '-1');
      const { job, rows } = await load({
        // safe: the pattern of the path parameter is the id's own
        job: findJobOf({ id: params.file as JobId, tenantId: homeOf(actor) ?? NOBODY }),
        rows: listFileRows({ jobId: params.file, after, limit: query.limit + 1 }),
      });
      if (job?.kind !== SUBMIT_FILE) throw new Refusal('request.not_found');
      const { items, nextCursor } = toPage(
        rows.map((row) => ({ ...row, id: String(row.position) })),
        query.limit,
      );
      return {
        status: 200,
        headers: linkHeader(request.url, nextCursor),
        body: { items: items.map((row) => toFileResult(row, catalogue(), language)), nextCursor },
      };
    },
  });
}

const NOBODY = 'ten_';
