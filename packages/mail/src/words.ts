import { DAY_MS, type Id } from '@aftercare/kernel';

export type MailId = Id<'mal'>;

/** `queued` until it was accepted for delivery, or until nobody has any use for it. */
export const MAIL_STATES = ['queued', 'sent', 'given_up'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail is tried so long, unless its link runs out before. */
export const TRIED_FOR_MS = 3 * DAY_MS;
/** Then its row goes. */
export const KEPT_FOR_MS = 90 * DAY_MS;

export const MAIL_DUE = 'mail.due';
/** So many are sent at once; with twenty timers in a visit that is a file of four hundred. */
export const MAILS_OF_A_TIMER = 20;
