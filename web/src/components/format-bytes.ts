import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

const STEP = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Such as 12.4 MB; in thousands, as files are shown elsewhere. */
export function formatBytes(bytes: number, language: Language): string {
  let [value, index] = [bytes, 0];
  while (value >= STEP && index < UNITS.length - 1) [value, index] = [value / STEP, index + 1];
  const options = { style: 'unit', unit: UNITS[index] ?? 'byte', maximumFractionDigits: index === 0 ? 0 : 1 } as const;
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}
