import { expect, test } from 'vitest';
import { addWorkingDays } from './add-working-days.ts';
import { date } from './fixtures.ts';

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
