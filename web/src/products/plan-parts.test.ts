import { expect, test } from 'vitest';
import { listMissing, listParts, mayContinue } from './plan-parts.ts';

const parts = listParts(25, 10);

test('all parts are equally long but the last, and together they are the file', () => {
  expect(parts).toEqual([
    { number: 1, from: 0, until: 10 },
    { number: 2, from: 10, until: 20 },
    { number: 3, from: 20, until: 25 },
  ]);
  expect(listParts(20, 10)).toHaveLength(2);
  expect(listParts(0, 10)).toEqual([]);
});

test('what has come is not sent again, unless it has another length', () => {
  const come = [
    { part: 1, sizeBytes: 10 },
    { part: 2, sizeBytes: 9 },
  ];
  expect(listMissing(parts, come).map(({ number }) => number)).toEqual([2, 3]);
  expect(listMissing(parts, [])).toEqual(parts);
});

test('an upload goes on with a file of the same length alone', () => {
  const come = [
    { part: 1, sizeBytes: 10 },
    { part: 3, sizeBytes: 5 },
  ];
  expect(mayContinue(parts, come)).toBe(true);
  expect(mayContinue(listParts(24, 10), come)).toBe(false);
  expect(mayContinue(listParts(10, 10), come)).toBe(false);
  expect(mayContinue(listParts(10, 10), [])).toBe(true);
});
