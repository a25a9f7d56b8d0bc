import { addDays, daysBetween, type LocalDate, localDateAt } from './calendar.ts';
import { type Instant, MINUTE_MS, toInstant } from './instant.ts';

/** Days that are not what their weekday says: closed ones, and Saturdays or Sundays that are worked in place of one (调休). */
export interface DayOverrides {
  readonly holidays?: readonly string[] | undefined;
  readonly makeUpDays?: readonly string[] | undefined;
}

// safe: spelled as one; a Monday
const SOME_MONDAY = '2024-01-01' as LocalDate;

/** More days than any holiday lasts: a list that closes every day must not turn a deadline into an endless walk. */
const LONGEST_WALK_DAYS = 3660;

/**
 * The last of so many working days, Monday to Friday, the day itself not counted: three from a Thursday end on the Tuesday.
 * Public holidays and make-up days are the caller's; without them the day comes earlier, never later.
 */
export function addWorkingDays(from: LocalDate, days: number, overrides: DayOverrides = {}): LocalDate {
  let day = from;
  let walked = 0;
  for (let left = days; left > 0; walked++) {
    if (walked > LONGEST_WALK_DAYS) throw new RangeError('the calendar does not open long enough');
    day = addDays(day, 1);
    if (isWorkingDay(day, overrides)) left -= 1;
  }
  return day;
}

export function isWorkingDay(day: LocalDate, { holidays = [], makeUpDays = [] }: DayOverrides = {}): boolean {
  if (makeUpDays.includes(day)) return true;
  const weekday = ((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7;
  return weekday < 5 && !holidays.includes(day);
}

/** No zone is further from Greenwich than 14 hours. */
const FURTHEST_MS = 15 * 60 * MINUTE_MS;

/** The first instant at which the calendar on the wall shows a day: 2026-01-15 in Asia/Shanghai begins at 2026-01-14T16:00Z. */
export function startOfLocalDate(day: LocalDate, timeZone: string): Instant {
  const noonless = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  let before = noonless - FURTHEST_MS;
  let after = noonless + FURTHEST_MS;
  // The wall shows the day at `after` and not yet at `before`; zones begin their days on whole minutes.
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (localDateAt(middle, timeZone) >= day) after = middle;
    else before = middle;
  }
  return toInstant(after);
}
