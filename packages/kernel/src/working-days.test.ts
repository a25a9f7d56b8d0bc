import { describe, expect, test } from 'vitest';
import { type LocalDate, localDateAt, toLocalDate } from './calendar.ts';
import { addWorkingDays, isWorkingDay, startOfLocalDate } from './working-days.ts';

function date(text: string): LocalDate {
  const day = toLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is no day`);
  return day;
}

test.each([
  ['2026-11-26', 3, '2026-12-01'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-29', 5, '2026-12-04'],
  ['2026-11-23', 0, '2026-11-23'],
  ['1999-12-31', 1, '2000-01-03'],
])('%s and %i working days: %s', (from, days, until) => {
  expect(addWorkingDays(date(from), days)).toBe(until);
});

test('agrees with the weekday of the platform', () => {
  for (let n = 0; n < 60; n++) {
    const from = date(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const weekday = new Date(`${addWorkingDays(from, 1)}T00:00:00Z`).getUTCDay();
    expect([1, 2, 3, 4, 5]).toContain(weekday);
  }
});

describe('holidays and make-up days', () => {
  // The national day of 2026: Thursday 1 to Wednesday 7 October are closed, Saturday 10 October is worked.
  const overrides = {
    holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    makeUpDays: ['2026-10-10'],
  };

  test.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-10-09', 2, '2026-10-12'],
  ])('%s and %i working days: %s', (from, days, until) => {
    expect(addWorkingDays(date(from), days, overrides)).toBe(until);
  });

  test('a calendar that never opens is refused', () => {
    const holidays = Array.from({ length: 5000 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    );
    expect(() => addWorkingDays(date('2026-01-01'), 1, { holidays })).toThrow(RangeError);
    expect(isWorkingDay(date('2026-01-01'), { holidays })).toBe(false);
  });
});

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
