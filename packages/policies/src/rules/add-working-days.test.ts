import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { EVERY_WEEKDAY } from '../words.ts';
import { toWorkDays } from '../work-days.ts';
import { addWorkingDays } from './add-working-days.ts';

function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new TypeError(text);
  return parsed;
}

test.each([
  ['2026-11-26', 3, '2026-12-01'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-29', 5, '2026-12-04'],
  ['2026-11-23', 0, '2026-11-23'],
  ['1999-12-31', 1, '2000-01-03'],
])('%s and %i working days: %s', (from, days, until) => {
  expect(addWorkingDays(date(from), days, EVERY_WEEKDAY)).toBe(until);
});

/** The week of the national day: off from 1 to 7 October, and worked on Saturday, 10 October. */
const national = {
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
  makeUpDays: [{ on: '2026-10-10', like: 1 }],
};

test.each([
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-09-30', 4, '2026-10-12'],
  ['2026-10-03', 1, '2026-10-08'],
])('%s and %i working days round a holiday: %s', (from, days, until) => {
  expect(addWorkingDays(date(from), days, national)).toBe(until);
});

test('agrees with the weekday of the platform', () => {
  for (let n = 0; n < 60; n++) {
    const from = date(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const weekday = new Date(`${addWorkingDays(from, 1, EVERY_WEEKDAY)}T00:00:00Z`).getUTCDay();
    expect([1, 2, 3, 4, 5]).toContain(weekday);
  }
});

test.each([
  ['no policy is in force', undefined, EVERY_WEEKDAY],
  ['no calendar names any', { calendars: '[{"name":"desk","week":[]}]' }, EVERY_WEEKDAY],
  ['no calendars at all', { calendars: null }, EVERY_WEEKDAY],
  [
    'one names them',
    {
      calendars: JSON.stringify([
        { name: '7', week: [] },
        { name: 'desk', ...national },
      ]),
    },
    national,
  ],
  [
    'the first that does counts',
    {
      calendars: JSON.stringify([
        { name: 'desk', ...national },
        { name: 'b', holidays: ['2026-01-01'] },
      ]),
    },
    national,
  ],
])('where %s', (_about, found, expected) => {
  expect(toWorkDays(found)).toEqual(expected);
});
