import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findWebhook, listLiveSecrets } from '../store.ts';
import { toWebhookWithSecretsWire, webhookParams, webhookWithSecretsWire } from '../wire.ts';
import type { WebhookId } from '../words.ts';

export const showWebhook = defineAction({
  name: 'webhooks.show',
  method: 'GET',
  path: '/v1/webhooks/{webhook}',
  summary: 'One webhook and which of its secrets are live',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: webhookParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: webhookWithSecretsWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.webhook as WebhookId;
    const { webhook, secrets } = await load({
      webhook: findWebhook({ id }),
      secrets: listLiveSecrets({ webhookId: id }),
    });
    if (webhook === undefined) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(webhook.version) },
      body: toWebhookWithSecretsWire(webhook, secrets),
    };
  },
});
