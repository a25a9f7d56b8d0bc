import { expect, test } from 'vitest';
import { findMissingReach } from './find-missing-reach.ts';
import { listPermissions } from './list-permissions.ts';

const owner = listPermissions(['owner']);
const manager = new Set([...listPermissions(['viewer']), 'users:manage']);

test.each([
  ['an owner changes anybody', ['claims_reviewer'], ['finance'], owner, null],
  ['an owner changes an owner', ['owner'], ['viewer'], owner, null],
  ['a manager of people changes a viewer', ['viewer'], ['viewer'], manager, null],
  ['but makes nobody more than that', ['viewer'], ['claims_reviewer'], manager, 'claims:review'],
  ['nor takes anything from somebody who is more', ['finance'], ['viewer'], manager, 'statements:confirm'],
] as const)('%s', (_, present, wanted, held, missing) => {
  expect(findMissingReach(present, wanted, held)).toBe(missing);
});
