import { expect, test } from 'vitest';
import { scoreAudit } from './score-audit.ts';

test.each([
  [[], 0],
  [[10, 10, 10], 100],
  [[7, 8, 10], 83],
  [[0, 0, 0, 0], 0],
  // 12.5 percent
  [[5, 0, 0, 0], 13],
  [[1, 0, 0, 0, 0], 2],
])('%j: %i', (scores, percent) => {
  expect(scoreAudit(scores.map((score) => ({ score })))).toBe(percent);
});
