import { type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, Refusal, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listStatementsOf, listStatementsWith, listStatements as readStatements } from '../store.ts';
import { statementListWire, statementQuery, toListedWire } from '../wire.ts';

export const listStatements = defineAction({
  name: 'settlement.list_statements',
  method: 'GET',
  path: '/v1/networks/{network}/statements',
  summary: 'List statements, newest first; a member sees its own: what is paid, and when',
  permission: 'statements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: statementQuery,
  body: z.undefined(),
  answers: { 200: statementListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const home = homeOf(actor);
    if (home === null) throw new Refusal('request.not_found');
    const page = {
      before: readCursor(query.cursor, 'stm') ?? '~',
      period: query.period ?? '',
      state: query.state ?? '',
      limit: query.limit + 1,
    };
    // safe: the pattern of the query is the id's own
    const membershipId = query.membership as MembershipId | undefined;
    const { rows } = await load({
      rows:
        home !== database.tenantId
          ? listStatementsOf({ memberTenantId: home, ...page })
          : membershipId === undefined
            ? readStatements(page)
            : listStatementsWith({ membershipId, ...page }),
    });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toListedWire), nextCursor },
    };
  },
});
