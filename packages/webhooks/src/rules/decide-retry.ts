import { HOUR_MS, type Instant, later, MINUTE_MS, SECOND_MS } from '@aftercare/kernel';

/** The waits between the ten attempts of a delivery: three days and three and a half hours in all, before the jitter. */
export const WAITS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const;

/** Up to a fifth longer, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * When a delivery is tried again after its n-th attempt failed; null when that was the last one. `chance` is from 0 to 1.
 * Example: the first attempt failed at 9:00:00, the second comes between 9:00:05 and 9:00:06, the third five to six
 * minutes later.
 */
export function decideRetry(attempt: number, failedAt: Instant, chance: number): Instant | null {
  const wait = WAITS_MS[attempt - 1];
  return wait === undefined ? null : later(failedAt, Math.round(wait * (1 + JITTER * chance)));
}
