import { type Instant, later, MINUTE_MS, SECOND_MS, toInstant } from '@aftercare/kernel';
import type { Database } from './database.ts';
import { takeUnsent } from './store.ts';
import type { TenantId } from './tables.ts';

/**
 * What travels through a Queue: a stream has events up to `seq`. The receiver reads them from the source itself, in
 * order, so a message that is lost, doubled, late or forged changes nothing but the moment.
 */
export interface StreamSignal {
  readonly source: TenantId;
  readonly target: TenantId;
  readonly epoch: number;
  readonly seq: number;
}

/**
 * Signals once per stream that has unsent events. They are marked first: “sent” is a hope in any case, and what a crash
 * leaves marked but unsent is signalled again by the sweep, which believes only the receiver.
 */
export async function relayOutbox(
  database: Database,
  queue: Pick<Queue<StreamSignal>, 'sendBatch'>,
  now: Instant,
): Promise<number> {
  const source = database.tenantId;
  const taken = await database.take(takeUnsent({ at: now }));
  const lastOfStream = new Map<string, StreamSignal>();
  for (const { target, epoch, seq } of taken) {
    const stream = `${target}/${epoch}`;
    const known = lastOfStream.get(stream);
    if (known === undefined || known.seq < seq) lastOfStream.set(stream, { source, target, epoch, seq });
  }
  const signals = [...lastOfStream.values()];
  for (let i = 0; i < signals.length; i += SIGNALS_PER_SEND) {
    const part = signals.slice(i, i + SIGNALS_PER_SEND);
    await queue.sendBatch(part.map((body) => ({ body, contentType: 'json' as const })));
  }
  return taken.length;
}

/** A Queue takes so many messages at once. */
const SIGNALS_PER_SEND = 100;

/*
 * What outlives a request here, and only saves work: losing it costs one more relay or one more promise.
 */

/** At most one relay per tenant waits: one after each commit would halve throughput. One whose request died is given up. */
const waiting = new Map<TenantId, Instant>();

export const RELAY_DELAY_MS = 100;
const GIVEN_UP_AFTER_MS = SECOND_MS;

export function scheduleRelay(
  tenantId: TenantId,
  now: Instant,
  relay: () => Promise<unknown>,
): Promise<unknown> | null {
  const since = waiting.get(tenantId);
  if (since !== undefined && since > later(now, -GIVEN_UP_AFTER_MS)) return null;
  waiting.set(tenantId, now);
  return new Promise((resolve) => setTimeout(resolve, RELAY_DELAY_MS)).then(() => {
    waiting.delete(tenantId);
    return relay();
  });
}

/** Until when the promise that a tenant is visited again is taken for fresh. */
const promised = new Map<TenantId, Instant>();

/**
 * Promises that the next cron visits the tenant: at most once per tenant, isolate and minute. Cron takes at each full
 * minute what was promised before, so a promise is good until then and no longer; a failed one is not remembered.
 */
export async function promiseVisit(tenantId: TenantId, now: Instant, promise: () => Promise<void>): Promise<void> {
  const freshUntil = promised.get(tenantId);
  // Further away than a minute only when a development clock was set back.
  if (freshUntil !== undefined && freshUntil > now && freshUntil <= later(now, MINUTE_MS)) return;
  promised.set(tenantId, toInstant((Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS));
  try {
    await promise();
  } catch (error) {
    promised.delete(tenantId);
    throw error;
  }
}
