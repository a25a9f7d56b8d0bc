import { mayRead, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { listFreeSlots, readsForSlots } from '../plans/book-slot.ts';
import { findOrder, readsForFile, toFile } from '../plans/request-file.ts';
import { viewCustomer } from '../views.ts';
import { instantBody, orderParams, orderWire, slotListWire, toOrderWire, toSlotWire } from '../wire/order.ts';
import type { WorkOrderId } from '../words.ts';

const shared = {
  method: 'GET',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: orderParams,
  body: z.undefined(),
  refusals: ['request.not_found'],
} as const;

export const showOrder: Action = defineAction({
  ...shared,
  name: 'service.show_order',
  path: '/v1/networks/{network}/work-orders/{order}',
  summary: 'One work order with its report, and what it lacks to be settled',
  query: z.strictObject({}),
  answers: { 200: orderWire },
  async run({ load, actor }, { params }) {
    const { admitted, ...loaded } = await load(readsForFile({ key: params.order }));
    const file = toFile(loaded);
    // safe: the pattern of the path parameter is the id's own
    const order = file === undefined ? undefined : findOrder(file, params.order as WorkOrderId);
    if (file === undefined || order === undefined || !mayRead(admitted, order.memberTenantId))
      throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(order.version) },
      body: toOrderWire(order, file, viewCustomer(file, order, admitted, actor)),
    };
  },
});

export const listOrderSlots: Action = defineAction({
  ...shared,
  name: 'service.list_slots',
  path: '/v1/networks/{network}/work-orders/{order}/slots',
  summary: 'Free slots of the shop that has the order, for a fortnight',
  query: z.strictObject({ from: instantBody.optional().meta({ description: 'Now, if left out or past' }) }),
  answers: { 200: slotListWire },
  async run({ load, now }, { params, query }) {
    const from = query.from !== undefined && query.from > now ? query.from : now;
    const {
      admitted,
      request: _request,
      orders,
      ...loaded
    } = await load({
      ...readsForFile({ key: params.order }),
      ...readsForSlots({ key: params.order, from }),
    });
    const order = orders.find(({ id }) => id === params.order);
    if (order === undefined || !mayRead(admitted, order.memberTenantId)) throw new Refusal('request.not_found');
    return { status: 200, body: { items: listFreeSlots(loaded, from).map(toSlotWire) } };
  },
});
