import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

/** A month on the calendar, `YYYY-MM`. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
