import { expect, test } from 'vitest';
import { MEMBERSHIP_STATES } from '../words.ts';
import { decideMembership, MEMBERSHIP_VERBS } from './decide-membership.ts';

const ALLOWED: Readonly<Record<string, string>> = {
  'applied/review': 'in_review',
  'applied/request_changes': 'changes_requested',
  'applied/approve': 'active',
  'applied/approve_on_probation': 'probation',
  'applied/approve_later': 'approved',
  'applied/decline': 'declined',
  'in_review/request_changes': 'changes_requested',
  'in_review/approve': 'active',
  'in_review/approve_on_probation': 'probation',
  'in_review/approve_later': 'approved',
  'in_review/decline': 'declined',
  'changes_requested/resubmit': 'in_review',
  'changes_requested/decline': 'declined',
  'changes_requested/lapse': 'expired',
  'approved/begin': 'active',
  'approved/begin_on_probation': 'probation',
  'approved/terminate': 'terminated',
  'probation/pass_probation': 'active',
  'probation/suspend': 'suspended',
  'probation/terminate': 'terminated',
  'active/suspend': 'suspended',
  'active/terminate': 'terminated',
  'suspended/reinstate': 'active',
  'suspended/reinstate_on_probation': 'probation',
  'suspended/terminate': 'terminated',
  'declined/apply_again': 'applied',
  'expired/apply_again': 'applied',
};

test.each(MEMBERSHIP_STATES.flatMap((state) => MEMBERSHIP_VERBS.map((verb) => [state, verb] as const)))(
  '%s, %s',
  (state, verb) => {
    expect(decideMembership(state, verb)).toBe(ALLOWED[`${state}/${verb}`] ?? null);
  },
);
