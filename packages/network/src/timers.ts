import { defineTimer, NO_EFFECT } from '@aftercare/runtime';
import { findInvitation, setInvitationState } from './store.ts';
import { INVITATION_EXPIRES, type InvitationId } from './words.ts';

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
