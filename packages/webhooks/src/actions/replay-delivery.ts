import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findDelivery, findWebhook, setWebhookVersion, replayDelivery as writeReplay } from '../store.ts';
import { deliveryParams, deliveryWire, toDeliveryWire } from '../wire.ts';
import type { EventId, WebhookId } from '../words.ts';

/** The same bytes under the same id: a receiver that took the event already knows it. */
export const replayDelivery = defineAction({
  name: 'webhooks.replay_delivery',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/deliveries/{event}/replay',
  summary: 'Send one event again',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: deliveryParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: deliveryWire },
  refusals: ['webhooks.disabled', 'request.not_found'],
  async run({ load, commit, now }, { params }) {
    // safe: the patterns of the path parameters are the ids' own
    const key = { webhookId: params.webhook as WebhookId, eventId: params.event as EventId };
    const { webhook, delivery } = await load({
      webhook: findWebhook({ id: key.webhookId }),
      delivery: findDelivery(key),
    });
    if (webhook === undefined || delivery === undefined) throw new Refusal('request.not_found');
    if (webhook.state !== 'active') throw new Refusal('webhooks.disabled');
    const version = webhook.version + 1;
    return commit({
      writes: [writeReplay({ ...key, at: now }), setWebhookVersion({ id: webhook.id, version })],
      history: [
        {
          subject: webhook.id,
          version,
          before: { event: key.eventId, state: delivery.state },
          after: { state: 'pending' },
        },
      ],
      answer: { status: 200, body: toDeliveryWire({ ...delivery, state: 'pending', dueAt: now }) },
    });
  },
});
