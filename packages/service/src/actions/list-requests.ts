import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import {
  listPoliciesInState,
  listPoliciesOfAll,
  listPoliciesOfOwn,
  listRequestsInState,
  listRequestsOf,
  listRequests as readRequests,
} from '../store.ts';
import { requestListWire, toListedRequestWire } from '../wire/request.ts';
import { REQUEST_STATES } from '../words.ts';

export const listRequests = defineAction({
  name: 'service.list_requests',
  method: 'GET',
  path: '/v1/networks/{network}/service-requests',
  summary: 'List service requests, newest first; a shop sees those that it has in hand',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(REQUEST_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: requestListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request, now }, { query }) {
    const page = { before: readCursor(query.cursor, 'srq') ?? '~', limit: query.limit + 1 };
    const home = homeOf(actor);
    const isOwner = home === database.tenantId || home === null;
    const { state } = query;
    const own = { ...page, memberTenantId: home ?? database.tenantId, state: state ?? '' };
    const { rows, policies } = await load(
      !isOwner
        ? { rows: listRequestsOf(own), policies: listPoliciesOfOwn(own) }
        : state === undefined
          ? { rows: readRequests(page), policies: listPoliciesOfAll(page) }
          : { rows: listRequestsInState({ ...page, state }), policies: listPoliciesInState({ ...page, state }) },
    );
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map((row) => toListedRequestWire(row, policies, now)), nextCursor },
    };
  },
});
