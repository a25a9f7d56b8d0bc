import { newId } from '@aftercare/kernel';
import { defineAction, Refusal, seal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { requireTarget } from '../require-target.ts';
import { newWebhookSecret } from '../sign.ts';
import { guardWebhookLimit, insertWebhook, insertWebhookSecret, listWebhooks } from '../store.ts';
import { createdWebhookWire, toWebhookWithSecretsWire, webhookBody } from '../wire.ts';
import { WEBHOOKS_MAXIMUM, type Webhook } from '../words.ts';

/** An address that hears what happens. Its secret is in this one answer and nowhere else. */
export const createWebhook = defineAction({
  name: 'webhooks.create',
  method: 'POST',
  path: '/v1/webhooks',
  summary: 'Create a webhook; its secret is shown once',
  permission: 'webhooks:manage',
  space: homeSpace,
  // The stored answer would keep the secret readable.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: webhookBody,
  answers: { 201: createdWebhookWire },
  refusals: ['webhooks.target_refused', 'webhooks.too_many'],
  example: { url: 'https://erp.lixia.example/aftercare', description: 'ERP', types: ['claim.decided.v1'] },
  async run({ load, commit, platform, now }, { body }) {
    const url = requireTarget(body.url, platform);
    const { known } = await load({ known: listWebhooks({}) });
    const tooMany = () => new Refusal('webhooks.too_many', { maximum: WEBHOOKS_MAXIMUM });
    if (known.length >= WEBHOOKS_MAXIMUM) throw tooMany();
    const webhook: Webhook = {
      id: newId('whk', now),
      url,
      description: body.description,
      types: body.types,
      state: 'active',
      disabledReason: null,
      failures: 0,
      failingSince: null,
      createdAt: now,
      version: 1,
    };
    const secret = newWebhookSecret();
    const kept = { id: newId('whs', now), webhookId: webhook.id, createdAt: now };
    return commit({
      writes: [
        insertWebhook(webhook),
        insertWebhookSecret({ ...kept, sealedSecret: await seal(secret, kept.id, platform.keyEncryptionKey) }),
        guardWebhookLimit({ maximum: WEBHOOKS_MAXIMUM }),
      ],
      refusals: { WEBHOOKS: tooMany },
      history: [
        { subject: webhook.id, version: 1, before: null, after: { host: new URL(url).host, types: body.types } },
      ],
      answer: {
        status: 201,
        headers: { Location: `/v1/webhooks/${webhook.id}`, ETag: toETag(1) },
        body: { ...toWebhookWithSecretsWire(webhook, [kept]), secret },
      },
    });
  },
});
