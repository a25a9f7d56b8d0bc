import { expect, test } from 'vitest';
import { type LocalDate, localDateAt, toLocalDate } from './calendar.ts';
import { startOfLocalDate } from './start-of-local-date.ts';

function date(text: string): LocalDate {
  const day = toLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is no day`);
  return day;
}

test.each([
  ['2026-01-15', 'Asia/Shanghai', '2026-01-14T16:00:00.000Z'],
  ['2026-01-15', 'UTC', '2026-01-15T00:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-01-15', 'Pacific/Kiritimati', '2026-01-14T10:00:00.000Z'],
  ['2026-01-15', 'Etc/GMT+12', '2026-01-15T12:00:00.000Z'],
  ['2026-01-15', 'Asia/Kathmandu', '2026-01-14T18:15:00.000Z'],
])('%s begins in %s at %s', (day, zone, at) => {
  const start = startOfLocalDate(date(day), zone);
  expect(new Date(start).toISOString()).toBe(at);
  expect(localDateAt(start, zone)).toBe(day);
  expect(localDateAt(start - 1, zone) < day).toBe(true);
});
