import { type DueTimer, defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { planMembership, todayOf } from './plan-membership.ts';
import { decideMembership, type MembershipVerb } from './rules/decide-membership.ts';
import { isOnProbation } from './rules/decide-start.ts';
import { expireInvitations, findInvitation, findMembership, listExpired, setInvitationState } from './store.ts';
import {
  CHANGES_LAPSE,
  INVITATION_EXPIRES,
  INVITATIONS_EXPIRE,
  type InvitationId,
  MEMBERSHIP_BEGINS,
  type Membership,
  type MembershipId,
  PROBATION_ENDS,
} from './words.ts';

/** Two weeks after an invitation: if nobody used it, it is over. */
export const invitationExpires = defineTimer({
  kind: INVITATION_EXPIRES,
  // safe: this capability sets this timer with an invitation's id as its subject
  reads: (timer) => ({ invitation: findInvitation({ id: timer.subject as InvitationId }) }),
  decide(timer, { invitation }) {
    if (invitation === undefined || invitation.state !== 'open' || invitation.expiresAt > timer.firedAt)
      return NO_EFFECT;
    const version = invitation.version + 1;
    return {
      writes: [setInvitationState({ id: invitation.id, state: 'expired', version })],
      history: [{ subject: invitation.id, version, before: { state: 'open' }, after: { state: 'expired' } }],
    };
  },
});

/** A line of history for each of them is written in one batch. */
const EXPIRED_AT_ONCE = 500;

/** Two weeks after a file of invitations, with one timer for all of them. */
export const invitationsExpire = defineTimer({
  kind: INVITATIONS_EXPIRE,
  reads: ({ firedAt }) => ({ expired: listExpired({ until: firedAt, limit: EXPIRED_AT_ONCE }) }),
  decide({ subject, firedAt }, { expired }): Effect {
    if (expired.length === 0) return NO_EFFECT;
    const more = { subject, kind: INVITATIONS_EXPIRE, dueAt: firedAt, payload: {} };
    return {
      writes: [expireInvitations({ ids: JSON.stringify(expired.map(({ id }) => id)) })],
      history: expired.map(({ id, version }) => ({
        subject: id,
        version: version + 1,
        before: { state: 'open' },
        after: { state: 'expired' },
      })),
      timers: { set: expired.length < EXPIRED_AT_ONCE ? [] : [more] },
    };
  },
});

// safe: this capability sets these timers with a membership's id as their subject
const readMembership = ({ subject }: DueTimer) => ({ membership: findMembership({ id: subject as MembershipId }) });

function step(membership: Membership, verb: MembershipVerb, { payload, firedAt }: DueTimer): Effect {
  const state = decideMembership(membership.state, verb);
  if (state === null) return NO_EFFECT;
  const { slug = '', name = '' } = Object(payload);
  const after = { ...membership, state, startsOn: null, missing: [], version: membership.version + 1 };
  const network = { slug: String(slug), name: String(name) };
  return planMembership(membership, { after, reason: null, network, now: firedAt });
}

/** The first day of a membership that was approved for later. */
export const membershipBegins = defineTimer({
  kind: MEMBERSHIP_BEGINS,
  reads: readMembership,
  decide(timer, { membership }): Effect {
    const today = todayOf(timer.firedAt);
    if (membership === undefined || membership.startsOn === null || membership.startsOn > today) return NO_EFFECT;
    return step(membership, isOnProbation(membership.probationUntil, today) ? 'begin_on_probation' : 'begin', timer);
  },
});

/** The day after the last one of a probation. */
export const probationEnds = defineTimer({
  kind: PROBATION_ENDS,
  reads: readMembership,
  decide(timer, { membership }): Effect {
    if (membership === undefined || isOnProbation(membership.probationUntil, todayOf(timer.firedAt))) return NO_EFFECT;
    return step(membership, 'pass_probation', timer);
  },
});

/** Nobody answered a request for changes in a month. What was asked anew meanwhile has a timer of its own. */
export const changesLapse = defineTimer({
  kind: CHANGES_LAPSE,
  reads: readMembership,
  decide: (timer, { membership }): Effect => (membership === undefined ? NO_EFFECT : step(membership, 'lapse', timer)),
});
