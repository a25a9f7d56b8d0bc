import { expect, test } from 'vitest';
import { countQuota } from './count-quota.ts';

test.each([
  [0, 0, 250_000, 0, true],
  [1, 0, 250_000, 1, false],
  [4, 1, 250_000, 1, true],
  [5, 1, 250_000, 2, false],
  [5, 2, 250_000, 2, true],
  [100, 100, 1_000_000, 100, true],
  [100, 0, 0, 0, true],
])('of %i signed orders %i were reached, at %i ppm %i are needed', (signed, reached, ppm, required, isMet) => {
  expect(countQuota(signed, reached, ppm)).toEqual({ signed, reached, required, isMet });
});
