/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: 'Instant' };

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export function toInstant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError('an instant is a whole number of milliseconds');
  // safe: checked above
  return milliseconds as Instant;
}

export function later(instant: Instant, milliseconds: number): Instant {
  return toInstant(instant + milliseconds);
}

/** RFC 3339 in UTC, as on the wire. */
export function fromInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}
