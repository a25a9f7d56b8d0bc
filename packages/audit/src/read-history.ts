import { type Instant, toInstant } from '@aftercare/kernel';
import { type Read, readCursorLike } from '@aftercare/runtime';
import { listHistory, listHistoryOfAction, listHistoryOfActor, listHistoryOfSubject } from './store.ts';
import type { HistoryFilter, HistoryRow, PageStart } from './words.ts';

export interface AskedHistory {
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly cursor?: string | undefined;
}

const END = toInstant(Number.MAX_SAFE_INTEGER);

/** The read whose index fits what was asked for: the narrowest filter leads. It takes one row more than the page. */
export function readHistory(asked: AskedHistory, limit: number): Read<HistoryRow[]> {
  const filter: HistoryFilter = {
    subject: asked.subject ?? null,
    actor: asked.actor ?? null,
    action: asked.action ?? null,
    from: asked.from ?? toInstant(0),
    until: asked.until ?? END,
  };
  const values = { ...filter, ...readStart(asked.cursor, filter.until), limit: limit + 1 };
  if (filter.subject !== null) return listHistoryOfSubject(values);
  if (filter.actor !== null) return listHistoryOfActor(values);
  if (filter.action !== null) return listHistoryOfAction(values);
  return listHistory(values);
}

/** What `toPage` makes a cursor of. */
export function toPlace({ at, place, version }: HistoryRow): string {
  return `${at}.${place}.${version}`;
}

function readStart(cursor: string | undefined, until: Instant): PageStart {
  const place = readCursorLike(cursor, /^\d{1,15}\.\d{1,15}\.\d{1,15}$/);
  const first: PageStart = { beforeAt: until, beforePlace: 0, beforeVersion: END };
  if (place === null) return first;
  const [at = 0, row = 0, version = 0] = place.split('.').map(Number);
  // A cursor of a longer range must not lead out of this one.
  return at >= until
    ? { ...first, beforeVersion: version }
    : { beforeAt: toInstant(at), beforePlace: row, beforeVersion: version };
}
