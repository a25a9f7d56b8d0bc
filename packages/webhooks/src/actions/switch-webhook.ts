import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findWebhook, holdDeliveries, releaseHeld, setWebhookState } from '../store.ts';
import { toWebhookWire, webhookParams, webhookWire } from '../wire.ts';
import type { WebhookId } from '../words.ts';

/** Disabled, an endpoint gets nothing and loses nothing; enabled, it gets what was held meanwhile. */
function switchTo(state: 'active' | 'disabled', verb: string, summary: string): Action {
  return defineAction({
    name: `webhooks.${verb}`,
    method: 'POST',
    path: `/v1/webhooks/{webhook}/${verb}`,
    summary,
    permission: 'webhooks:manage',
    space: homeSpace,
    idempotencyKey: 'optional',
    params: webhookParams,
    query: z.strictObject({}),
    body: z.strictObject({}).optional(),
    answers: { 200: webhookWire },
    refusals: ['request.not_found', 'request.version_stale'],
    async run({ load, commit, requireMatch, now }, { params }) {
      // safe: the pattern of the path parameter is the id's own
      const id = params.webhook as WebhookId;
      const { webhook } = await load({ webhook: findWebhook({ id }) });
      if (webhook === undefined) throw new Refusal('request.not_found');
      requireMatch(webhook.version);
      if (webhook.state === state)
        return { status: 200, headers: { ETag: toETag(webhook.version) }, body: toWebhookWire(webhook) };
      const version = webhook.version + 1;
      const disabledReason = state === 'active' ? null : 'by_hand';
      // The account of failures begins anew with whoever enables it.
      const switched = { ...webhook, state, disabledReason, failures: 0, failingSince: null, version } as const;
      return commit({
        writes: [
          setWebhookState({ id, state, disabledReason, failures: 0, failingSince: null, version }),
          state === 'active' ? releaseHeld({ webhookId: id, at: now }) : holdDeliveries({ webhookId: id }),
        ],
        history: [{ subject: id, version, before: { state: webhook.state }, after: { state } }],
        answer: { status: 200, headers: { ETag: toETag(version) }, body: toWebhookWire(switched) },
      });
    },
  });
}

export const disableWebhook = switchTo('disabled', 'disable', 'Send nothing to a webhook until it is enabled again');
export const enableWebhook = switchTo('active', 'enable', 'Send again, beginning with what was held meanwhile');
