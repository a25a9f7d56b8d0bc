import type { MembershipState } from '../words.ts';

/** Who is on probation works like everybody else; only its claims are all seen by people. */
export function mayWork(state: MembershipState | undefined): boolean {
  return state === 'active' || state === 'probation';
}
