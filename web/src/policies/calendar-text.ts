import { isContent } from './place-in.ts';

/*
 * A calendar as people write it in one line. What cannot be read is kept as it was typed, and the server says so.
 */

/** `1-5 08:30-12:00 13:00-17:30; 6 09:00-12:00`: days from Monday (1) to Sunday (7), then the hours of each. */
export function formatWeek(value: unknown): string {
  if (!Array.isArray(value)) return value === undefined || value === null ? '' : String(value);
  return value
    .filter(isContent)
    .map(({ days, hours }) => {
      const spans = Array.isArray(hours) ? hours.filter(isContent).map(({ from, until }) => `${from}-${until}`) : [];
      return [formatDays(Array.isArray(days) ? days.map(Number) : []), ...spans].join(' ');
    })
    .join('; ');
}

export function parseWeek(text: string): unknown {
  const rows = text
    .split(/[;；]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [written = '', ...spans] = row.split(/\s+/);
      const days = parseDays(written);
      const hours = spans.map((span) => /^(\d{1,2}:\d{2})[-–](\d{1,2}:\d{2})$/.exec(span));
      if (days === null || hours.length === 0 || hours.includes(null)) return null;
      return { days, hours: hours.map((span) => ({ from: padTime(span?.[1]), until: padTime(span?.[2]) })) };
    });
  return rows.length === 0 || rows.includes(null) ? text : rows;
}

/** `2026-10-10=1`: that day is worked like a Monday. */
export function formatMakeUp(value: unknown): string {
  if (!Array.isArray(value)) return value === undefined || value === null ? '' : String(value);
  return value
    .filter(isContent)
    .map(({ on, like }) => `${on}=${like}`)
    .join(', ');
}

export function parseMakeUp(text: string): unknown {
  const days = text
    .split(/[,，、\s]+/)
    .filter((day) => day !== '')
    .map((day) => /^(\d{4}-\d{2}-\d{2})=([1-7])$/.exec(day));
  return days.includes(null) ? text : days.map((day) => ({ on: day?.[1], like: Number(day?.[2]) }));
}

function formatDays(days: readonly number[]): string {
  const sorted = days.toSorted((left, right) => left - right);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const isRun = first !== undefined && last !== undefined && last - first === sorted.length - 1;
  return isRun && sorted.length > 1 ? `${first}-${last}` : sorted.join(',');
}

function parseDays(text: string): number[] | null {
  const days = text.split(',').flatMap((part): (number | null)[] => {
    const found = /^([1-7])(?:[-–]([1-7]))?$/.exec(part);
    if (found === null) return [null];
    const [from, until] = [Number(found[1]), Number(found[2] ?? found[1])];
    return until < from ? [null] : Array.from({ length: until - from + 1 }, (_, at) => from + at);
  });
  return days.flatMap((day) => day ?? []).length === days.length ? days.flatMap((day) => day ?? []) : null;
}

function padTime(time: string | undefined): string {
  return (time ?? '').padStart(5, '0');
}
