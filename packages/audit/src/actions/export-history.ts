import { defineAction, linkHeader, pageQuery, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { readHistory, toPlace } from '../read-history.ts';
import { historyQuery, toHistoryCsv } from '../wire.ts';

const ROWS_OF_A_PAGE = 500;

/** The same lines for a spreadsheet, page by page: no answer grows with the tenant. */
export const exportHistory = defineAction({
  name: 'audit.export_history',
  method: 'GET',
  path: '/v1/audit/csv',
  summary: 'The same as CSV, 500 rows at a time; the next page is in Link and has no head',
  permission: 'audit:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({ cursor: pageQuery.cursor, ...historyQuery }),
  body: z.undefined(),
  answers: { 200: 'text/csv' },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const { rows } = await load({ rows: readHistory(query, ROWS_OF_A_PAGE) });
    const { items, nextCursor } = toPage(
      rows.map((row) => ({ id: toPlace(row), row })),
      ROWS_OF_A_PAGE,
    );
    const csv = toHistoryCsv(
      items.map(({ row }) => row),
      query.cursor === undefined,
    );
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      content: { mediaType: 'text/csv', data: csv },
    };
  },
});
