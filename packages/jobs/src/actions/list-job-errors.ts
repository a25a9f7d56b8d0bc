import { fillText, fromInstant, type Language } from '@aftercare/kernel';
import {
  type Action,
  type Catalogue,
  defineAction,
  linkHeader,
  Refusal,
  readCursorLike,
  toPage,
} from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findJobOf, listJobErrors as listErrorsAfter } from '../store.ts';
import { jobErrorListWire, jobParams, jobsQuery } from '../wire.ts';
import type { ItemError, JobId } from '../words.ts';

/** Items that went wrong, in their order. The codes are those of the capability that does the work, so all texts are passed in. */
export function listJobErrors(catalogue: () => Catalogue): Action {
  return defineAction({
    name: 'jobs.list_errors',
    method: 'GET',
    path: '/v1/jobs/{job}/errors',
    summary: 'Items of a job that went wrong, and how to mend each',
    permission: 'jobs:read',
    space: homeSpace,
    idempotencyKey: 'none',
    params: jobParams,
    query: jobsQuery,
    body: z.undefined(),
    answers: { 200: jobErrorListWire },
    refusals: ['request.not_found'],
    async run({ load, request, database, language }, { params, query }) {
      // safe: the pattern of the path parameter is the id's own
      const id = params.job as JobId;
      const after = Number(readCursorLike(query.cursor, /^\d{1,9}$/) ?? '-1');
      const { job, rows } = await load({
        job: findJobOf({ id, tenantId: database.tenantId }),
        rows: listErrorsAfter({ jobId: id, after, limit: query.limit + 1 }),
      });
      if (job === undefined) throw new Refusal('request.not_found');
      const page = toPage(
        rows.map((row) => ({ ...row, id: String(row.position) })),
        query.limit,
      );
      return {
        status: 200,
        headers: linkHeader(request.url, page.nextCursor),
        body: {
          items: page.items.map((row) => ({ ...toErrorWire(row, catalogue(), language), at: fromInstant(row.at) })),
          nextCursor: page.nextCursor,
        },
      };
    },
  });
}

function toErrorWire({ position, item, code, params }: ItemError, catalogue: Catalogue, language: Language) {
  const text = catalogue.problems[code]?.[language] ?? catalogue.findings[code]?.[language];
  return {
    position,
    item,
    code,
    detail: text === undefined ? code : fillText(text.detail, params),
    mend: text === undefined ? '' : fillText(text.mend, params),
    params: { ...params },
  };
}
