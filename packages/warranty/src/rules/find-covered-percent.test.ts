import { expect, test } from 'vitest';
import { findCoveredPercent } from './find-covered-percent.ts';

test.each([
  [{}, 'labour', 100],
  [{ labour: 0 }, 'labour', 0],
  [{ parts: 60 }, 'own_parts', 60],
  [{ parts: 60, own_parts: 80 }, 'own_parts', 80],
  [{ parts: 60, own_parts: 80 }, 'common_parts', 60],
  [{ freight: 50 }, 'freight_out', 50],
  [{ parts: 60 }, 'labour', 100],
] as const)('%o of %s: %i %%', (shares, cost, expected) => {
  expect(findCoveredPercent(shares, cost)).toBe(expected);
});
