import { fromInstant } from '@aftercare/kernel';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listNotices } from '../store.ts';
import { noticeWire } from '../wire.ts';

/** What concerns this tenant, over all networks, newest first. */
export const listInbox = defineAction({
  name: 'notify.list_inbox',
  method: 'GET',
  path: '/v1/inbox',
  summary: 'What happened in the networks of the own tenant',
  permission: 'inbox:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(noticeWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'evt') ?? '~';
    const { rows } = await load({ rows: listNotices({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((item) => ({ ...item, at: fromInstant(item.at) })), nextCursor },
    };
  },
});
