import { expect, test } from 'vitest';
import { decideWarning } from './decide-warning.ts';
import { date } from './fixtures.ts';

const rule = { letters: 3, withinMonths: 12 };
const letters = (...days: string[]) => days.map((day, at) => ({ number: at + 1, issuedOn: date(day) }));

test.each([
  ['the first', letters(), rule, { number: 1, within: 1, suspends: false }],
  ['the second', letters('2026-06-01'), rule, { number: 2, within: 2, suspends: false }],
  ['the third', letters('2026-06-01', '2026-09-01'), rule, { number: 3, within: 3, suspends: true }],
  ['twelve months to the day', letters('2026-01-15', '2026-09-01'), rule, { number: 3, within: 3, suspends: true }],
  ['a day later', letters('2026-01-14', '2026-09-01'), rule, { number: 3, within: 2, suspends: false }],
  ['without a rule', letters('2026-06-01', '2026-09-01'), null, { number: 3, within: 1, suspends: false }],
  ['at once', letters(), { letters: 1, withinMonths: 1 }, { number: 1, within: 1, suspends: true }],
])('%s', (_about, earlier, asked, expected) => {
  expect(decideWarning(earlier, asked, date('2027-01-15'))).toEqual(expected);
});
