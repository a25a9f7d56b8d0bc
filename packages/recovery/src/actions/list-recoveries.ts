import type { ClaimId } from '@aftercare/claims';
import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkParams, networkSpace } from '@aftercare/network';
import { type Action, defineAction, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import {
  listRecoveriesInState,
  listRecoveriesOf,
  listRecoveriesOfClaim,
  listRecoveries as readRecoveries,
  sumOpen,
} from '../store.ts';
import { listQuery, openListWire, recoveryListWire, toListedWire, toRecoveryCsv } from '../wire.ts';

const shared = {
  method: 'GET',
  permission: 'recovery:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  body: z.undefined(),
} as const;
const ROWS_OF_A_PAGE = 500;

export const listRecoveries: Action = defineAction({
  ...shared,
  name: 'recovery.list',
  path: '/v1/networks/{network}/recoveries',
  summary: 'What suppliers were asked for, newest first, with what is open of each',
  query: listQuery,
  answers: { 200: recoveryListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const { rows } = await load({ rows: readPage(query, query.limit + 1) });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toListedWire), nextCursor },
    };
  },
});

/** The same for a supplier's spreadsheet, page by page: no answer grows with the list. */
export const exportRecoveries: Action = defineAction({
  ...shared,
  name: 'recovery.export',
  path: '/v1/networks/{network}/recoveries/csv',
  summary: 'The same as CSV, 500 rows at a time, without a word of the shop; the next page is in Link and has no head',
  query: z.strictObject({ cursor: pageQuery.cursor, supplier: listQuery.shape.supplier, state: listQuery.shape.state }),
  answers: { 200: 'text/csv' },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const { rows } = await load({ rows: readPage(query, ROWS_OF_A_PAGE + 1) });
    const { items, nextCursor } = toPage(rows, ROWS_OF_A_PAGE);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      content: { mediaType: 'text/csv', data: toRecoveryCsv(items, query.cursor === undefined) },
    };
  },
});

export const listOpen: Action = defineAction({
  ...shared,
  name: 'recovery.list_open',
  path: '/v1/networks/{network}/recoveries/open',
  summary: 'By supplier: how many files are open, how much of them, and how much should have come already',
  query: z.strictObject({}),
  answers: { 200: openListWire },
  refusals: [],
  async run({ load, now }) {
    const { rows } = await load({ rows: sumOpen({ today: localDateAt(now, NETWORK_TIME_ZONE) }) });
    return {
      status: 200,
      body: {
        items: rows.map(({ supplier, currency, files, open, overdue }) => ({
          supplier,
          files,
          open: { amount: open, currency },
          overdue: { amount: overdue, currency },
        })),
      },
    };
  },
});

type Filters = Pick<z.output<typeof listQuery>, 'cursor' | 'claim' | 'supplier' | 'state'>;

function readPage({ cursor, claim, supplier, state }: Filters, limit: number) {
  const page = { before: readCursor(cursor, 'rec') ?? '~', limit };
  if (claim !== undefined)
    // safe: the pattern of the query is the id's own
    return listRecoveriesOfClaim({ ...page, claim: claim as ClaimId, supplier: supplier ?? '', state: state ?? '' });
  if (supplier !== undefined) return listRecoveriesOf({ ...page, supplier, state: state ?? '' });
  return state === undefined ? readRecoveries(page) : listRecoveriesInState({ ...page, state });
}
