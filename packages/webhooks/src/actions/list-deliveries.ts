import { defineAction, linkHeader, pageQuery, Refusal, readCursor, toPage } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findWebhook, listDeliveriesInState, listDeliveries as readDeliveries } from '../store.ts';
import { deliveryWire, toDeliveryWire, webhookParams } from '../wire.ts';
import { DELIVERY_STATES, type WebhookId } from '../words.ts';

export const listDeliveries = defineAction({
  name: 'webhooks.list_deliveries',
  method: 'GET',
  path: '/v1/webhooks/{webhook}/deliveries',
  summary: 'What was sent to a webhook in the last thirty days, newest first',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: webhookParams,
  query: z.strictObject({ ...pageQuery, state: z.enum(DELIVERY_STATES).optional() }),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(deliveryWire), nextCursor: z.string().nullable() }) },
  refusals: ['request.bad_cursor', 'request.not_found'],
  async run({ load, request }, { params, query }) {
    // safe: the pattern of the path parameter is the id's own
    const webhookId = params.webhook as WebhookId;
    // '~' sorts behind every id.
    const page = { webhookId, before: readCursor(query.cursor, 'evt') ?? '~', limit: query.limit + 1 };
    const { webhook, rows } = await load({
      webhook: findWebhook({ id: webhookId }),
      rows: query.state === undefined ? readDeliveries(page) : listDeliveriesInState({ ...page, state: query.state }),
    });
    if (webhook === undefined) throw new Refusal('request.not_found');
    const { items, nextCursor } = toPage(
      rows.map((row) => ({ id: row.eventId, row })),
      query.limit,
    );
    return {
      status: 200,
      headers: linkHeader(request.url, nextCursor),
      body: { items: items.map(({ row }) => toDeliveryWire(row)), nextCursor },
    };
  },
});
