import { newId } from '@aftercare/kernel';
import { defineAction, Refusal, seal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { newWebhookSecret } from '../sign.ts';
import { findWebhook, insertWebhookSecret, listLiveSecrets, setWebhookVersion } from '../store.ts';
import { shownSecretWire, toSecretWire, webhookParams } from '../wire.ts';
import { SECRETS_LIVE_MAXIMUM, type WebhookId } from '../words.ts';

/** The first half of a rotation: from now on every event is signed with both, until the old one is ended. */
export const addWebhookSecret = defineAction({
  name: 'webhooks.add_secret',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/secrets',
  summary: 'Make a second secret, to change over without a gap; it is shown once',
  permission: 'webhooks:manage',
  space: homeSpace,
  // The stored answer would keep the secret readable.
  idempotencyKey: 'none',
  params: webhookParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 201: shownSecretWire },
  refusals: ['webhooks.two_secrets_live', 'request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, platform, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const webhookId = params.webhook as WebhookId;
    const { webhook, live } = await load({
      webhook: findWebhook({ id: webhookId }),
      live: listLiveSecrets({ webhookId }),
    });
    if (webhook === undefined) throw new Refusal('request.not_found');
    requireMatch(webhook.version);
    if (live.length >= SECRETS_LIVE_MAXIMUM) throw new Refusal('webhooks.two_secrets_live');
    const secret = newWebhookSecret();
    const kept = { id: newId('whs', now), webhookId, createdAt: now };
    const version = webhook.version + 1;
    return commit({
      writes: [
        insertWebhookSecret({ ...kept, sealedSecret: await seal(secret, kept.id, platform.keyEncryptionKey) }),
        setWebhookVersion({ id: webhookId, version }),
      ],
      history: [
        {
          subject: webhookId,
          version,
          before: { secrets: live.map(({ id }) => id) },
          after: { secrets: [kept.id, ...live.map(({ id }) => id)] },
        },
      ],
      answer: { status: 201, body: { ...toSecretWire(kept), secret } },
    });
  },
});
