import { addDays, daysBetween, type LocalDate } from '@aftercare/kernel';
import type { WorkDays } from '../words.ts';

// safe: spelled as one; a Monday
const SOME_MONDAY = '2024-01-01' as LocalDate;

/**
 * The last of so many working days, the day itself not counted: Monday to Friday, without public holidays and with the days that
 * are worked in their place. Three from a Thursday end on the Tuesday; where that Friday is a holiday, on the Wednesday.
 */
export function addWorkingDays(from: LocalDate, days: number, { holidays, makeUpDays }: WorkDays): LocalDate {
  const [closed, made] = [new Set(holidays), new Set(makeUpDays.map(({ on }) => on))];
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const weekday = ((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7;
    if (!closed.has(day) && (weekday < 5 || made.has(day))) left -= 1;
  }
  return day;
}
