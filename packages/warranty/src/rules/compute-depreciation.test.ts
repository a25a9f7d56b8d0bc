import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDepreciation } from './compute-depreciation.ts';
import { chargeCases } from './fixtures.ts';

const cases = chargeCases.remedies.filter((entry) => entry.fee !== undefined);

describe('computeDepreciation', () => {
  it('has cases', () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)('$about', ({ price = 0, dailyRatePpm = 0, days = 0, ...entry }) => {
    const { repairDays, statutory, refurbishing } = entry;
    const answer = computeDepreciation({ price, dailyRatePpm, days, repairDays, statutory, refurbishing });
    expect(answer.fee).toBe(entry.fee);
    expect(answer.refurbishing).toBe(refurbishing ?? 0);
    expect(answer.total).toBe(entry.total ?? entry.fee);
  });

  it.each([
    ['an agreement counts days under repair', { repairDays: 4 }, 10, 15_000],
    ['a pack leaves them out', { repairDays: 4, statutory: true }, 6, 9000],
    ['never less than no day', { repairDays: 11, statutory: true }, 0, 0],
  ])('%s', (_, extra, countedDays, fee) => {
    expect(computeDepreciation({ price: 300_000, dailyRatePpm: 5000, days: 10, ...extra })).toMatchObject({
      countedDays,
      fee,
    });
  });

  it.each([
    [999, 500, 1, 0],
    [1000, 500, 1, 1],
    [1999, 500, 1, 1],
    [3000, 500, 1, 2],
  ])('rounds half up, once: %i × %i ppm × %i', (price, dailyRatePpm, days, fee) => {
    expect(computeDepreciation({ price, dailyRatePpm, days }).fee).toBe(fee);
  });

  it('is exact where a double is not', () => {
    const price = 9_007_199_254_740_881;
    expect(computeDepreciation({ price, dailyRatePpm: 999_999, days: 1 }).fee).toBe(9_007_190_247_541_626);
  });

  it('stays between nothing and the price', () => {
    const amount = fc.nat(10_000_000_000);
    fc.assert(
      fc.property(amount, fc.nat(10_000), fc.nat(20_000), fc.nat(20_000), (price, dailyRatePpm, days, repairDays) => {
        const { fee } = computeDepreciation({ price, dailyRatePpm, days, repairDays, statutory: true });
        expect(fee).toBeGreaterThanOrEqual(0);
        expect(fee).toBeLessThanOrEqual(price);
      }),
    );
  });
});
