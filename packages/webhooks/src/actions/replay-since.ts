import { toInstant } from '@aftercare/kernel';
import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { countMissed, findWebhook, setWebhookVersion, replaySince as writeReplay } from '../store.ts';
import { replayedWire, replaySinceBody, webhookParams } from '../wire.ts';
import type { WebhookId } from '../words.ts';

/** After a receiver was down for longer than the schedule. What was delivered is left alone. */
export const replaySince = defineAction({
  name: 'webhooks.replay_since',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/replay',
  summary: 'Send again everything that was not delivered since a moment',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: webhookParams,
  query: z.strictObject({}),
  body: replaySinceBody,
  answers: { 200: replayedWire },
  refusals: ['webhooks.disabled', 'request.not_found'],
  example: { since: '2026-06-12T08:00:00Z' },
  async run({ load, commit, now }, { params, body }) {
    // safe: the pattern of the path parameter is the id's own
    const webhookId = params.webhook as WebhookId;
    const since = toInstant(Date.parse(body.since));
    const { webhook, missed } = await load({
      webhook: findWebhook({ id: webhookId }),
      missed: countMissed({ webhookId, since }),
    });
    if (webhook === undefined) throw new Refusal('request.not_found');
    if (webhook.state !== 'active') throw new Refusal('webhooks.disabled');
    const deliveries = missed?.deliveries ?? 0;
    const version = webhook.version + 1;
    return commit({
      writes: [writeReplay({ webhookId, since, at: now }), setWebhookVersion({ id: webhookId, version })],
      history: [{ subject: webhookId, version, before: { missed: deliveries }, after: { replayedSince: body.since } }],
      answer: { status: 200, body: { deliveries } },
    });
  },
});
