import { fromInstant } from '@aftercare/kernel';
import { defineAction, linkHeader, pageQuery } from '@aftercare/runtime';
import * as z from 'zod';
import { readsOfPage, toCursor } from '../dead-letter-page.ts';
import { operatorSpace } from '../spaces.ts';
import { deadLetterWire } from '../wire.ts';

export const listDeadLetters = defineAction({
  name: 'tenancy.list_dead_letters',
  method: 'GET',
  path: '/v1/operator/dead-letters',
  summary: 'Events that were set aside because they could not be applied',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(deadLetterWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ platform, request }, { query }) {
    const { rows } = await platform.control.load({ rows: readsOfPage(query.cursor, query.limit) });
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor = rows.length > query.limit && last !== undefined ? toCursor(last) : null;
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => ({ ...row, at: fromInstant(row.at) })), nextCursor },
    };
  },
});
