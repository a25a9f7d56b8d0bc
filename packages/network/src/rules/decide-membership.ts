import type { MembershipState } from '../words.ts';

export const MEMBERSHIP_VERBS = [
  'review',
  'request_changes',
  'resubmit',
  'approve',
  'approve_on_probation',
  'approve_later',
  'begin',
  'begin_on_probation',
  'pass_probation',
  'decline',
  'lapse',
  'apply_again',
  'suspend',
  'reinstate',
  'reinstate_on_probation',
  'terminate',
] as const;
export type MembershipVerb = (typeof MEMBERSHIP_VERBS)[number];

type Row = Readonly<Partial<Record<MembershipVerb, MembershipState>>>;

const DECIDED: Row = {
  request_changes: 'changes_requested',
  approve: 'active',
  approve_on_probation: 'probation',
  approve_later: 'approved',
  decline: 'declined',
};

/** Which verb leads where. A verb that is not in the row of the present state is refused. */
const GRAPH: Readonly<Record<MembershipState, Row>> = {
  applied: { review: 'in_review', ...DECIDED },
  in_review: DECIDED,
  // 30 days without an answer end it
  changes_requested: { resubmit: 'in_review', decline: 'declined', lapse: 'expired' },
  approved: { begin: 'active', begin_on_probation: 'probation', terminate: 'terminated' },
  probation: { pass_probation: 'active', suspend: 'suspended', terminate: 'terminated' },
  active: { suspend: 'suspended', terminate: 'terminated' },
  suspended: { reinstate: 'active', reinstate_on_probation: 'probation', terminate: 'terminated' },
  // whoever is invited again begins again, on the same file
  declined: { apply_again: 'applied' },
  expired: { apply_again: 'applied' },
  terminated: {},
};

/** The state after a verb, or null where the present state does not allow it. */
export function decideMembership(state: MembershipState, verb: MembershipVerb): MembershipState | null {
  return GRAPH[state][verb] ?? null;
}
