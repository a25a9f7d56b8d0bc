import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

/** A day on the calendar, `YYYY-MM-DD`, which has no time zone; the year only where it is not this one. */
export function formatDay(day: string, language: Language, thisYear = new Date().getFullYear()): string {
  const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const isThisYear = day.startsWith(`${thisYear}-`);
  return new Intl.DateTimeFormat(LOCALES[language], isThisYear ? options : { ...options, year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
