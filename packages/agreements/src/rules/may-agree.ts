import type { MembershipState } from '@aftercare/network';

/** With whom an agreement is made: also with one that has only applied, or is suspended; never with one that is gone. */
export function mayAgree(state: MembershipState): boolean {
  return state !== 'declined' && state !== 'expired' && state !== 'terminated';
}
