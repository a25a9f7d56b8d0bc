import { defineAction, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endSecretsOf, findWebhook, holdDeliveries, setWebhookState } from '../store.ts';
import { webhookParams } from '../wire.ts';
import type { WebhookId } from '../words.ts';

/** It hears nothing any more and its secrets end; the row stays for the history. */
export const deleteWebhook = defineAction({
  name: 'webhooks.delete',
  method: 'DELETE',
  path: '/v1/webhooks/{webhook}',
  summary: 'Delete a webhook for good',
  permission: 'webhooks:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: webhookParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 204: 'none' },
  refusals: ['request.not_found', 'request.version_stale'],
  async run({ load, commit, requireMatch, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.webhook as WebhookId;
    const { webhook } = await load({ webhook: findWebhook({ id }) });
    if (webhook === undefined) throw new Refusal('request.not_found');
    requireMatch(webhook.version);
    const { failures, failingSince } = webhook;
    const version = webhook.version + 1;
    return commit({
      writes: [
        setWebhookState({ id, state: 'deleted', disabledReason: null, failures, failingSince, version }),
        endSecretsOf({ webhookId: id, at: now }),
        holdDeliveries({ webhookId: id }),
      ],
      history: [{ subject: id, version, before: { state: webhook.state }, after: { state: 'deleted' } }],
      answer: { status: 204 },
    });
  },
});
