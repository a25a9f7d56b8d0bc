import { addDays, addMonths, type LocalDate } from './calendar.ts';

declare const month: unique symbol;
/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly [month]: true };

/** `2026-05`, a month that the calendar has; undefined for anything else. */
export function toMonth(text: string): Month | undefined {
  // safe: the pattern is the whole meaning of the brand
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;
}

/** The month that a day is in. */
export function monthOf(day: LocalDate): Month {
  // safe: a date begins with its month
  return day.slice(0, 7) as Month;
}

export function firstDayOf(of: Month): LocalDate {
  // safe: every month has a first day
  return `${of}-01` as LocalDate;
}

export function lastDayOf(of: Month): LocalDate {
  return addDays(addMonths(firstDayOf(of), 1), -1);
}
