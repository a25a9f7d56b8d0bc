import { DAY_MS, later, MINUTE_MS, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { decideAttempt } from './decide-attempt.ts';

const at = toInstant(1_800_000_000_000);
const giveUpAt = later(at, 3 * DAY_MS);
const waiting = { state: 'queued', attempts: 0, giveUpAt } as const;

test.each([
  [0, 1],
  [1, 2],
  [2, 4],
  [5, 32],
  [6, 60],
  [40, 60],
])('after %i tries the next one comes %i min after this one', (attempts, minutes) => {
  expect(decideAttempt({ ...waiting, attempts }, at)).toEqual({
    kind: 'try',
    attempts: attempts + 1,
    nextDueAt: later(at, minutes * MINUTE_MS),
  });
});

test('the last look is at the moment of giving up', () => {
  const now = later(giveUpAt, -MINUTE_MS);
  expect(decideAttempt({ ...waiting, attempts: 9 }, now)).toMatchObject({ kind: 'try', nextDueAt: giveUpAt });
  expect(decideAttempt({ ...waiting, attempts: 10 }, giveUpAt)).toEqual({ kind: 'give_up' });
});

test('a mail without any time is given up without a try', () => {
  expect(decideAttempt({ ...waiting, giveUpAt: at }, at)).toEqual({ kind: 'give_up' });
});

test.each(['sent', 'given_up'] as const)('what is %s is left alone', (state) => {
  expect(decideAttempt({ ...waiting, state }, at)).toEqual({ kind: 'nothing' });
  expect(decideAttempt({ ...waiting, state }, giveUpAt)).toEqual({ kind: 'nothing' });
});
