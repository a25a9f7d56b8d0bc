import { expect, test } from 'vitest';
import { findMissingGrant } from './find-missing-grant.ts';
import { listPermissions } from './list-permissions.ts';

test('what one has, one may give', () => {
  expect(findMissingGrant(['claims:read'], new Set(['claims:read', 'clients:manage']))).toBeNull();
});
test('what one lacks, one may not', () => {
  expect(findMissingGrant(['claims:read', 'network:review'], new Set(['claims:read', 'clients:manage']))).toBe(
    'network:review',
  );
});
test('an owner may give every role', () => {
  expect(findMissingGrant(listPermissions(['owner', 'approver']), listPermissions(['owner']))).toBeNull();
});
test('a role is as much as its permissions', () => {
  expect(findMissingGrant(listPermissions(['owner']), new Set(['users:manage']))).not.toBeNull();
});
