import type { Instant } from '@aftercare/kernel';
import type { Database, TenantId } from '@aftercare/runtime';
import { findNextDelivery, listDueWebhooks } from './store.ts';
import type { WebhookId } from './words.ts';

/** What travels through the Queue: at this endpoint something is due. Doubled or late, it finds less; lost, it comes again. */
export interface DeliverySignal {
  readonly tenantId: TenantId;
  readonly webhookId: WebhookId;
}

/** One signal for each endpoint where an attempt is due, and when the next one will be. */
export async function signalDueDeliveries(
  database: Database,
  queue: Queue<DeliverySignal>,
  now: Instant,
): Promise<Instant | null> {
  const { due, next } = await database.load({ due: listDueWebhooks({ now }), next: findNextDelivery({ now }) });
  const { tenantId } = database;
  if (due.length > 0)
    await queue.sendBatch(due.map(({ id }) => ({ body: { tenantId, webhookId: id }, contentType: 'json' as const })));
  return next?.dueAt ?? null;
}
