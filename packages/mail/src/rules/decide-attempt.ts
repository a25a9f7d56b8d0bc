import { HOUR_MS, type Instant, later, MINUTE_MS } from '@aftercare/kernel';
import type { MailState } from '../words.ts';

export interface WaitingMail {
  readonly state: MailState;
  /** Tries so far. */
  readonly attempts: number;
  readonly giveUpAt: Instant;
}

export type Attempt =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'give_up' }
  /** `nextDueAt` is when the mail is looked at again, should this try fail or die. */
  | { readonly kind: 'try'; readonly attempts: number; readonly nextDueAt: Instant };

const FIRST_WAIT_MS = MINUTE_MS;
const LONGEST_WAIT_MS = HOUR_MS;

/**
 * Whether a mail is tried now, and when again: a minute after the first try, then twice as long each time, an hour at
 * most. The last look is at the moment of giving up. Example: tried at 9:00, the mail is due again at 9:01, 9:03, 9:07.
 */
export function decideAttempt(mail: WaitingMail, now: Instant): Attempt {
  if (mail.state !== 'queued') return { kind: 'nothing' };
  if (now >= mail.giveUpAt) return { kind: 'give_up' };
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** mail.attempts, LONGEST_WAIT_MS);
  const nextDueAt = later(now, Math.min(waitMs, mail.giveUpAt - now));
  return { kind: 'try', attempts: mail.attempts + 1, nextDueAt };
}
