import { addDays, addMonths, type LocalDate, toLocalDate } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPPED_PERIODS } from '../words.ts';
import { type CoverOn, decideKeeping } from './decide-keeping.ts';

const day = (text: string): LocalDate => {
  const date = toLocalDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
};
/** Terms of a unit, one after the other. */
const terms =
  (...ends: (LocalDate | null)[]): CoverOn =>
  (on) => {
    const [lastDay] = ends.filter((end) => end === null || end >= on);
    return lastDay === undefined ? { covered: false, lastDay: null } : { covered: true, lastDay };
  };

describe('what a request says of a person', () => {
  const signed = { closedOn: day('2026-03-01'), isSigned: true };
  const unsigned = { closedOn: day('2026-03-01'), isSigned: false };
  test.each([
    ['signed, within three years', signed, '2029-02-28', terms(day('2026-04-30')), 'keep until 2029-03-01'],
    ['signed, three years after, no term holds longer', signed, '2029-03-01', terms(day('2026-02-28')), 'forget'],
    ['signed, the term went on', signed, '2029-03-01', terms(day('2029-02-28')), 'keep until 2032-02-29'],
    ['signed, and three years after that', signed, '2032-03-01', terms(day('2029-02-28')), 'forget'],
    [
      'signed, a stage follows the first',
      signed,
      '2032-03-01',
      terms(day('2029-02-28'), day('2031-02-28')),
      'keep until 2034-03-01',
    ],
    ['signed, for life', signed, '2046-03-01', terms(null), 'keep until 2047-03-01'],
    ['signed, no terms known', signed, '2029-03-01', terms(), 'forget'],
    ['nobody signed, within two years', unsigned, '2028-02-29', terms(null), 'keep until 2028-03-01'],
    ['nobody signed, two years after', unsigned, '2028-03-01', terms(null), 'forget'],
  ] as const)('%s', (_name, work, today, coverOn, expected) => {
    const keeping = decideKeeping(work, SHIPPED_PERIODS, day(today), coverOn);
    expect(keeping.kind === 'keep' ? `keep until ${keeping.until}` : keeping.kind).toBe(expected);
  });

  test('whoever comes on each day that was named comes to an end, never a day before the term and its years are over', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));
    fc.assert(
      fc.property(date, date, fc.integer({ min: 0, max: 30 }), (closedOn, end, yearsAfterTerm) => {
        const periods = { ...SHIPPED_PERIODS, signedReports: { yearsAfterTerm } };
        let today = addDays(closedOn, 28);
        for (let looks = 0; ; looks += 1) {
          const keeping = decideKeeping({ closedOn, isSigned: true }, periods, today, terms(end));
          if (keeping.kind === 'forget') break;
          expect(keeping.until > today).toBe(true);
          expect(looks).toBeLessThan(4);
          today = keeping.until;
        }
        expect(today > addMonths(end, 12 * yearsAfterTerm) || end < closedOn).toBe(true);
        expect(today >= addMonths(closedOn, 12 * yearsAfterTerm)).toBe(true);
      }),
    );
  });
});
