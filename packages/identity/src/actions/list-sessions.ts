import { DAY_MS, fromInstant, later } from '@aftercare/kernel';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { ownIdOf } from '../account.ts';
import { hashRefreshToken } from '../session.ts';
import { findRefreshToken, listSessions as readSessions } from '../store.ts';
import { sessionOfListWire } from '../wire.ts';
import { REFRESH_TOKEN_DAYS } from '../words.ts';

/** Where the caller is signed in, newest first; which of them this is, the cookie tells. */
export const listSessions = defineAction({
  name: 'identity.list_sessions',
  method: 'GET',
  path: '/v1/sessions',
  summary: 'The own sessions that are still live',
  permission: 'account:own',
  space: personSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(sessionOfListWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request, actor, now }, { query }) {
    // '~' sorts behind every id.
    const before = readCursor(query.cursor, 'ses') ?? '~';
    const { rows, current } = await load({
      rows: readSessions({
        userId: ownIdOf(actor),
        usedAfter: later(now, -REFRESH_TOKEN_DAYS * DAY_MS),
        before,
        limit: query.limit + 1,
      }),
      current: findRefreshToken({ tokenHash: await hashRefreshToken(request.headers) }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ id, createdAt, lastUsedAt, userAgent }) => ({
          id,
          createdAt: fromInstant(createdAt),
          lastUsedAt: fromInstant(lastUsedAt ?? createdAt),
          userAgent,
          isCurrent: id === current?.sessionId,
        })),
        nextCursor,
      },
    };
  },
});
