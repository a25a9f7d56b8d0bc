import { later } from '@aftercare/kernel';
import { cancelTimer, defineTimer, type MailPort, NO_EFFECT, type TimerRule, unseal } from '@aftercare/runtime';
import * as z from 'zod';
import { decideAttempt } from './rules/decide-attempt.ts';
import { findMail, pruneMails, recordAttempt, recordFailure, settleMail } from './store.ts';
import { KEPT_FOR_MS, MAIL_DUE, type MailId } from './words.ts';

const contentShape = z.strictObject({ subject: z.string(), text: z.string() });

/**
 * Sends one mail. The try is written down before it is made, with the timer of the next one, so a crash in the middle
 * costs a wait and at worst the same mail twice, never the mail.
 */
export function mailDue(port: MailPort, keyEncryptionKey: Uint8Array<ArrayBuffer>): TimerRule {
  const rule = defineTimer({
    kind: MAIL_DUE,
    reads: ({ subject }) => ({ mail: findMail({ id: toMailId(subject) }) }),
    decide({ subject, firedAt }, { mail }) {
      if (mail === undefined) return NO_EFFECT;
      const attempt = decideAttempt(mail, firedAt);
      if (attempt.kind === 'nothing') return NO_EFFECT;
      if (attempt.kind === 'give_up')
        return { writes: [settleMail({ id: mail.id, state: 'given_up', error: mail.error, at: firedAt })] };
      const { attempts, nextDueAt } = attempt;
      return {
        writes: [recordAttempt({ id: mail.id, attempts, dueAt: nextDueAt })],
        timers: { set: [{ subject, kind: MAIL_DUE, dueAt: nextDueAt, payload: null }] },
      };
    },
  });
  return {
    ...rule,
    async follow({ subject, firedAt }, database) {
      const { mail } = await database.load({ mail: findMail({ id: toMailId(subject) }) });
      if (mail?.state !== 'queued' || mail.sealedContent === null) return;
      const { id, recipient, createdAt, sealedContent } = mail;
      const content = contentShape.parse(JSON.parse(await unseal(sealedContent, id, keyEncryptionKey)));
      const handover = await port.send({ id, to: recipient, createdAt, ...content });
      if (handover.outcome === 'failed') {
        console.error(JSON.stringify({ mailWaits: id, tenant: database.tenantId, error: handover.error }));
        return database.write([recordFailure({ id, error: handover.error })]);
      }
      const isSent = handover.outcome === 'accepted';
      await database.write([
        settleMail({
          id,
          state: isSent ? 'sent' : 'given_up',
          error: 'error' in handover ? handover.error : null,
          at: firedAt,
        }),
        cancelTimer({ subject, kind: MAIL_DUE }),
        pruneMails({ before: later(firedAt, -KEPT_FOR_MS) }),
      ]);
    },
  };
}

function toMailId(subject: string): MailId {
  // safe: only queueMail sets this kind of timer, on the mail's own id
  return subject as MailId;
}
