import { type Instant, type Language, later, newId } from '@aftercare/kernel';
import { seal, type TimerDraft, type Write, writeTogether } from '@aftercare/runtime';
import { insertMail } from './store.ts';
import { MAIL_DUE, MAILS_OF_A_TIMER, type MailId, TRIED_FOR_MS } from './words.ts';

export interface MailDraft {
  /** `<capability>.<noun>` */
  readonly kind: string;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** From then on the mail is of no use: its link has run out. */
  readonly usefulUntil: Instant;
}

/**
 * A mail as part of somebody's commit: the row, and the timer that sends it. It goes out after that commit or not at
 * all. The subject is one line whatever is put into it, so that no name can add a header.
 */
export async function queueMail(
  draft: MailDraft,
  by: Sealing,
): Promise<{ readonly write: Write; readonly timer: TimerDraft }> {
  const { id, write } = await writeMail(draft, by);
  return { write, timer: { subject: id, kind: MAIL_DUE, dueAt: by.now, payload: null } };
}

/** Many of them have a timer for each twenty: a visit would be long over before it had looked at each by itself. */
export async function queueMails(
  drafts: readonly MailDraft[],
  by: Sealing,
): Promise<{ readonly writes: readonly Write[]; readonly timers: readonly TimerDraft[] }> {
  const mails = await Promise.all(drafts.map((draft) => writeMail(draft, by)));
  const timers: TimerDraft[] = [];
  for (let from = 0; from < mails.length; from += MAILS_OF_A_TIMER) {
    const [first, ...others] = mails.slice(from, from + MAILS_OF_A_TIMER).map(({ id }) => id);
    if (first !== undefined)
      timers.push({ subject: first, kind: MAIL_DUE, dueAt: by.now, payload: [first, ...others] });
  }
  return { writes: writeTogether(mails.map(({ write }) => write)), timers };
}

interface Sealing {
  readonly now: Instant;
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
}

async function writeMail(
  { kind, to, language, subject, text, usefulUntil }: MailDraft,
  { now, keyEncryptionKey }: Sealing,
): Promise<{ readonly id: MailId; readonly write: Write }> {
  const id = newId('mal', now);
  const content = JSON.stringify({ subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(), text });
  return {
    id,
    write: insertMail({
      id,
      kind,
      recipient: to,
      language,
      sealedContent: await seal(content, id, keyEncryptionKey),
      state: 'queued',
      attempts: 0,
      dueAt: now,
      giveUpAt: later(now, Math.min(TRIED_FOR_MS, usefulUntil - now)),
      createdAt: now,
    }),
  };
}
