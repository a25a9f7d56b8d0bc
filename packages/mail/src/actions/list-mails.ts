import { fromInstant, type Instant } from '@aftercare/kernel';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listMails as readMails } from '../store.ts';
import { mailWire } from '../wire.ts';

/** Which mails the own tenant caused and what became of them, newest first; never what they say. */
export const listMails = defineAction({
  name: 'mail.list_mails',
  method: 'GET',
  path: '/v1/mails',
  summary: 'What became of the mails of the own tenant',
  permission: 'users:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(mailWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'mal') ?? '~';
    const { rows } = await load({ rows: readMails({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ sealedContent, dueAt, giveUpAt, createdAt, settledAt, ...mail }) => ({
          ...mail,
          createdAt: fromInstant(createdAt),
          nextAttemptAt: write(dueAt),
          settledAt: write(settledAt),
        })),
        nextCursor,
      },
    };
  },
});

function write(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}
