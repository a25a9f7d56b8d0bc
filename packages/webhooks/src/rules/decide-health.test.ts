import { DAY_MS, later, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Outcome } from '../words.ts';
import { decideHealth } from './decide-health.ts';

const now = toInstant(1_800_000_000_000);
const threeDaysAgo = later(now, -3 * DAY_MS);
const well = { failures: 0, failingSince: null };
const bad = { failures: 9, failingSince: threeDaysAgo };

test.each<[string, typeof well | typeof bad, readonly Outcome[], ReturnType<typeof decideHealth>]>([
  ['all is well', well, ['delivered'], { ...well, disable: null }],
  ['nothing was tried', well, [], { ...well, disable: null }],
  ['the first failure', well, ['refused'], { failures: 1, failingSince: now, disable: null }],
  ['several at once', well, ['timed_out', 'unreachable'], { failures: 2, failingSince: now, disable: null }],
  ['ten in a row, all today', well, Array(10).fill('refused'), { failures: 10, failingSince: now, disable: null }],
  ['the tenth after three days', bad, ['redirected'], { failures: 10, failingSince: threeDaysAgo, disable: 'failing' }],
  ['the ninth after three days', { ...bad, failures: 8 }, ['refused'], { ...bad, disable: null }],
  [
    'the tenth a moment too early',
    { ...bad, failingSince: later(threeDaysAgo, 1) },
    ['not_allowed'],
    { failures: 10, failingSince: later(threeDaysAgo, 1), disable: null },
  ],
  ['one success among them', bad, ['refused', 'delivered', 'refused'], { ...well, disable: null }],
  ['gone, at the first word', well, ['gone'], { failures: 1, failingSince: now, disable: 'gone' }],
  ['gone beside a success', bad, ['delivered', 'gone'], { ...well, disable: 'gone' }],
])('%s', (_, before, outcomes, after) => {
  expect(decideHealth(before, outcomes, now)).toEqual(after);
});
