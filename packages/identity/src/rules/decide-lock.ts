import type { Instant } from '@aftercare/kernel';

const FREE_TRIES = 5;
const LONGEST_SECONDS = 15 * 60;

/**
 * How long an account waits after failed sign-ins of the last hour: five are free, then the wait doubles from 5 s with
 * each failure up to 15 minutes. Example: after the 7th failure 20 s have to pass.
 */
export function decideLockSeconds(failures: number, lastFailureAt: Instant | null, now: Instant): number {
  if (failures < FREE_TRIES || lastFailureAt === null) return 0;
  const waitSeconds = Math.min(5 * 2 ** (failures - FREE_TRIES), LONGEST_SECONDS);
  return Math.max(0, Math.ceil(waitSeconds - (now - lastFailureAt) / 1000));
}
