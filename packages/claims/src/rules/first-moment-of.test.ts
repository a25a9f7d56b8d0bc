import { fromInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { firstMomentOf } from './first-moment-of.ts';
import { date } from './fixtures.ts';

test.each([
  ['2026-03-01', 'Asia/Shanghai', '2026-02-28T16:00:00.000Z'],
  ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01', 'Asia/Kathmandu', '2026-02-28T18:15:00.000Z'],
  // The clocks go forward on this day, after it began.
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, moment) => {
  expect(fromInstant(firstMomentOf(date(day), zone))).toBe(moment);
});
