import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UsageReading } from '../words.ts';
import { checkReading } from './check-reading.ts';
import { date } from './fixtures.ts';

const read = (reading: number, readOn: string, unit: UsageReading['unit'] = 'km'): UsageReading => ({
  unit,
  reading,
  readOn: date(readOn),
});
const KNOWN = [read(4100, '2026-05-01'), read(9000, '2026-07-01'), read(12, '2026-05-01', 'hours')];

test.each([
  ['the same again', read(9000, '2026-07-01'), null],
  ['more, later', read(9001, '2026-07-02'), null],
  ['less, later', read(8999, '2026-07-02'), 9000],
  ['less, on the same day', read(8999, '2026-07-01'), 9000],
  ['between the two', read(5000, '2026-06-01'), null],
  ['less than the one before', read(4099, '2026-06-01'), 4100],
  ['entered late, and more than what came after', read(9001, '2026-06-01'), 9000],
  ['before all', read(0, '2026-01-01'), null],
  ['another measure', read(13, '2026-07-02', 'hours'), null],
  ['less of another measure', read(11, '2026-07-02', 'hours'), 12],
])('%s', (_, reading, earlier) => {
  for (const known of [KNOWN, KNOWN.toReversed()]) {
    const fault = checkReading(known, reading);
    if (earlier === null) expect(fault).toBeNull();
    else expect(fault).toMatchObject({ code: 'warranty.reading_lower', params: { earlier } });
  }
});

test('whatever is entered in whatever order, usage in the order of days never goes down', () => {
  const reading = fc.record({ reading: fc.nat(30), day: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 12 }), (drawn) => {
      const taken: UsageReading[] = [];
      for (const { reading: value, day } of drawn) {
        const next = read(value, `2026-03-${String(day).padStart(2, '0')}`);
        if (checkReading(taken, next) === null) taken.push(next);
      }
      for (const a of taken) for (const b of taken) if (a.readOn < b.readOn) expect(a.reading <= b.reading).toBe(true);
    }),
  );
});
