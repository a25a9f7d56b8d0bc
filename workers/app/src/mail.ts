import type { Instant } from '@aftercare/kernel';
import { mailDue } from '@aftercare/mail';
import { type Database, fireDueTimers, type Handover, type MailPort, type TimerRule } from '@aftercare/runtime';
import type { Env } from './env.ts';
import { faultOfMail } from './faults.ts';
import { keepInMailbox } from './mailbox.ts';
import { readKeyEncryptionKey } from './secrets.ts';

/** What the mail service says of a mail or an address that no later try would change. */
const FINAL = ['E_VALIDATION_ERROR', 'E_RECIPIENT_NOT_ALLOWED', 'E_RECIPIENT_SUPPRESSED', 'E_CONTENT_TOO_LARGE'];

/** Where mails of this deployment go out. */
export function openMail(env: Env): MailPort {
  if (__DEVELOPMENT__) {
    return {
      reaches: 'mailbox',
      send: async (mail) => faultOfMail(env) ?? keepInMailbox(env, mail),
    };
  }
  const { EMAIL: binding, MAIL_FROM: from } = env;
  if (binding === undefined || from === undefined || from === '') {
    return { reaches: 'nobody', send: async () => ({ outcome: 'failed', error: 'unbound' }) };
  }
  return {
    reaches: 'people',
    async send({ to, subject, text }) {
      try {
        await binding.send({ from: { email: from, name: 'Aftercare' }, to, subject, text });
        return { outcome: 'accepted' };
      } catch (error) {
        return toHandover(error);
      }
    },
  };
}

/** The service names its reason in `code`; its message may quote the mail and is not kept. */
function toHandover(error: unknown): Handover {
  const { code }: { code?: unknown } = Object(error);
  const name = typeof code === 'string' && /^E_[A-Z_]{1,60}$/.test(code) ? code : 'unknown';
  return { outcome: FINAL.includes(name) ? 'refused' : 'failed', error: name };
}

export function mailTimer(env: Env): TimerRule {
  return mailDue(openMail(env), readKeyEncryptionKey(env));
}

/** Right after the commit that queued them. */
export async function sendDueMails(env: Env, database: Database, now: Instant): Promise<void> {
  const timer = mailTimer(env);
  await fireDueTimers({ database, timers: new Map([[timer.kind, timer]]) }, now);
}
