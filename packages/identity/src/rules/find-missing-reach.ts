import type { Permission, Role } from '../words.ts';
import { findMissingGrant } from './find-missing-grant.ts';
import { listPermissions } from './list-permissions.ts';

/**
 * Whether somebody may change an account: the first permission that stands in the way, or null. Nobody gives what they
 * lack, and nobody takes anything from a person who may do more than they: a machine that manages people cannot disable
 * the owner.
 */
export function findMissingReach(
  present: readonly Role[],
  wanted: readonly Role[],
  held: ReadonlySet<string>,
): Permission | null {
  return findMissingGrant(listPermissions([...present, ...wanted]), held);
}
