import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findDelivery, listAttempts } from '../store.ts';
import { deliveryParams, deliveryWithAttemptsWire, toAttemptWire, toDeliveryWire } from '../wire.ts';
import type { EventId, WebhookId } from '../words.ts';

export const showDelivery = defineAction({
  name: 'webhooks.show_delivery',
  method: 'GET',
  path: '/v1/webhooks/{webhook}/deliveries/{event}',
  summary: 'One delivery, what was sent, and what each attempt met',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: deliveryParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: deliveryWithAttemptsWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the patterns of the path parameters are the ids' own
    const key = { webhookId: params.webhook as WebhookId, eventId: params.event as EventId };
    const { delivery, attempts } = await load({ delivery: findDelivery(key), attempts: listAttempts(key) });
    if (delivery === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      body: { ...toDeliveryWire(delivery), payload: delivery.payload, tried: attempts.map(toAttemptWire) },
    };
  },
});
