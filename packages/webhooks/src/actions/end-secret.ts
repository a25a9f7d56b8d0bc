import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endSecret, findWebhook, listLiveSecrets, setWebhookVersion } from '../store.ts';
import { secretParams, toWebhookWithSecretsWire, webhookWithSecretsWire } from '../wire.ts';
import type { WebhookId, WebhookSecretId } from '../words.ts';

/** The second half of a rotation: nothing is signed with it any more. */
export const endWebhookSecret = defineAction({
  name: 'webhooks.end_secret',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/secrets/{id}/end',
  summary: 'End a secret; events are signed with the other one alone',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: secretParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: webhookWithSecretsWire },
  refusals: ['webhooks.last_secret', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, now }, { params }) {
    // safe: the patterns of the path parameters are the ids' own
    const [webhookId, secretId] = [params.webhook as WebhookId, params.id as WebhookSecretId];
    const { webhook, live } = await load({
      webhook: findWebhook({ id: webhookId }),
      live: listLiveSecrets({ webhookId }),
    });
    if (webhook === undefined || !live.some(({ id }) => id === secretId)) throw new Refusal('request.not_found');
    requireMatch(webhook.version);
    if (live.length === 1) throw new Refusal('webhooks.last_secret');
    const left = live.filter(({ id }) => id !== secretId);
    const version = webhook.version + 1;
    return commit({
      writes: [endSecret({ id: secretId, at: now }), setWebhookVersion({ id: webhookId, version })],
      history: [
        {
          subject: webhookId,
          version,
          before: { secrets: live.map(({ id }) => id) },
          after: { secrets: left.map(({ id }) => id) },
        },
      ],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toWebhookWithSecretsWire(webhook, left) },
    });
  },
});
