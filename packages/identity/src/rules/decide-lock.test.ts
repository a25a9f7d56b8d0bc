import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { decideLockSeconds } from './decide-lock.ts';

const at = toInstant(1_800_000_000_000);
const secondsLater = (seconds: number) => toInstant(at + seconds * 1000);

test.each([
  [0, 0, 0],
  [4, 0, 0],
  [5, 0, 5],
  [5, 5, 0],
  [6, 1, 9],
  [7, 0, 20],
  [30, 0, 900],
])('%i failures, %i s after the last: %i s to wait', (failures, elapsed, expected) => {
  expect(decideLockSeconds(failures, at, secondsLater(elapsed))).toBe(expected);
});
