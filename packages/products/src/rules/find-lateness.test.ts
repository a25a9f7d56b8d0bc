import { toMonth } from '@aftercare/kernel';
import { EVERY_WEEKDAY } from '@aftercare/policies';
import { expect, test } from 'vitest';
import { dueOnOf, isLate, reportDueOn } from './find-lateness.ts';
import { day } from './fixtures.ts';

test.each([
  // sold, last day in time: 2026-05-18 is a Monday
  ['2026-05-18', '2026-05-21'],
  ['2026-05-21', '2026-05-26'],
  ['2026-05-22', '2026-05-27'],
  ['2026-05-23', '2026-05-27'],
  ['2026-05-24', '2026-05-27'],
])('a sale of %s is entered by %s', (soldOn, due) => {
  expect(dueOnOf(day(soldOn), EVERY_WEEKDAY)).toBe(due);
  expect(isLate(day(soldOn), day(due), EVERY_WEEKDAY)).toBe(false);
  expect(isLate(day(soldOn), day(`${due.slice(0, 8)}${Number(due.slice(8)) + 1}`), EVERY_WEEKDAY)).toBe(true);
});

test('a public holiday is none of them', () => {
  const workDays = { holidays: ['2026-05-19'], makeUpDays: [] };
  expect(dueOnOf(day('2026-05-18'), workDays)).toBe('2026-05-22');
});

test.each([
  ['2026-05', '2026-06-10'],
  ['2026-12', '2027-01-10'],
])('the report of %s is due on %s', (text, due) => {
  const month = toMonth(text);
  expect(month && reportDueOn(month)).toBe(due);
});
