import type { Instant } from '@aftercare/kernel';
import { columnsOf, defineInsert, defineRead, defineWrite, type Params, select } from '@aftercare/runtime';
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
export function recordAttempts(
  tries: readonly { readonly id: MailId; readonly attempts: number; readonly nextDueAt: Instant }[],
) {
  return writeAttempts({ tries: JSON.stringify(tries) });
}
const writeAttempts = defineWrite(
  (p: Params<{ tries: string }>) =>
    sql`update mails set attempts = e.value->>'attempts', due_at = e.value->>'nextDueAt'
        from json_each(${p.tries}) e where mails.id = e.value->>'id'`,
);
export function recordFailures(failures: readonly { readonly id: MailId; readonly error: string }[]) {
  return writeFailures({ failures: JSON.stringify(failures) });
}
const writeFailures = defineWrite(
  (p: Params<{ failures: string }>) =>
    sql`update mails set error = e.value->>'error' from json_each(${p.failures}) e where mails.id = e.value->>'id'`,
);
/** The content goes with the last try; of two that settle a mail the first counts. */
export function settleMails(
  ends: readonly { readonly id: MailId; readonly state: MailState; readonly error: string | null }[],
  at: Instant,
) {
  return writeEnds({ ends: JSON.stringify(ends), at });
}
const writeEnds = defineWrite(
  (p: Params<{ ends: string; at: Instant }>) =>
    sql`update mails set state = e.value->>'state', error = e.value->>'error', sealed_content = null, due_at = null,
          settled_at = ${p.at}
        from json_each(${p.ends}) e where mails.id = e.value->>'id' and mails.state = 'queued'`,
);
export const pruneMails = defineWrite(
  (p: Params<{ before: Instant }>) => sql`delete from mails where settled_at < ${p.before}`,
);
