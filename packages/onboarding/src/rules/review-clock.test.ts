import { fromInstant, toInstant } from '@aftercare/kernel';
import { EVERY_WEEKDAY } from '@aftercare/policies';
import { expect, test } from 'vitest';
import { requirements } from './fixtures.ts';
import { computeReviewClock } from './review-clock.ts';

const holidays = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
const national = { holidays, makeUpDays: [] };
const worked = { holidays, makeUpDays: [{ on: '2026-10-03', like: 1 }] } as const;

test.each([
  ['Thursday noon', '2026-11-26T04:00:00Z', requirements, EVERY_WEEKDAY, '2026-11-30T16:00:00.000Z'],
  [
    'Friday after midnight in Shanghai',
    '2026-11-26T16:30:00Z',
    requirements,
    EVERY_WEEKDAY,
    '2026-12-01T16:00:00.000Z',
  ],
  ['Saturday', '2026-11-28T04:00:00Z', requirements, EVERY_WEEKDAY, '2026-12-01T16:00:00.000Z'],
  ['before the holiday', '2026-09-30T04:00:00Z', requirements, national, '2026-10-09T16:00:00.000Z'],
  ['a Saturday that is worked', '2026-09-30T04:00:00Z', requirements, worked, '2026-10-08T16:00:00.000Z'],
  [
    'five days',
    '2026-11-26T04:00:00Z',
    { ...requirements, reviewWorkingDays: 5 },
    EVERY_WEEKDAY,
    '2026-12-03T16:00:00.000Z',
  ],
  ['without requirements', '2026-11-26T04:00:00Z', null, EVERY_WEEKDAY, '2026-11-30T16:00:00.000Z'],
] as const)('%s', (_about, at, asked, days, dueAt) => {
  const clock = computeReviewClock(asked, days, toInstant(Date.parse(at)));
  expect(fromInstant(clock.dueAt)).toBe(dueAt);
  expect(clock.dueAt - clock.remindAt).toBe(86_400_000);
});
