import type { Claim } from '../words.ts';
import type { MemberFacts } from './claim-file.ts';

/** How a finding speaks of another claim: a shop reads its own number, and of others only that there is one. */
export function nameClaim(
  { reference, memberTenantId }: Pick<Claim, 'reference' | 'memberTenantId'>,
  { tenantId }: MemberFacts,
): string {
  return memberTenantId === tenantId ? reference : 'another_member';
}
