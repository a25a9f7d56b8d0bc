import type { UserState } from '../words.ts';

/** So many links of an hour that nobody can bury a mailbox under them. */
const LINKS_PER_HOUR = 3;

/** Whether somebody who says to have forgotten a password gets a link. The answer to them is the same in any case. */
export function decideResetMail(user: { readonly state: UserState } | undefined, linksOfLastHour: number): boolean {
  return user?.state === 'active' && linksOfLastHour < LINKS_PER_HOUR;
}
