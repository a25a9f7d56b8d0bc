import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { requireTarget } from '../require-target.ts';
import { findWebhook, setWebhook } from '../store.ts';
import { toWebhookWire, webhookBody, webhookParams, webhookWire } from '../wire.ts';
import type { WebhookId } from '../words.ts';

/** What is on its way goes to the new address as well. */
export const changeWebhook = defineAction({
  name: 'webhooks.change',
  method: 'PUT',
  path: '/v1/webhooks/{webhook}',
  summary: 'Change where a webhook leads and what it hears',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: webhookParams,
  query: z.strictObject({}),
  body: webhookBody,
  answers: { 200: webhookWire },
  refusals: ['webhooks.target_refused', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform }, { params, body }) {
    const url = requireTarget(body.url, platform);
    // safe: the pattern of the path parameter is the id's own
    const { webhook } = await load({ webhook: findWebhook({ id: params.webhook as WebhookId }) });
    if (webhook === undefined) throw new Refusal('request.not_found');
    requireMatch(webhook.version);
    const changed = { ...webhook, ...body, url, version: webhook.version + 1 };
    const { id, description, types, version } = changed;
    return commit({
      writes: [setWebhook({ id, url, description, types, version })],
      history: [
        {
          subject: id,
          version,
          before: { host: new URL(webhook.url).host, types: webhook.types === null ? null : [...webhook.types] },
          after: { host: new URL(url).host, types },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toWebhookWire(changed) },
    });
  },
});
