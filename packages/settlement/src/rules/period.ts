import { addDays, addMonths, type LocalDate } from '@aftercare/kernel';
import type { Period } from '../words.ts';

/** `2026-05`, a month that the calendar has; undefined for anything else. */
export function toPeriod(text: string): Period | undefined {
  // safe: the pattern is the whole meaning of the brand
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as Period) : undefined;
}

/** The month that a day is in. */
export function periodOf(day: LocalDate): Period {
  // safe: a date begins with its month
  return day.slice(0, 7) as Period;
}

export function firstDayOf(period: Period): LocalDate {
  // safe: every month has a first day
  return `${period}-01` as LocalDate;
}

export function lastDayOf(period: Period): LocalDate {
  return addDays(addMonths(firstDayOf(period), 1), -1);
}

/** The same day of a later month; only days that every month has. */
export function dayInMonthAfter(period: Period, months: number, day: number): LocalDate {
  return addDays(addMonths(firstDayOf(period), months), day - 1);
}
