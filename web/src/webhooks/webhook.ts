import type { Answer } from '@aftercare/client/sdk';

export type Webhook = Answer<'get', '/v1/webhooks'>['items'][number];
export type OpenWebhook = Answer<'get', '/v1/webhooks/{webhook}'>;
export type Delivery = Answer<'get', '/v1/webhooks/{webhook}/deliveries'>['items'][number];
export type EventType = NonNullable<Webhook['types']>[number];

/** As people tell two addresses apart; the whole one is in the panel. */
export function nameWebhook({ url, description }: Pick<Webhook, 'url' | 'description'>): string {
  return description === '' ? new URL(url).host : description;
}
