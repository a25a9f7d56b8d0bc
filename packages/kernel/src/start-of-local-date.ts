import { type LocalDate, localDateAt } from './calendar.ts';
import { type Instant, MINUTE_MS, toInstant } from './instant.ts';

/** No zone is further from Greenwich than 14 hours. */
const FURTHEST_MS = 15 * 60 * MINUTE_MS;

/** The first instant at which the calendar on the wall shows a day: 2026-01-15 in Asia/Shanghai begins at 2026-01-14T16:00Z. */
export function startOfLocalDate(day: LocalDate, timeZone: string): Instant {
  const midnight = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  let before = midnight - FURTHEST_MS;
  let after = midnight + FURTHEST_MS;
  // The wall shows the day at `after` and not yet at `before`; zones begin their days on whole minutes.
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (localDateAt(middle, timeZone) >= day) after = middle;
    else before = middle;
  }
  return toInstant(after);
}
