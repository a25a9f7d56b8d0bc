import { defineAction, linkHeader, pageQuery, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { readHistory, toPlace } from '../read-history.ts';
import { historyLineWire, historyQuery, toHistoryLineWire } from '../wire.ts';

export const listHistory = defineAction({
  name: 'audit.list_history',
  method: 'GET',
  path: '/v1/audit',
  summary: 'What was done in the own tenant, newest first: who, what, when, why, and its seal',
  permission: 'audit:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({ ...pageQuery, ...historyQuery }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(historyLineWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const { rows } = await load({ rows: readHistory(query, query.limit) });
    const { items, nextCursor } = toPage(
      rows.map((row) => ({ id: toPlace(row), row })),
      query.limit,
    );
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(({ row }) => toHistoryLineWire(row)), nextCursor },
    };
  },
});
