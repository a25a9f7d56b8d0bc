import type { TenantId } from '@aftercare/runtime';
import type { Place } from './words.ts';

/** The manufacturer sees all of its network; a member sees what is its own and learns nothing of the rest. */
export function mayRead(place: Place, memberTenantId: TenantId): boolean {
  return place.kind === 'owner' || place.membership.tenantId === memberTenantId;
}
