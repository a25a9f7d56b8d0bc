import type { Instant } from '@aftercare/kernel';

/** How far two clocks may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 5;

export interface TimedClaims {
  readonly exp: number;
  readonly iat?: number | undefined;
  readonly nbf?: number | undefined;
}

/**
 * Whether a token is good now (RFC 7519 §4.1.4 to §4.1.6), and for no longer than its kind may be. Example with a tolerance
 * of 5 s: a token with `exp` 12:00:00 is good until the end of 12:00:04, and one with `nbf` 12:00:00 from 11:59:55 on.
 */
export function isTimely({ exp, iat, nbf }: TimedClaims, longestSeconds: number, now: Instant): boolean {
  const seconds = Math.floor(now / 1000);
  const isOver = exp <= seconds - CLOCK_TOLERANCE_SECONDS;
  const isEarly = [iat, nbf].some((start) => start !== undefined && start > seconds + CLOCK_TOLERANCE_SECONDS);
  // Without a moment of issue it can have been made now at the latest.
  const livesTooLong = exp - (iat ?? seconds) > longestSeconds + (iat === undefined ? CLOCK_TOLERANCE_SECONDS : 0);
  return !isOver && !isEarly && !livesTooLong;
}
