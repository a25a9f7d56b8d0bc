import { fromInstant } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listAlarms as readAlarms } from '../store.ts';
import { alarmWire } from '../wire.ts';

/** Codes that were scanned as no single label can be. */
export const listAlarms = defineAction({
  name: 'labels.list_alarms',
  method: 'GET',
  path: '/v1/networks/{network}/code-alarms',
  summary: 'Printed codes that may have been copied',
  permission: 'products:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(alarmWire), nextCursor: z.string().nullable() }) },
  refusals: [],
  async run({ load, request }, { query }) {
    const after = readCursor(query.cursor, 'cal') ?? '';
    const { rows } = await load({ rows: readAlarms({ after, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map(({ raisedAt, dismissedAt, ...alarm }) => ({
          ...alarm,
          raisedAt: fromInstant(raisedAt),
          dismissedAt: dismissedAt === null ? null : fromInstant(dismissedAt),
        })),
        nextCursor,
      },
    };
  },
});
