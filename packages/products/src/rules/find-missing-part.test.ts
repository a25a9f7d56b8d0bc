import { expect, test } from 'vitest';
import { findMissingPart } from './find-missing-part.ts';

const part = (number: number, sizeBytes: number) => ({ part: number, sizeBytes });

test.each([
  [[], 1],
  [[part(1, 3)], null],
  [[part(1, 10), part(2, 3)], null],
  [[part(1, 10), part(2, 10)], null],
  [[part(2, 10)], 1],
  [[part(1, 10), part(3, 10)], 2],
  [[part(1, 9), part(2, 10)], 1],
  [[part(1, 10), part(2, 9), part(3, 1)], 2],
] as const)('%o lacks %o', (parts, missing) => {
  expect(findMissingPart(parts, 10)).toBe(missing);
});
