import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

/** A day on the calendar, `YYYY-MM-DD`, which has no time zone; without a year it is this one's. */
export function formatDay(day: string, language: Language, withYear = isOfOtherYear(day)): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], withYear ? { ...options, year: 'numeric' } : options).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Beside a day of another year every day says its year: “from 27 Jan to 27 Jan 2029” is no answer. */
export function isOfOtherYear(day: string): boolean {
  return !day.startsWith(`${new Date().getFullYear()}-`);
}
