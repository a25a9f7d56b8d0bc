import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  type LocalDate,
  lastDayOfPeriod,
  localDateAt,
  type Period,
  toLocalDate,
} from './calendar.ts';

/** The oracle is the platform's own Date in UTC; the calendar itself never touches it. */
const DAY_MS = 86_400_000;

function date(text: string): LocalDate {
  const parsed = toLocalDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}

function oracleText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

const anyDate = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2999, 11, 31) / DAY_MS })
  .map((days) => date(oracleText(days * DAY_MS)));

const days = fc.integer({ min: -36_500, max: 36_500 });
const months = fc.integer({ min: -1200, max: 1200 });

describe('toLocalDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2999-12-31'])('takes %s', (text) => {
    expect(toLocalDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    ' 2026-01-05',
    '2026-01-05T00:00:00Z',
    '２０２６-01-05',
    '9025-01-01',
    '0001-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(toLocalDate(text)).toBeUndefined();
  });

  it('takes exactly what Date round-trips', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2999 }), number(14), number(33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const ms = Date.UTC(year, Number(month) - 1, Number(day));
        expect(toLocalDate(text) === text).toBe(oracleText(ms) === text);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds days like Date', () => {
    fc.assert(
      fc.property(anyDate, days, (start, count) => {
        expect(addDays(start, count)).toBe(oracleText(Date.parse(start) + count * DAY_MS));
      }),
    );
  });

  it('counts days like Date, and there and back again', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / DAY_MS);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('adds months: the same-numbered day, or the last of that month', () => {
    fc.assert(
      fc.property(anyDate, months, (start, count) => {
        const from = new Date(start);
        const firstOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
        const same = new Date(firstOfMonth);
        same.setUTCDate(from.getUTCDate());
        const spilled = same.getUTCMonth() !== firstOfMonth.getUTCMonth();
        // day 0 of a month is the last of the month before
        if (spilled) same.setUTCDate(0);
        expect(addMonths(start, count)).toBe(oracleText(same.getTime()));
      }),
    );
  });

  it('compares like time passes', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)) + 0);
      }),
    );
  });

  it.each(['2000-02-28', '2400-02-28', '2800-02-28'])(
    'finds the leap day that ends four centuries, after %s',
    (day) => {
      expect(addDays(date(day), 1)).toBe(`${day.slice(0, 8)}29`);
      expect(addDays(date(day), 2)).toBe(`${day.slice(0, 5)}03-01`);
    },
  );

  it('refuses to leave the four-digit years', () => {
    expect(() => addMonths(date('2999-12-31'), 12 * 7001)).toThrow(RangeError);
    expect(() => addDays(date('1900-01-01'), -800_000)).toThrow(RangeError);
  });
});

interface PeriodCase {
  readonly start: string;
  readonly months?: number;
  readonly days?: number;
  readonly counting?: 'exclude_start' | 'include_start';
  readonly repairDays?: number;
  readonly lastDay: string;
}

// safe: the fixture of this repository, whose entries all have this shape
const cases = JSON.parse(readFileSync(`${import.meta.dirname}/../../../test/cases/warranty-periods.json`, 'utf8')) as {
  readonly periods: readonly PeriodCase[];
};

function toPeriod({ start, months, days, counting, repairDays }: PeriodCase): Period {
  const rest = { start: date(start), counting, repairDays };
  return months === undefined ? { ...rest, days: days ?? Number.NaN } : { ...rest, months };
}

describe('lastDayOfPeriod', () => {
  it('has cases', () => {
    expect(cases.periods.length).toBe(11);
  });

  it.each(cases.periods.map((entry) => ({ ...entry, about: JSON.stringify(entry) })))('$about', (entry) => {
    expect(lastDayOfPeriod(toPeriod(entry))).toBe(entry.lastDay);
  });

  it('include_start ends one day earlier, repair days come on top', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(600), fc.nat(400), (start, count, repairDays) => {
        const plain = lastDayOfPeriod({ start, months: count });
        expect(addDays(lastDayOfPeriod({ start, months: count, counting: 'include_start' }), 1)).toBe(plain);
        expect(daysBetween(plain, lastDayOfPeriod({ start, months: count, repairDays }))).toBe(repairDays);
      }),
    );
  });
});

describe('localDateAt', () => {
  it.each([
    ['2026-01-14T15:59:59.999Z', 'Asia/Shanghai', '2026-01-14'],
    ['2026-01-14T16:00:00.000Z', 'Asia/Shanghai', '2026-01-15'],
    ['2026-01-01T04:59:59.999Z', 'America/New_York', '2025-12-31'],
    ['2026-07-01T03:59:59.999Z', 'America/New_York', '2026-06-30'],
    ['2026-07-01T04:00:00.000Z', 'America/New_York', '2026-07-01'],
    ['2026-03-01T00:00:00.000Z', 'UTC', '2026-03-01'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(localDateAt(Date.parse(instant), timeZone)).toBe(expected);
  });

  it('is plain UTC in UTC, and eight hours ahead in Shanghai', () => {
    // Shanghai has kept +08:00 without summer time since 1992
    const instant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2999, 0, 1) });
    fc.assert(
      fc.property(instant, (ms) => {
        expect(localDateAt(ms, 'UTC')).toBe(oracleText(ms));
        expect(localDateAt(ms, 'Asia/Shanghai')).toBe(oracleText(ms + 8 * 3_600_000));
      }),
    );
  });
});
