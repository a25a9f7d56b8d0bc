import { type Instant, later, MINUTE_MS } from '@aftercare/kernel';
import { Refusal, type Write } from '@aftercare/runtime';
import { decideLockSeconds } from './rules/decide-lock.ts';
import { insertSignInFailure, pruneSignInFailures } from './store.ts';

const FAILURES_COUNT_MS = 60 * MINUTE_MS;

/** Since when failures count for the lock. */
export function failuresSince(now: Instant): Instant {
  return later(now, -FAILURES_COUNT_MS);
}

/** An account that is locked hears nothing, not even whether the password would have been right. */
export function refuseLocked(failures: { failures: number; lastAt: Instant | null } | undefined, now: Instant): void {
  const seconds = decideLockSeconds(failures?.failures ?? 0, failures?.lastAt ?? null, now);
  if (seconds > 0) throw new Refusal('identity.locked', {}, { retryAfterSeconds: seconds });
}

export function recordFailure(email: string, now: Instant): Write[] {
  return [insertSignInFailure({ email, at: now }), pruneSignInFailures({ before: failuresSince(now) })];
}
