import { expect, test } from 'vitest';
import type { Role, UserState } from '../words.ts';
import { losesOwner } from './loses-owner.ts';

const is = (state: UserState, ...roles: Role[]) => ({ state, roles });

test.each([
  ['an owner who is disabled', is('active', 'owner'), is('disabled', 'owner'), true],
  ['an owner who becomes a viewer', is('active', 'owner', 'viewer'), is('active', 'viewer'), true],
  ['an owner who becomes an admin beside', is('active', 'owner'), is('active', 'owner', 'admin'), false],
  ['a viewer who is disabled', is('active', 'viewer'), is('disabled', 'viewer'), false],
  ['an owner who never accepted', is('invited', 'owner'), is('disabled', 'owner'), false],
  ['an owner who is enabled', is('disabled', 'owner'), is('active', 'owner'), false],
] as const)('%s: %s to %s', (_, before, after, loses) => {
  expect(losesOwner(before, after)).toBe(loses);
});
