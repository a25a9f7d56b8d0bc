import { type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import { type Action, defineAction, linkHeader, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import {
  listBalancesOf,
  listEntriesOfStatement,
  listPostingsBefore,
  listPostingsOfStatement,
  listBalances as readBalances,
  listEntries as readEntries,
} from '../store.ts';
import { balancesQuery, balancesWire, entriesQuery, entryListWire, toEntryWire } from '../wire.ts';
import type { StatementId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'ledger:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  body: z.undefined(),
} as const;

export const listEntries: Action = defineAction({
  ...shared,
  name: 'settlement.list_entries',
  path: '/v1/networks/{network}/ledger/entries',
  summary: 'Entries of the ledger with their postings, newest first',
  query: entriesQuery,
  answers: { 200: entryListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, request }, { query }) {
    const page = { before: readCursor(query.cursor, 'ent') ?? '~', limit: query.limit + 1 };
    // safe: the pattern of the query is the id's own
    const statementId = query.statement as StatementId | undefined;
    const { rows, postings } = await load({
      rows: statementId === undefined ? readEntries(page) : listEntriesOfStatement({ statementId, ...page }),
      postings: statementId === undefined ? listPostingsBefore(page) : listPostingsOfStatement({ statementId }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: {
        items: items.map((entry) =>
          toEntryWire(
            entry,
            postings.filter(({ entryId }) => entryId === entry.id),
          ),
        ),
        nextCursor,
      },
    };
  },
});

export const listBalances: Action = defineAction({
  ...shared,
  name: 'settlement.list_balances',
  path: '/v1/networks/{network}/ledger/balances',
  summary: 'Balances by account, summed from the postings; of one member where asked',
  query: balancesQuery,
  answers: { 200: balancesWire },
  refusals: [],
  async run({ load }, { query }) {
    // safe: the pattern of the query is the id's own
    const membershipId = query.membership as MembershipId | undefined;
    const { rows } = await load({
      rows: membershipId === undefined ? readBalances({}) : listBalancesOf({ membershipId }),
    });
    return {
      status: 200,
      body: { items: rows.map(({ account, amount, currency }) => ({ account, amount: { amount, currency } })) },
    };
  },
});
