import { newId } from '@aftercare/kernel';
import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { toEvent } from '../rules/to-event.ts';
import { findWebhook, queueDelivery } from '../store.ts';
import { deliveryWire, toDeliveryWire, webhookParams } from '../wire.ts';
import type { Delivery, WebhookId } from '../words.ts';

/** An event of the type webhook.test.v1 to this endpoint alone, whatever it listens to. */
export const sendTestEvent = defineAction({
  name: 'webhooks.send_test',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/test',
  summary: 'Send a test event; its delivery tells what the receiver answered',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: webhookParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 201: deliveryWire },
  refusals: ['webhooks.disabled', 'request.not_found'],
  async run({ load, commit, platform, database, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const webhookId = params.webhook as WebhookId;
    const { webhook } = await load({ webhook: findWebhook({ id: webhookId }) });
    if (webhook === undefined) throw new Refusal('request.not_found');
    if (webhook.state !== 'active') throw new Refusal('webhooks.disabled');
    const tenant = await platform.directory.findById(database.tenantId);
    const happened = { kind: 'webhooks.test', network: tenant?.slug ?? '', subject: webhookId, params: {}, at: now };
    const delivery: Delivery = {
      webhookId,
      eventId: newId('evt', now),
      ...toEvent(happened),
      state: 'pending',
      dueAt: now,
      attempts: 0,
      attemptsBefore: 0,
      createdAt: now,
    };
    return commit({
      writes: [queueDelivery(delivery)],
      history: [],
      answer: {
        status: 201,
        headers: { Location: `/v1/webhooks/${webhookId}/deliveries/${delivery.eventId}` },
        body: toDeliveryWire(delivery),
      },
    });
  },
});
