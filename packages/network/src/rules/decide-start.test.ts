import { type LocalDate, toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { decideStart, isOnProbation } from './decide-start.ts';

function date(text: string): LocalDate {
  const day = toLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is no day`);
  return day;
}

test.each([
  [null, 0, 'now', null, null],
  [null, 2, 'on_probation', null, '2026-03-31'],
  ['2026-01-31', 0, 'now', null, null],
  ['2026-01-30', 3, 'on_probation', null, '2026-04-30'],
  ['2026-02-01', 0, 'later', '2026-02-01', null],
  ['2026-02-01', 1, 'later', '2026-02-01', '2026-03-01'],
] as const)('first day %s, %i months of probation: %s', (startsOn, probationMonths, when, begins, until) => {
  const asked = { startsOn: startsOn === null ? null : date(startsOn), probationMonths };
  expect(decideStart(asked, date('2026-01-31'))).toEqual({ when, startsOn: begins, probationUntil: until });
});

test.each([
  [null, '2026-01-01', false],
  ['2026-03-31', '2026-03-31', true],
  ['2026-03-31', '2026-04-01', false],
] as const)('a probation until %s on %s: %s', (until, on, holds) => {
  expect(isOnProbation(until === null ? null : date(until), date(on))).toBe(holds);
});
