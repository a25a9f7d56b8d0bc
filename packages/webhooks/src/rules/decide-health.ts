import { DAY_MS, type Instant, later } from '@aftercare/kernel';
import type { DisabledReason, Outcome, Webhook } from '../words.ts';

type Health = Pick<Webhook, 'failures' | 'failingSince'>;

/** So many attempts in a row, over at least so long, and nothing came through. One delivery alone can use them up. */
const FAILURES_AT_LEAST = 10;
const FAILING_AT_LEAST_MS = 3 * DAY_MS;

/**
 * How an endpoint stands after some attempts at once, and whether it is disabled: at the first 410, because its owner
 * says so; or after days without a single success. A success among the attempts clears the account.
 */
export function decideHealth(
  before: Health,
  outcomes: readonly Outcome[],
  now: Instant,
): Health & { readonly disable: Exclude<DisabledReason, 'by_hand'> | null } {
  const isGone = outcomes.includes('gone');
  if (outcomes.includes('delivered')) return { failures: 0, failingSince: null, disable: isGone ? 'gone' : null };
  const failures = before.failures + outcomes.length;
  const failingSince = before.failingSince ?? (outcomes.length === 0 ? null : now);
  const isFailing =
    failingSince !== null && failures >= FAILURES_AT_LEAST && failingSince <= later(now, -FAILING_AT_LEAST_MS);
  return { failures, failingSince, disable: isGone ? 'gone' : isFailing ? 'failing' : null };
}
