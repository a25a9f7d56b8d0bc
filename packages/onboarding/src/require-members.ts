import type { MembershipId } from '@aftercare/network';
import { Refusal, type TenantId } from '@aftercare/runtime';

/** The member whose id a body names. */
export function requireMembers(
  members: readonly { readonly id: MembershipId; readonly tenantId: TenantId }[],
  id: string,
): { readonly id: MembershipId; readonly tenantId: TenantId } {
  const found = members.find((member) => member.id === id);
  if (found === undefined) throw new Refusal('onboarding.member_unknown', { membership: id });
  return found;
}
