import type { MembershipState } from '../words.ts';

export type MembershipVerb = 'approve' | 'decline' | 'suspend' | 'reinstate' | 'terminate';

/** Which verb leads where. A verb that is not in the row of the present state is refused. */
const GRAPH: Readonly<Record<MembershipState, Readonly<Partial<Record<MembershipVerb, MembershipState>>>>> = {
  applied: { approve: 'active', decline: 'declined' },
  active: { suspend: 'suspended', terminate: 'terminated' },
  suspended: { reinstate: 'active', terminate: 'terminated' },
  declined: {},
  terminated: {},
};

/** The state after a verb, or null where the present state does not allow it. */
export function decideMembership(state: MembershipState, verb: MembershipVerb): MembershipState | null {
  return GRAPH[state][verb] ?? null;
}
