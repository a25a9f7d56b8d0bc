import { expect, test } from 'vitest';
import { splitIntoPages } from './sheets.ts';

test('a sheet is filled before the next one begins; a roll has one label each', () => {
  const labels = Array.from({ length: 30 }, (_, index) => index);
  expect(splitIntoPages(labels, 'a4_24').map((page) => page.length)).toEqual([24, 6]);
  expect(splitIntoPages(labels, 'a4_65').map((page) => page.length)).toEqual([30]);
  expect(splitIntoPages(labels, 'roll_50x30')).toHaveLength(30);
  expect(splitIntoPages(labels, 'a4_24').flat()).toEqual(labels);
  expect(splitIntoPages([], 'a4_24')).toEqual([]);
});
