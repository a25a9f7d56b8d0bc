import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction, homeOf, linkHeader, pageQuery, readCursor, toPage } from '@aftercare/runtime';
import * as z from 'zod';
import { listOrdersInState, listOrdersOfMember, listOrders as readOrders } from '../store.ts';
import { orderListWire, toListedOrderWire } from '../wire/order.ts';
import { WORK_ORDER_STATES } from '../words.ts';

export const listOrders = defineAction({
  name: 'service.list_orders',
  method: 'GET',
  path: '/v1/networks/{network}/work-orders',
  summary: 'List work orders, newest first; a shop sees its own',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(WORK_ORDER_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: orderListWire },
  refusals: ['request.bad_cursor'],
  async run({ load, actor, database, request }, { query }) {
    const page = { before: readCursor(query.cursor, 'wko') ?? '~', limit: query.limit + 1 };
    const home = homeOf(actor);
    const isOwner = home === database.tenantId || home === null;
    const read = !isOwner
      ? listOrdersOfMember({ ...page, memberTenantId: home, state: query.state ?? '' })
      : query.state === undefined
        ? readOrders(page)
        : listOrdersInState({ ...page, state: query.state });
    const { rows } = await load({ rows: read });
    const { items, nextCursor } = toPage(rows, query.limit);
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(toListedOrderWire), nextCursor },
    };
  },
});
