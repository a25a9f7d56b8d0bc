import { expect, test } from 'vitest';
import { SHEET_NAMES } from '../words.ts';
import { SHEETS } from './lay-out-sheet.ts';

test.each(SHEET_NAMES)('%s fits on its paper', (name) => {
  const { page, columns, rows, widthMm, heightMm, topMm, leftMm, gapMm } = SHEETS[name];
  const [width = 0, height = 0] = page === 'A4' ? [210, 297] : page.split(' ').map((side) => Number.parseFloat(side));
  expect(leftMm + columns * widthMm + (columns - 1) * gapMm).toBeLessThanOrEqual(width);
  expect(topMm + rows * heightMm).toBeLessThanOrEqual(height);
  // A telephone reads modules of a third of a millimetre; the longest links have 53 with their border.
  expect((Math.min(widthMm, heightMm) - 2) / 53).toBeGreaterThan(0.33);
});
