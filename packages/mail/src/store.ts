import type { Instant } from '@aftercare/kernel';
import {
  columnsOf,
  defineInsert,
  defineRead,
  defineWrite,
  defineWriteMany,
  type Params,
  select,
} from '@aftercare/runtime';
import { desc, lt, sql } from 'drizzle-orm';
import { mails } from './tables.ts';
import type { MailId, MailState } from './words.ts';

export type Mail = typeof mails.$inferSelect;

export const insertMail = defineInsert(mails);
/** `ids`: a JSON list, which is as long as a timer has mails. */
export const listMailsById = defineRead((p: Params<{ ids: string }>) =>
  select(columnsOf(mails)).from(mails).where(sql`${mails.id} in (select value from json_each(${p.ids}))`),
);
/** Newest first. */
export const listMails = defineRead((p: Params<{ before: string; limit: number }>) =>
  select(columnsOf(mails)).from(mails).where(lt(mails.id, p.before)).orderBy(desc(mails.id)).limit(p.limit),
);
export const recordAttempts = defineWriteMany<{ id: MailId; attempts: number; nextDueAt: Instant }>(
  (p) =>
    sql`update mails set attempts = e.value->>'attempts', due_at = e.value->>'nextDueAt'
        from json_each(${p.rows}) e where mails.id = e.value->>'id'`,
);
export const recordFailures = defineWriteMany<{ id: MailId; error: string }>(
  (p) => sql`update mails set error = e.value->>'error' from json_each(${p.rows}) e where mails.id = e.value->>'id'`,
);
/** The content goes with the last try; of two that settle a mail the first counts. */
export const settleMails = defineWriteMany<{ id: MailId; state: MailState; error: string | null; at: Instant }>(
  (p) =>
    sql`update mails set state = e.value->>'state', error = e.value->>'error', sealed_content = null, due_at = null,
          settled_at = e.value->>'at'
        from json_each(${p.rows}) e where mails.id = e.value->>'id' and mails.state = 'queued'`,
);
export const pruneMails = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from mails where settled_at < ${p.before}`,
);
