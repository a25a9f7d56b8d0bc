import { type MembershipId, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { chooseMode } from '../rules/may-see-mode.ts';
import { listClaimsInState, listClaimsOf, listClaimsOfMembership, listClaims as readClaims } from '../store/list.ts';
import { claimListWire, toListedWire } from '../wire.ts';
import { CLAIM_STATES } from '../words.ts';

export const listClaims = defineAction({
  name: 'claims.list',
  method: 'GET',
  path: '/v1/networks/{network}/claims',
  summary: 'List claims, newest first; a member sees its own',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({
    ...pageQuery,
    state: z.enum(CLAIM_STATES).optional(),
    mode: z.enum(['live', 'test']).optional().meta({
      description: 'For people; without it the live ones. A client is shown those of its own mode',
    }),
    membership: z
      .string()
      .regex(/^mem_[0-9a-z]{26}$/)
      .optional(),
  }),
  body: z.undefined(),
  answers: { 200: claimListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const page = {
      before: readCursor(query.cursor, 'clm') ?? '~',
      limit: query.limit + 1,
      mode: chooseMode(actor, query.mode),
    };
    const home = homeOf(actor);
    const isOwner = home === database.tenantId || home === null;
    // safe: the pattern of the query is the id's own
    const memberId = query.membership as MembershipId | undefined;
    const read = !isOwner
      ? listClaimsOf({ ...page, memberTenantId: home, state: query.state ?? '' })
      : memberId !== undefined
        ? listClaimsOfMembership({ ...page, memberId, state: query.state ?? '' })
        : query.state === undefined
          ? readClaims(page)
          : listClaimsInState({ ...page, state: query.state });
    const { rows } = await load({ rows: read });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => toListedWire(row, isOwner ? 'owner' : 'member')), nextCursor },
    };
  },
});
