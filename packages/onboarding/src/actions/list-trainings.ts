import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listTrainings as readTrainings } from '../store.ts';
import { toTrainingWire, trainingWire } from '../wire/care.ts';

export const listTrainings = defineAction({
  name: 'onboarding.list_trainings',
  method: 'GET',
  path: '/v1/networks/{network}/trainings',
  summary: 'Training sessions, the latest first, with who came and who passed',
  permission: 'network:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject(pageQuery),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(trainingWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const before = readCursor(query.cursor, 'trn') ?? '~';
    const { rows } = await load({ rows: readTrainings({ before, limit: query.limit + 1 }) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toTrainingWire), nextCursor },
    };
  },
});
