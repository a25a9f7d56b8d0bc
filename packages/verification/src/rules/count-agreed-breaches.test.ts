import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { countAgreedBreaches } from './count-agreed-breaches.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

const AGREED = [
  { kind: 'false_claim', count: 2, withinMonths: 12 },
  { kind: 'false_claim', count: 3, withinMonths: 24 },
  { kind: 'report_late', count: 1, withinMonths: 6 },
] as const;
const breaches = ['2026-01-15', '2026-08-31', '2026-11-30'].map((on) => ({ kind: 'false_claim', foundOn: day(on) }));

test.each([
  ['2026-01-14', [0, 0, 0], [false, false, false]],
  ['2026-01-15', [1, 1, 0], [false, false, false]],
  ['2026-08-31', [2, 2, 0], [true, false, false]],
  ['2027-01-15', [3, 3, 0], [true, true, false]],
  // The first lies more than twelve months back.
  ['2027-01-16', [2, 3, 0], [true, true, false]],
  ['2027-09-01', [1, 3, 0], [false, true, false]],
  ['2028-12-01', [0, 0, 0], [false, false, false]],
] as const)('on %s', (today, found, reached) => {
  const counted = countAgreedBreaches(AGREED, breaches, day(today));
  expect(counted.map((one) => one.found)).toEqual(found);
  expect(counted.map(({ isReached }) => isReached)).toEqual(reached);
});

test('where nothing is agreed nothing is counted', () => {
  expect(countAgreedBreaches([], breaches, day('2026-12-01'))).toEqual([]);
});
