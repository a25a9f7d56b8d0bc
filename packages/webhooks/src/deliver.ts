import { DAY_MS, type Instant, later, newId, SECOND_MS } from '@aftercare/kernel';
import { commitEffect, type Database, newRequestId, unseal, type Write } from '@aftercare/runtime';
import { type Posted, postDelivery } from './post.ts';
import { checkTarget, type TargetLimits } from './rules/check-target.ts';
import { decideHealth } from './rules/decide-health.ts';
import { decideRetry } from './rules/decide-retry.ts';
import type { Happened } from './rules/to-event.ts';
import { signDelivery } from './sign.ts';
import {
  addFailures,
  clearFailures,
  findWebhook,
  holdDeliveries,
  insertAttempts,
  listLiveSecrets,
  pruneAttempts,
  pruneDeliveries,
  settleDeliveries,
  setWebhookState,
  type TakenDelivery,
  takeDue,
} from './store.ts';
import type { DisabledReason, EventId, Webhook, WebhookId } from './words.ts';

/** What one visit to one endpoint may use. */
export interface DeliveryVisit {
  readonly database: Database;
  readonly webhookId: WebhookId;
  /** Slug of the tenant. */
  readonly tenant: string;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
  readonly limits: TargetLimits;
  readonly readClock: () => Instant;
  /** Held open by fault tests between the sending and the writing down. */
  readonly afterPost: () => Promise<void>;
  /** A notice for the tenant's own people. */
  readonly tell: (notice: Happened & { readonly id: EventId }) => readonly Write[];
}

/** As many connections as one invocation may have open. */
const AT_ONCE = 6;
/** One visit ends after so many rounds, or so long: a slow receiver costs others nothing, and the next visit goes on. */
const ROUNDS = 12;
const VISIT_MS = 20 * SECOND_MS;
/** Longer than any attempt can last. What was taken and not written down by then was lost with its process. */
const LOST_AFTER_MS = 60 * SECOND_MS;
const KEPT_MS = 30 * DAY_MS;

/**
 * Sends what is due at one endpoint, a handful at a time. What is taken is due again after a minute, unless what became of
 * it was written down: after a crash in between the receiver gets the event twice, under the same id, and never not at
 * all. True when more may be due.
 */
export async function deliverDue(visit: DeliveryVisit): Promise<boolean> {
  const { database, webhookId, readClock } = visit;
  const beganAt = readClock();
  const { webhook, sealed } = await database.load({
    webhook: findWebhook({ id: webhookId }),
    sealed: listLiveSecrets({ webhookId }),
  });
  if (webhook === undefined || webhook.state !== 'active') return false;
  const secrets = await Promise.all(
    sealed.map(({ id, sealedSecret }) => unseal(sealedSecret, id, visit.keyEncryptionKey)),
  );
  let health: Pick<Webhook, 'failures' | 'failingSince'> = webhook;
  for (let round = 0; round < ROUNDS && readClock() < later(beganAt, VISIT_MS); round += 1) {
    const now = readClock();
    const lostAt = later(now, LOST_AFTER_MS);
    const taken = await database.take(takeDue({ webhookId, now, lostAt, limit: AT_ONCE }));
    if (taken.length === 0) return false;
    const attempts = await Promise.all(
      taken.map(async (delivery) => ({ delivery, posted: await attempt(visit, webhook, secrets, delivery) })),
    );
    await visit.afterPost();
    const next = decideHealth(
      health,
      attempts.map(({ posted }) => posted.outcome),
      readClock(),
    );
    await database.write(toWrites(webhookId, lostAt, attempts, next, round === 0 ? now : null));
    health = next;
    if (next.disable !== null) {
      await disable(visit, next.disable);
      return false;
    }
    if (taken.length < AT_ONCE) return false;
  }
  return true;
}

interface Attempted {
  readonly delivery: TakenDelivery;
  readonly posted: Posted;
}

async function attempt(
  { limits, readClock }: DeliveryVisit,
  { url }: Webhook,
  secrets: readonly string[],
  { eventId, payload }: TakenDelivery,
): Promise<Posted> {
  const at = readClock();
  // The rule may have become stricter since the address was written down.
  const target = checkTarget(url, limits);
  if (target.kind === 'refused')
    return { at, durationMs: 0, outcome: 'not_allowed', status: null, answer: target.fault };
  return postDelivery(target.url, await signDelivery(secrets, { id: eventId, payload, at }), payload, readClock);
}

function toWrites(
  webhookId: WebhookId,
  lostAt: Instant,
  attempts: readonly Attempted[],
  health: Pick<Webhook, 'failures' | 'failingSince'>,
  pruneAt: Instant | null,
): Write[] {
  const settled = attempts.map(({ delivery, posted }) => {
    const { eventId, attempts: number, attemptsBefore } = delivery;
    if (posted.outcome === 'delivered') return { eventId, state: 'delivered', dueAt: null } as const;
    const failedAt = later(posted.at, posted.durationMs);
    const dueAt = decideRetry(number - attemptsBefore, failedAt, readChance());
    return { eventId, state: dueAt === null ? 'failed' : 'pending', dueAt } as const;
  });
  const before = pruneAt === null ? null : later(pruneAt, -KEPT_MS);
  return [
    insertAttempts(
      attempts.map(({ delivery, posted }) => ({
        webhookId,
        eventId: delivery.eventId,
        number: delivery.attempts,
        ...posted,
      })),
    ),
    settleDeliveries(webhookId, lostAt, settled),
    health.failingSince === null
      ? clearFailures({ id: webhookId })
      : addFailures({ id: webhookId, failures: attempts.length, at: health.failingSince }),
    ...(before === null ? [] : [pruneDeliveries({ before }), pruneAttempts({ before })]),
  ];
}

function readChance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** Nothing is thrown away: what was on its way is held, and sent when somebody enables the endpoint again. */
async function disable({ database, webhookId, tenant, readClock, tell }: DeliveryVisit, reason: DisabledReason) {
  const { webhook } = await database.load({ webhook: findWebhook({ id: webhookId }) });
  if (webhook === undefined || webhook.state !== 'active') return;
  const at = readClock();
  const version = webhook.version + 1;
  const { failures, failingSince } = webhook;
  await commitEffect(
    database,
    {
      writes: [
        setWebhookState({
          id: webhookId,
          state: 'disabled',
          disabledReason: reason,
          failures,
          failingSince,
          version,
        }),
        holdDeliveries({ webhookId }),
        ...tell({
          id: newId('evt', at),
          kind: 'webhooks.disabled',
          network: tenant,
          subject: webhookId,
          params: { state: reason },
          at,
        }),
      ],
      history: [
        {
          subject: webhookId,
          version,
          before: { state: 'active' },
          after: { state: 'disabled', reason },
          why: `${failures} attempts failed`,
        },
      ],
    },
    { action: 'webhooks.disable', actor: 'system', at, requestId: newRequestId(at) },
  );
}
