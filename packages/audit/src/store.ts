import { nameOfActor } from '@aftercare/identity';
import type { Instant } from '@aftercare/kernel';
import { defineRead, type Params, select } from '@aftercare/runtime';
import { type SQL, sql } from 'drizzle-orm';
import type { HistoryFilter, PageStart } from './words.ts';

/*
 * One statement per leading filter, so that each has an index to search by; the other filters are looked at row by row on the
 * way. `at` and the place of a row in the table order what was written within one millisecond.
 */

type Values = HistoryFilter & PageStart & { readonly limit: number };

const columns = {
  place: sql<number>`h.rowid`,
  subject: sql<string>`h.subject`,
  version: sql<number>`h.version`,
  action: sql<string>`h.action`,
  actor: sql<string>`h.actor`,
  actorName: nameOfActor(sql.raw('h.actor')),
  at: sql<Instant>`h.at`,
  before: sql<string | null>`h.before`,
  after: sql<string | null>`h.after`,
  why: sql<string | null>`h.why`,
  requestId: sql<string>`h.request_id`,
  seal: sql<number | null>`s.seq`,
};

const rows = sql.raw(`history h
  left join seals s on s.chain = 'history' and s.subject = h.subject and s.version = h.version`);

const list = (p: Params<Values>, leads: readonly SQL[], order: SQL) =>
  select(columns)
    .from(rows)
    .where(sql.join([...leads, sql`h.at >= ${p.from}`], sql.raw(' and ')))
    .orderBy(order)
    .limit(p.limit);

const isBefore = (p: Params<Values>) => sql`(h.at, h.rowid) < (${p.beforeAt}, ${p.beforePlace})`;
const hasActor = (p: Params<Values>) => sql`(${p.actor} is null or h.actor = ${p.actor})`;
const hasAction = (p: Params<Values>) => sql`(${p.action} is null or h.action = ${p.action})`;
const newest = sql.raw('h.at desc, h.rowid desc');

export const listHistory = defineRead((p: Params<Values>) => list(p, [isBefore(p)], newest));
export const listHistoryOfAction = defineRead((p: Params<Values>) =>
  list(p, [sql`h.action = ${p.action}`, isBefore(p)], newest),
);
export const listHistoryOfActor = defineRead((p: Params<Values>) =>
  list(p, [sql`h.actor = ${p.actor}`, isBefore(p), hasAction(p)], newest),
);
/** Of one subject the versions are the order, whatever the clocks of two isolates said. */
export const listHistoryOfSubject = defineRead((p: Params<Values>) =>
  list(
    p,
    [
      sql`h.subject = ${p.subject}`,
      sql`h.version < ${p.beforeVersion}`,
      sql`h.at < ${p.until}`,
      hasActor(p),
      hasAction(p),
    ],
    sql.raw('h.version desc'),
  ),
);
