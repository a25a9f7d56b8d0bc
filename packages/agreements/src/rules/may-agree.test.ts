import { expect, test } from 'vitest';
import { mayAgree } from './may-agree.ts';

test.each([
  ['applied', true],
  ['active', true],
  ['suspended', true],
  ['declined', false],
  ['terminated', false],
] as const)('with a member that is %s: %s', (state, expected) => {
  expect(mayAgree(state)).toBe(expected);
});
