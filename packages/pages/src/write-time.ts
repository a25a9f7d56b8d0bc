import type { Instant, Language } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';

/** An instant by the clock on the wall of the network: “5月18日周一 10:00”, “Mon, 18 May, 10:00”. */
export function writeTime(at: Instant, language: Language): string {
  return `${writeWeekday(at, language)} ${writeHour(at)}`;
}

export function writeWeekday(at: Instant, language: Language): string {
  return write(at, language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long', day: 'numeric', weekday: 'short' });
}

/** `10:00` in both languages. */
export function writeHour(at: Instant): string {
  return write(at, 'en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function write(at: Instant, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: NETWORK_TIME_ZONE }).format(at);
}
