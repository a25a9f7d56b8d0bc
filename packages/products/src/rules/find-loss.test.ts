import { expect, test } from 'vitest';
import type { UnitEvent } from '../words.ts';
import { findLossOn } from './find-loss.ts';
import { day } from './fixtures.ts';

const event = (kind: UnitEvent['kind'], on: string): UnitEvent => ({ kind, happenedOn: day(on) });
const sold = event('invoice', '2026-01-05');
const stolen = event('stolen', '2026-03-10');
const found = event('recovered', '2026-03-20');
const scrapped = event('scrapped', '2026-05-01');

test.each<[string, UnitEvent[], string, string | null]>([
  ['nothing happened', [sold], '2026-05-01', null],
  ['the day before', [sold, stolen], '2026-03-09', null],
  ['the very day', [sold, stolen], '2026-03-10', 'stolen 2026-03-10'],
  ['long after', [stolen, sold], '2026-12-31', 'stolen 2026-03-10'],
  ['while it was gone, asked later', [stolen, found], '2026-03-19', 'stolen 2026-03-10'],
  ['the day on which it came back', [stolen, found], '2026-03-20', null],
  ['entered in the wrong order', [found, stolen], '2026-03-25', null],
  ['came back, then to the scrap', [stolen, found, scrapped], '2026-05-02', 'scrapped 2026-05-01'],
  ['scrapped by mistake, taken back on the day', [scrapped, event('recovered', '2026-05-01')], '2026-05-02', null],
])('%s', (_about, events, on, expected) => {
  const loss = findLossOn(events, day(on));
  expect(loss === null ? null : `${loss.kind} ${loss.on}`).toBe(expected);
});
