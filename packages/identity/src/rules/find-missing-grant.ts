import type { Permission } from '../words.ts';

/** Nobody hands out more than they have: the first permission that the giver lacks, or null. */
export function findMissingGrant(wanted: Iterable<Permission>, held: ReadonlySet<string>): Permission | null {
  for (const permission of wanted) if (!held.has(permission)) return permission;
  return null;
}
