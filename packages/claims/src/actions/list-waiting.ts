import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, linkHeader, pageQuery, readCursorLike, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseMode } from '../rules/may-see-mode.ts';
import { listWaitingByAge, listWaitingByAmount, listWaitingByRisk } from '../store/list.ts';
import { toWaitingWire, WAITING_SORTS, waitingListWire } from '../wire.ts';

/** What waits for people, the most urgent first, whatever urgent means to them. */
export const listWaiting = defineAction({
  name: 'claims.list_waiting',
  method: 'GET',
  path: '/v1/networks/{network}/claim-queue',
  summary: 'Claims and appeals that wait for people, by risk, amount or age',
  permission: 'claims:review',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({
    ...pageQuery,
    state: z.enum(['in_review', 'appealed']).default('in_review'),
    sort: z.enum(WAITING_SORTS).default('risk').meta({
      description: 'Risk and amount: the greatest first, of equal ones the oldest; age: the oldest first',
    }),
    mode: z.enum(['live', 'test']).optional(),
  }),
  body: z.undefined(),
  answers: { 200: waitingListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, request }, { query }) {
    const { state, sort, limit } = query;
    const [figure, after] = readPlace(query.cursor);
    const page = { state, mode: chooseMode(actor, query.mode), after, limit: limit + 1 };
    const read =
      sort === 'age'
        ? listWaitingByAge(page)
        : (sort === 'risk' ? listWaitingByRisk : listWaitingByAmount)({ ...page, figure });
    const { rows } = await load({ rows: read });
    const figureOf = { risk: 'riskScore', amount: 'claimedAmount', age: null } as const;
    const { items, nextCursor } = toPage(
      rows.map((row) => {
        const by = figureOf[sort];
        return { id: `${by === null ? 0 : row[by]}:${row.id}`, row };
      }),
      limit,
    );
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(({ row }) => toWaitingWire(row)), nextCursor },
    };
  },
});

/** Figure and id of the last claim of the page before. */
function readPlace(cursor: string | undefined): [figure: number, after: string] {
  const place = readCursorLike(cursor, /^\d{1,15}:clm_[0-9a-z]{26}$/);
  if (place === null) return [Number.MAX_SAFE_INTEGER, ''];
  const [figure = '0', after = ''] = place.split(':');
  return [Number(figure), after];
}
