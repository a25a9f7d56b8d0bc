import { fromInstant, type Instant } from '@aftercare/kernel';
import * as z from 'zod';
import {
  type Attempt,
  DELIVERY_STATES,
  type Delivery,
  DISABLED_REASONS,
  EVENT_TYPES,
  OUTCOMES,
  type Webhook,
  type WebhookSecret,
} from './words.ts';

export const webhookParams = z.strictObject({ webhook: z.string().regex(/^whk_[0-9a-z]{26}$/) });
export const secretParams = webhookParams.extend({ id: z.string().regex(/^whs_[0-9a-z]{26}$/) });
export const deliveryParams = webhookParams.extend({ event: z.string().regex(/^evt_[0-9a-z]{26}$/) });

export const webhookBody = z.strictObject({
  url: z
    .string()
    .min(1)
    .max(2000)
    .meta({ description: 'Where events are sent: https, a public host name, port 443 or 8443' }),
  description: z.string().trim().max(200).default(''),
  types: z
    .array(z.enum(EVENT_TYPES))
    .min(1)
    .max(EVENT_TYPES.length)
    .nullable()
    .default(null)
    .meta({ description: 'Which events are sent; null sends all, also those that are added later' }),
});

const secretWire = z.strictObject({ id: z.string(), createdAt: z.iso.datetime() });
export const shownSecretWire = secretWire.extend({
  secret: z
    .string()
    .meta({ description: 'Shown once: `whsec_` and 32 bytes in base64, as Standard Webhooks has them' }),
});
export const webhookWire = z.strictObject({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  types: z.array(z.enum(EVENT_TYPES)).nullable(),
  state: z.enum(['active', 'disabled']),
  disabledReason: z.enum(DISABLED_REASONS).nullable(),
  failingSince: z.iso
    .datetime()
    .nullable()
    .meta({ description: 'Since when every attempt has failed; after three days of that the webhook is disabled' }),
  createdAt: z.iso.datetime(),
});
export const webhookWithSecretsWire = webhookWire.extend({
  secrets: z.array(secretWire).meta({ description: 'The live ones, newest first; events are signed with each' }),
});
export const createdWebhookWire = webhookWithSecretsWire.extend({ secret: shownSecretWire.shape.secret });

export const deliveryWire = z.strictObject({
  event: z.string().meta({ description: 'The `webhook-id` header, the same at every attempt' }),
  type: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  nextAttemptAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export const deliveryWithAttemptsWire = deliveryWire.extend({
  payload: z.string().meta({ description: 'The very bytes that are sent' }),
  tried: z.array(
    z.strictObject({
      number: z.int(),
      at: z.iso.datetime(),
      durationMs: z.int(),
      outcome: z.enum(OUTCOMES),
      status: z.int().nullable(),
      answer: z.string().nullable().meta({ description: 'The first 500 characters of what the receiver said' }),
    }),
  ),
});

export const replaySinceBody = z.strictObject({
  since: z.iso.datetime().meta({ description: 'Everything that was not delivered since then is sent again' }),
});
export const replayedWire = z.strictObject({ deliveries: z.int() });

/** Only one that is not deleted is ever shown. */
export function toWebhookWire(webhook: Webhook) {
  const { id, url, description, types, state, disabledReason, failingSince, createdAt } = webhook;
  return {
    id,
    url,
    description,
    types: types === null ? null : [...types],
    state,
    disabledReason,
    failingSince: toWireOrNull(failingSince),
    createdAt: fromInstant(createdAt),
  };
}

export function toWebhookWithSecretsWire(
  webhook: Webhook,
  secrets: readonly Pick<WebhookSecret, 'id' | 'createdAt'>[],
) {
  return { ...toWebhookWire(webhook), secrets: secrets.map(toSecretWire) };
}

export function toSecretWire({ id, createdAt }: Pick<WebhookSecret, 'id' | 'createdAt'>) {
  return { id, createdAt: fromInstant(createdAt) };
}

export function toDeliveryWire({ eventId, type, state, attempts, dueAt, createdAt }: Delivery) {
  return {
    event: eventId,
    type,
    state,
    attempts,
    nextAttemptAt: toWireOrNull(dueAt),
    createdAt: fromInstant(createdAt),
  };
}

export function toAttemptWire({ number, at, durationMs, outcome, status, answer }: Attempt) {
  return { number, at: fromInstant(at), durationMs, outcome, status, answer };
}

function toWireOrNull(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}
