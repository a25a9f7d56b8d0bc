import { defineAction, linkHeader, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { EXPORTED_TABLES, listRowsOf } from '../store.ts';

const ROWS_OF_A_PAGE = 500;

/** One page of one table as it is stored, a JSON object a line, in the order in which the rows were written. */
export const exportTable = defineAction({
  name: 'privacy.export_table',
  method: 'GET',
  path: '/v1/export/{table}',
  summary: 'Rows of one table as NDJSON; the next page is in Link',
  permission: 'tenant:export',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ table: z.string().regex(/^[a-z_]{1,40}$/) }),
  query: z.strictObject({
    cursor: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional(),
  }),
  body: z.undefined(),
  answers: { 200: 'application/x-ndjson' },
  refusals: ['request.not_found'],
  async run({ load, request }, { params, query }) {
    if (!EXPORTED_TABLES.includes(params.table)) throw new Refusal('request.not_found');
    const after = Number(query.cursor ?? '0');
    const { rows } = await load({ rows: listRowsOf(params.table, { after, limit: ROWS_OF_A_PAGE }) });
    const last = rows.length === ROWS_OF_A_PAGE ? rows.at(-1) : undefined;
    return {
      status: 200,
      headers: linkHeader(request.url, last === undefined ? null : String(last.position)),
      content: {
        mediaType: 'application/x-ndjson',
        data: rows.map(({ columns }) => `${JSON.stringify(columns)}\n`).join(''),
      },
    };
  },
});
