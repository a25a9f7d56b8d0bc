import { addDays, daysBetween, type LocalDate } from '@aftercare/kernel';

// safe: spelled as one; a Monday
const SOME_MONDAY = '2024-01-01' as LocalDate;

/**
 * The last of so many working days, Monday to Friday, the day itself not counted: three from a Thursday end on the Tuesday. Public
 * holidays and make-up days are the network's calendars', which stand with its service levels; without them the day comes earlier,
 * never later.
 */
export function addWorkingDays(from: LocalDate, days: number): LocalDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const weekday = ((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7;
    if (weekday < 5) left -= 1;
  }
  return day;
}
