import { expect, test } from 'vitest';
import { decideEnabledState } from './decide-enabled-state.ts';

test.each([
  ['disabled', 'scrypt$…', 'active'],
  ['disabled', null, 'invited'],
  ['active', 'scrypt$…', 'active'],
  ['invited', null, 'invited'],
] as const)('%s with the password %s becomes %s', (state, passwordHash, becomes) => {
  expect(decideEnabledState({ state, passwordHash })).toBe(becomes);
});
