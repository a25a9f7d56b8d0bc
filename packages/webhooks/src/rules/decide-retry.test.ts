import { DAY_MS, HOUR_MS, type Instant, later, MINUTE_MS, SECOND_MS, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { decideRetry } from './decide-retry.ts';

const at = toInstant(1_800_000_000_000);

test.each([
  [1, 5 * SECOND_MS],
  [2, 5 * MINUTE_MS],
  [3, 30 * MINUTE_MS],
  [4, 2 * HOUR_MS],
  [5, 5 * HOUR_MS],
  [6, 10 * HOUR_MS],
  [7, 14 * HOUR_MS],
  [8, 20 * HOUR_MS],
  [9, 24 * HOUR_MS],
])('after attempt %i the next comes in %i ms, or up to a fifth later', (attempt, wait) => {
  expect(decideRetry(attempt, at, 0)).toBe(later(at, wait));
  expect(decideRetry(attempt, at, 0.5)).toBe(later(at, wait * 1.1));
  expect(decideRetry(attempt, at, 1)).toBe(later(at, wait * 1.2));
});

test.each([10, 11, 400])('attempt %i was the last', (attempt) => {
  expect(decideRetry(attempt, at, 0.5)).toBeNull();
});

test.each([0, 1])('ten attempts take more than three days and less than four (chance %i)', (chance) => {
  let now = at;
  let attempts = 0;
  for (let next: Instant | null = at; next !== null; next = decideRetry(attempts, now, chance)) {
    now = next;
    attempts += 1;
  }
  expect(attempts).toBe(10);
  expect(now - at).toBeGreaterThan(3 * DAY_MS);
  expect(now - at).toBeLessThan(4 * DAY_MS);
});
