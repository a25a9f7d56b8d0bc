import { expect, test } from 'vitest';
import { toCausalKey } from './causal-key.ts';

test.each([
  ['TNK-200', 'TNK200'],
  ['tnk 200', 'TNK200'],
  ['ＴＮＫ２００', 'TNK200'],
  ['水箱', '水箱'],
  ['--', '--'],
])('%s → %s', (part, expected) => {
  expect(toCausalKey(part)).toBe(expected);
});
