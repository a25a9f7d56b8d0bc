import { later } from '@aftercare/kernel';
import {
  cancelTimer,
  type DueTimer,
  defineTimer,
  type Handover,
  type MailPort,
  type TimerRule,
  unseal,
} from '@aftercare/runtime';
import * as z from 'zod';
import { decideAttempt } from './rules/decide-attempt.ts';
import { listMailsById, type Mail, pruneMails, recordAttempts, recordFailures, settleMails } from './store.ts';
import { KEPT_FOR_MS, MAIL_DUE, MAILS_OF_A_TIMER } from './words.ts';

const contentShape = z.strictObject({ subject: z.string(), text: z.string() });
const idsShape = z.array(z.string()).min(1).max(MAILS_OF_A_TIMER);

/**
 * Sends the mails of one timer: one, or some of many. The try is written down before it is made, with the timer of the next
 * one, so a crash in the middle costs a wait and at worst the same mails twice, never a mail.
 */
export function mailDue(port: MailPort, keyEncryptionKey: Uint8Array<ArrayBuffer>): TimerRule {
  const rule = defineTimer({
    kind: MAIL_DUE,
    reads: (timer) => ({ mails: listMailsById({ ids: JSON.stringify(idsOf(timer)) }) }),
    decide({ subject, firedAt }, { mails }) {
      const looks = mails.map((mail) => ({ mail, attempt: decideAttempt(mail, firedAt) }));
      const tries = looks.flatMap(({ mail: { id }, attempt }) => (attempt.kind === 'try' ? [{ id, ...attempt }] : []));
      const ends = looks.flatMap(({ mail: { id, error }, attempt }) =>
        attempt.kind === 'give_up' ? [{ id, state: 'given_up' as const, error }] : [],
      );
      const [soonest] = tries.map(({ nextDueAt }) => nextDueAt).sort((a, b) => a - b);
      const payload = tries.map(({ id }) => id);
      return {
        writes: [
          ...(tries.length === 0 ? [] : [recordAttempts(tries)]),
          ...(ends.length === 0 ? [] : [settleMails(ends.map((end) => ({ ...end, at: firedAt })))]),
        ],
        timers: { set: soonest === undefined ? [] : [{ subject, kind: MAIL_DUE, dueAt: soonest, payload }] },
      };
    },
  });
  return {
    ...rule,
    async follow(timer, database) {
      const { subject, firedAt } = timer;
      const { mails } = await database.load({ mails: listMailsById({ ids: JSON.stringify(idsOf(timer)) }) });
      const waiting = mails.filter(({ state }) => state === 'queued');
      if (waiting.length === 0) return;
      const handovers = await Promise.all(waiting.map(async (mail) => ({ id: mail.id, ...(await handOver(mail)) })));
      const failures = handovers.flatMap((one) => (one.outcome === 'failed' ? [{ id: one.id, error: one.error }] : []));
      const [failed] = failures;
      if (failed !== undefined) {
        const { id: mailWaits, error } = failed;
        console.error(JSON.stringify({ mailWaits, and: failures.length - 1, tenant: database.tenantId, error }));
      }
      const ends = handovers.flatMap((one) => {
        if (one.outcome === 'failed') return [];
        const isSent = one.outcome === 'accepted';
        return [
          { id: one.id, state: isSent ? ('sent' as const) : ('given_up' as const), error: isSent ? null : one.error },
        ];
      });
      await database.write([
        ...(failures.length === 0 ? [cancelTimer({ subject, kind: MAIL_DUE })] : [recordFailures(failures)]),
        ...(ends.length === 0 ? [] : [settleMails(ends.map((end) => ({ ...end, at: firedAt })))]),
        pruneMails({ before: later(firedAt, -KEPT_FOR_MS) }),
      ]);
    },
  };

  /** What is thrown for one mail costs the others nothing. */
  async function handOver({ id, recipient, createdAt, sealedContent }: Mail): Promise<Handover> {
    try {
      const content = contentShape.parse(JSON.parse(await unseal(sealedContent ?? '', id, keyEncryptionKey)));
      return await port.send({ id, to: recipient, createdAt, ...content });
    } catch (error) {
      return { outcome: 'failed', error: error instanceof Error ? error.name : 'unknown' };
    }
  }
}

/** A single mail is what its timer is about; of many the timer says which. */
function idsOf({ subject, payload }: DueTimer): readonly string[] {
  return payload === null ? [subject] : idsShape.parse(payload);
}
