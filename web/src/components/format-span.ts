import type { Say } from '../language.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A length of time at a glance: `0:41` in hours and minutes, `3 d 4 h` from two days on; milliseconds in. */
export function formatSpan(span: number, say: Say): string {
  const length = Math.abs(span);
  if (length >= 2 * DAY_MS) {
    return say('span.days', {
      days: Math.floor(length / DAY_MS),
      hours: Math.floor((length % DAY_MS) / HOUR_MS),
    });
  }
  const minutes = Math.floor((length % HOUR_MS) / MINUTE_MS);
  return `${Math.floor(length / HOUR_MS)}:${String(minutes).padStart(2, '0')}`;
}
