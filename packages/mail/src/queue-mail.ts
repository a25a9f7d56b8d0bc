import { type Instant, type Language, later, newId } from '@aftercare/kernel';
import { seal, type TimerDraft, type Write } from '@aftercare/runtime';
import { insertMail } from './store.ts';
import { MAIL_DUE, TRIED_FOR_MS } from './words.ts';

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
  { kind, to, language, subject, text, usefulUntil }: MailDraft,
  { now, keyEncryptionKey }: { readonly now: Instant; readonly keyEncryptionKey: Uint8Array<ArrayBuffer> },
): Promise<{ readonly write: Write; readonly timer: TimerDraft }> {
  const id = newId('mal', now);
  const content = JSON.stringify({ subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim(), text });
  return {
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
    timer: { subject: id, kind: MAIL_DUE, dueAt: now, payload: null },
  };
}
