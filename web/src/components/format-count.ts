import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

/** 1,000,000 is read at once; 1000000 is counted. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}
