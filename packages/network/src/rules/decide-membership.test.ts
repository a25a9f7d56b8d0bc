import { expect, test } from 'vitest';
import { MEMBERSHIP_STATES } from '../words.ts';
import { decideMembership, type MembershipVerb } from './decide-membership.ts';

const VERBS: readonly MembershipVerb[] = ['approve', 'decline', 'suspend', 'reinstate', 'terminate'];
const ALLOWED: Readonly<Record<string, string>> = {
  'applied/approve': 'active',
  'applied/decline': 'declined',
  'active/suspend': 'suspended',
  'active/terminate': 'terminated',
  'suspended/reinstate': 'active',
  'suspended/terminate': 'terminated',
};

test.each(MEMBERSHIP_STATES.flatMap((state) => VERBS.map((verb) => [state, verb] as const)))(
  '%s, %s',
  (state, verb) => {
    expect(decideMembership(state, verb)).toBe(ALLOWED[`${state}/${verb}`] ?? null);
  },
);
