import { toMonth } from '@aftercare/kernel';
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
  expect(dueOnOf(day(soldOn))).toBe(due);
  expect(isLate(day(soldOn), day(due))).toBe(false);
  expect(isLate(day(soldOn), day(`${due.slice(0, 8)}${Number(due.slice(8)) + 1}`))).toBe(true);
});

test.each([
  ['2026-05', '2026-06-10'],
  ['2026-12', '2027-01-10'],
])('the report of %s is due on %s', (text, due) => {
  const month = toMonth(text);
  expect(month && reportDueOn(month)).toBe(due);
});
