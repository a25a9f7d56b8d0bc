import type { Instant } from '@aftercare/kernel';
import type { Membership } from '@aftercare/network';

/**
 * Work that was signed while the member was in good standing is paid, whatever came after. Suspended on Tuesday at 10:00: an
 * order signed at 9:59 may be claimed, one signed at 10:00 or later not, nor one that nobody signed.
 * The last suspension counts: what was signed after an earlier one that ended was signed in good standing again.
 */
export function mayClaimOrder(
  state: Membership['state'],
  suspendedAt: Instant | null,
  signedAt: Instant | null,
): boolean {
  if (state !== 'suspended') return true;
  return signedAt !== null && suspendedAt !== null && signedAt < suspendedAt;
}
