declare const localDate: unique symbol;

/** A day of the calendar on the wall, `YYYY-MM-DD`, without a time zone. Two of them compare as text. */
export type LocalDate = string & { readonly [localDate]: true };

/**
 * `exclude_start`: the first day is not counted (PRC Civil Code art. 201), so 12 months from 2026-01-15 end on 2027-01-15.
 * `include_start`: the first day is counted, and the end comes one day earlier.
 */
export type Counting = 'exclude_start' | 'include_start';

export type PeriodLength =
  | { readonly months: number; readonly days?: undefined }
  | { readonly days: number; readonly months?: undefined };

export type Period = PeriodLength & {
  readonly start: LocalDate;
  readonly counting?: Counting | undefined;
  readonly repairDays?: number | undefined;
};

/**
 * A date outside these years is a slip of the pen (`9025-01-01`). The bound also leaves room after it:
 * no term of a hundred years and no repair can carry the arithmetic past the year 9999.
 */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Refuses what no calendar has (`2026-02-29`, `2026-13-01`) and what is not exactly `YYYY-MM-DD`. */
export function toLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  // safe: the checks above are the whole meaning of the brand
  return text as LocalDate;
}

export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function laterDate(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b;
}

/** Whole days from `from` to `to`; the first is not counted, so a day to itself is 0. Negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The same-numbered day of a later month, or that month's last day where there is none (PRC Civil Code art. 202).
 * 2024-01-31 + 1 month = 2024-02-29. Surprise: two steps are not one, 01-31 + 1 + 1 = 03-29, but 01-31 + 2 = 03-31;
 * so every period is counted from its one start, never from the end of the period before.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * The last day of a period, which counts whole (PRC Civil Code art. 200–203). Days under repair are added at the very end.
 * 12 months from 2026-01-15 with 9 days of repair: 2027-01-24. No roll-over on holidays: art. 204 lets a pack ask for it.
 */
export function lastDayOfPeriod(period: Period): LocalDate {
  const end = period.months === undefined ? addDays(period.start, period.days) : addMonths(period.start, period.months);
  return addDays(end, (period.repairDays ?? 0) - (period.counting === 'include_start' ? 1 : 0));
}

/** Making a formatter takes many times longer than using it, so there is one for each zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** What the calendar on the wall shows at an instant: 2026-01-14T16:00:00Z is already 2026-01-15 in Asia/Shanghai. */
export function localDateAt(instantMs: number, timeZone: string): LocalDate {
  let year = 0;
  let month = 0;
  let day = 0;
  for (const part of formatterOf(timeZone).formatToParts(instantMs)) {
    if (part.type === 'year') year = Number(part.value);
    if (part.type === 'month') month = Number(part.value);
    if (part.type === 'day') day = Number(part.value);
  }
  return format(year, month, day);
}

function parts(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function format(year: number, month: number, day: number): LocalDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError('a date left the years 0001 to 9999');
  // safe: callers pass a month and a day that exist
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The leap day ends a year that begins in March, so the months before it have fixed lengths: 153 days each five. */
const DAYS_PER_ERA = 146_097;

function toDayNumber(date: LocalDate): number {
  const { year, month, day } = parts(date);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

function fromDayNumber(dayNumber: number): LocalDate {
  const era = Math.floor(dayNumber / DAYS_PER_ERA);
  const dayOfEra = dayNumber - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
