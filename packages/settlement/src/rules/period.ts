import { addDays, addMonths, firstDayOf, type LocalDate, lastDayOf, monthOf, toMonth } from '@aftercare/kernel';
import type { Period } from '../words.ts';

/* A period is a month of the calendar, by the name that it has in a settlement. */
export { firstDayOf, lastDayOf, monthOf as periodOf, toMonth as toPeriod };

/** The same day of a later month; only days that every month has. */
export function dayInMonthAfter(period: Period, months: number, day: number): LocalDate {
  return addDays(addMonths(firstDayOf(period), months), day - 1);
}
