import { type Instant, later, MINUTE_MS } from '@aftercare/kernel';
import { tell } from '@aftercare/notify';
import { Meter, promiseVisit } from '@aftercare/runtime';
import { putWakeUp } from '@aftercare/tenancy';
import { type DeliverySignal, deliverDue, findNextDelivery } from '@aftercare/webhooks';
import { readClock } from './clock.ts';
import type { Env } from './env.ts';
import { faultAfterPost } from './faults.ts';
import { readKeyEncryptionKey } from './secrets.ts';
import { openSystem, type System } from './system.ts';

/** In development a receiver on this machine can be allowed by name; the constant is false in what wrangler deploys. */
export function readLoopback(env: Env): string | null {
  return __DEVELOPMENT__ ? (env.WEBHOOK_LOOPBACK ?? null) : null;
}

/** Where the service answers when no request says so: nothing of ours lies under this name. */
const NOWHERE = 'https://aftercare.invalid';

/** Sends what is due at the endpoints that the messages name; each has a visit of its own. */
export async function receiveDeliveries(messages: readonly Message<DeliverySignal>[], env: Env): Promise<void> {
  for (const message of messages) {
    const system = openSystem(env, new Meter(), readClock());
    try {
      await visitEndpoint(system, message.body, env);
      message.ack();
    } catch (error) {
      console.error(
        JSON.stringify({ delivery: message.body, failed: error instanceof Error ? error.message : String(error) }),
      );
      message.retry({ delaySeconds: 30 });
    }
  }
}

async function visitEndpoint({ control, directory }: System, signal: DeliverySignal, env: Env): Promise<void> {
  const { tenantId, webhookId } = signal;
  const route = await directory.findById(tenantId);
  if (route === undefined || route.state !== 'active') return;
  const comeBack = (dueAt: Instant) => control.write([putWakeUp({ tenantId, dueAt })]);
  const now = readClock();
  // First the promise to come back, then the sending: what a crash leaves half done is due again in a minute.
  await promiseVisit(tenantId, now, () => comeBack(later(now, MINUTE_MS)));
  const database = directory.open(route);
  const isMore = await deliverDue({
    database,
    webhookId,
    tenant: route.slug,
    keyEncryptionKey: readKeyEncryptionKey(env),
    limits: { ownOrigin: env.ORIGIN ?? NOWHERE, loopback: readLoopback(env) },
    readClock,
    afterPost: () => faultAfterPost(env),
    tell,
  });
  if (isMore) return void (await env.DELIVERIES.send(signal, { contentType: 'json' }));
  const { next } = await database.load({ next: findNextDelivery({ now }) });
  if (next?.dueAt != null) await comeBack(next.dueAt);
}
