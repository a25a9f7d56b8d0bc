import type { UserState } from '../words.ts';

/** What somebody becomes who is let in again: whoever never chose a password is invited, as before. */
export function decideEnabledState(user: {
  readonly state: UserState;
  readonly passwordHash: string | null;
}): UserState {
  if (user.state !== 'disabled') return user.state;
  return user.passwordHash === null ? 'invited' : 'active';
}
