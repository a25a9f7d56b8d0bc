import { addDays, daysBetween } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRepairDays } from './compute-repair-days.ts';
import { date } from './fixtures.ts';

const START = date('2025-01-15');
const END = date('2026-01-15');
const ON = date('2026-06-30');

function stay(from: string, to: string | null) {
  return { handedInOn: date(from), readyOn: to === null ? null : date(to) };
}

describe('computeRepairDays', () => {
  it.each([
    ['no stay', [], 0],
    ['the hand-in day is not counted', [stay('2025-03-01', '2025-03-10')], 9],
    ['at least one day', [stay('2025-03-01', '2025-03-01')], 1],
    ['overlapping days once', [stay('2025-03-01', '2025-03-10'), stay('2025-03-05', '2025-03-12')], 11],
    ['one inside the other', [stay('2025-03-01', '2025-03-10'), stay('2025-03-04', '2025-03-05')], 9],
    ['in again on the day it came out', [stay('2025-03-01', '2025-03-10'), stay('2025-03-10', '2025-03-12')], 11],
    [
      'in and out once more on the day it came out',
      [stay('2025-03-01', '2025-03-10'), stay('2025-03-10', '2025-03-10')],
      9,
    ],
    ['in again on the next day', [stay('2025-03-01', '2025-03-10'), stay('2025-03-11', '2025-03-12')], 10],
    ['any order', [stay('2025-05-01', '2025-05-03'), stay('2025-03-01', '2025-03-10')], 11],
    ['on the last day', [stay('2026-01-15', '2026-01-20')], 5],
    ['after the last day', [stay('2026-01-16', '2026-01-20')], 0],
    ['within the days won', [stay('2025-03-01', '2025-03-10'), stay('2026-01-20', '2026-01-22')], 11],
    ['before the term', [stay('2025-01-01', '2025-01-14')], 0],
    ['across the start', [stay('2025-01-10', '2025-01-20')], 5],
    ['still in on the day asked about', [stay('2026-01-10', null)], 171],
    ['ready before it was handed in', [stay('2025-03-10', '2025-03-01')], 0],
  ])('%s', (_, spans, repairDays) => {
    expect(computeRepairDays(START, END, spans, ON)).toEqual({ repairDays, lastDay: addDays(END, repairDays) });
  });

  it('a unit handed in after the day asked about has been in for a day at most', () => {
    expect(computeRepairDays(START, END, [stay('2025-03-05', null)], date('2025-03-01')).repairDays).toBe(1);
  });

  it('agrees with counting days one by one', () => {
    const day = fc.nat(200).map((offset) => addDays(START, offset));
    const spans = fc.array(
      fc.tuple(day, fc.integer({ min: 1, max: 20 })).map(([from, length]) => ({
        handedInOn: from,
        readyOn: addDays(from, length),
      })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(spans, (list) => {
        // the oracle: the set of days on which the unit was in, without the day it came in
        const days = new Set<string>();
        for (const { handedInOn, readyOn } of list) {
          for (let n = 1; n <= daysBetween(handedInOn, readyOn); n++) days.add(addDays(handedInOn, n));
        }
        expect(computeRepairDays(START, END, list, ON).repairDays).toBe(days.size);
      }),
    );
  });

  it('counts a stay of less than a day as the pack says, and none less than a longer one', () => {
    const at = (days: number, shortStayDays: number) =>
      computeRepairDays(START, END, [{ handedInOn: START, readyOn: addDays(START, days) }], ON, shortStayDays)
        .repairDays;
    expect([at(0, 1), at(0, 2), at(0, 0)]).toEqual([1, 2, 0]);
    expect([at(1, 2), at(5, 2)]).toEqual([2, 5]);
  });
});
