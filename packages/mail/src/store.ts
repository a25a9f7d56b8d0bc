import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  select,
} from '@aftercare/runtime';
import { desc, eq, lt, sql } from 'drizzle-orm';
import { mails } from './tables.ts';
import type { MailId, MailState } from './words.ts';

export const insertMail = defineInsert(mails);
export const findMail = defineFind((p: Params<{ id: MailId }>) =>
  select(columnsOf(mails)).from(mails).where(eq(mails.id, p.id)),
);
/** Newest first. */
export const listMails = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(mails)).from(mails).where(lt(mails.id, p.before)).orderBy(desc(mails.id)).limit(p.limit),
);
export const recordAttempt = defineUpdate(mails, { set: ['attempts', 'dueAt'], by: ['id'] });
export const recordFailure = defineUpdate(mails, { set: ['error'], by: ['id'] });
/** The content goes with the last try; of two that settle a mail the first counts. */
export const settleMail = defineWrite(
  (p: Params<{ id: MailId; state: MailState; error: string | null; at: Instant }>) =>
    sql`update mails set state = ${p.state}, error = ${p.error}, sealed_content = null, due_at = null, settled_at = ${p.at}
        where id = ${p.id} and state = 'queued'`,
);
export const pruneMails = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from mails where settled_at < ${p.before}`,
);
