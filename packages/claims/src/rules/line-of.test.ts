import { expect, test } from 'vitest';
import { lineOf } from './line-of.ts';

test.each([
  ['/lines/0/minutes', 0],
  ['/lines/12', 12],
  ['/lines/3/claimed', 3],
  ['/lines', -1],
  ['/lines/1x', -1],
  ['/signedOn', -1],
  [null, -1],
])('%s speaks of %i', (path, place) => {
  expect(lineOf(path)).toBe(place);
});
