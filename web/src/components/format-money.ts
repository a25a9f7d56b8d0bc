import type { Language } from '@aftercare/client/sdk';
import { LOCALES } from '../language.ts';

export interface Amount {
  /** Minor units: fen for CNY. */
  readonly amount: number;
  readonly currency: string;
}

const formats = new Map<string, Intl.NumberFormat>();

/** How many digits of a currency stand behind the point. */
export function countDecimals(currency: string): number {
  return findFormat('en', currency).resolvedOptions().maximumFractionDigits ?? 0;
}

/** Minor units as somebody types them: `126.67`; exact, without a division. */
export function formatTyped({ amount, currency }: Amount): string {
  const decimals = countDecimals(currency);
  const digits = String(amount).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** What somebody typed as minor units; null for what is no amount of that currency. */
export function parseTyped(text: string, currency: string): number | null {
  const decimals = countDecimals(currency);
  const found = /^(\d{1,9})(?:[.](\d*))?$/.exec(text.trim().replaceAll(',', ''));
  if (found === null) return null;
  const [, whole = '', part = ''] = found;
  return part.length > decimals ? null : Number(`${whole}${part.padEnd(decimals, '0')}`);
}

/** Exact: the digits of the integer, with the point where the currency has it, and never a division. */
export function formatMoney({ amount, currency }: Amount, language: Language): string {
  const format = findFormat(language, currency);
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals);
  // safe: digits with at most one point are a number, whatever their length
  return format.format(`${amount < 0 ? '-' : ''}${whole}${part && `.${part}`}` as `${number}`);
}

function findFormat(language: Language, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const made = new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
}
