import { DAY_MS, HOUR_MS, type Instant, later, MINUTE_MS, SECOND_MS } from '@aftercare/kernel';
import type { TimerDraft } from './action.ts';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './database-error.ts';
import { type TimerRule, toWrites } from './effect.ts';
import type { StreamSignal } from './relay.ts';
import {
  findNextTimer,
  findReach,
  guardOneChange,
  listDead,
  listDueTimers,
  listUnacknowledged,
  markAcknowledged,
  markSentAgain,
  postponeTimer,
  pruneAnswers,
  pruneOutbox,
  takeTimer,
} from './store.ts';
import type { TenantId } from './tables.ts';

export interface Sweep {
  readonly database: Database;
  readonly queue: Pick<Queue<StreamSignal>, 'send'>;
  readonly timers: ReadonlyMap<string, TimerRule>;
  openTenant(tenantId: TenantId): Promise<Database | undefined>;
  /** Asked before each timer and each stream: together they may be more than one invocation may do. */
  mayGoOn(): boolean;
  /** Before the first due timer: somebody has to come back if this visit dies half-way. */
  promise?(): Promise<void>;
}

export interface Swept {
  readonly fired: number;
  readonly acknowledged: number;
  readonly resent: number;
  /** When this tenant has to be visited again, if it is known now. */
  readonly nextDueAt: Instant | null;
  /** Timers fired and more of them are due: a job has more slices than one visit fires. Never after a visit without progress. */
  readonly isUnfinished: boolean;
}

const RESEND_AFTER_MS = 20 * SECOND_MS;
const ANSWERS_KEPT_MS = 2 * DAY_MS;
const EVENTS_KEPT_MS = 7 * DAY_MS;
/** One visit stays within the statements of one invocation; what is left over is visited again soon. */
const TIMERS_AT_ONCE = 20;
const STREAMS_AT_ONCE = 30;

/** Everything that a tenant needs from time to time: due timers, and what its receivers have not acknowledged. */
export async function sweepTenant(sweep: Sweep, now: Instant): Promise<Swept> {
  const { database } = sweep;
  const kinds = JSON.stringify([...sweep.timers.keys()]);
  const { due: first, streams: known } = await database.load({
    due: listDueTimers({ now, kinds, limit: TIMERS_AT_ONCE }),
    streams: listUnacknowledged({ limit: STREAMS_AT_ONCE }),
  });
  let fired = 0;
  let isCutShort = false;
  if (first.length > 0) await sweep.promise?.();
  let looked = 0;
  for (let due = first; due.length > 0; ) {
    const firedBefore = fired;
    for (const timer of due) {
      isCutShort ||= !sweep.mayGoOn();
      if (isCutShort) break;
      looked += 1;
      if (await fireAlone(sweep, timer, now)) fired += 1;
    }
    // What fired may have set the next one for now: the slices of a job follow each other.
    const limit = fired === firedBefore || isCutShort ? 0 : TIMERS_AT_ONCE - looked;
    due = limit <= 0 ? [] : (await database.load({ due: listDueTimers({ now, kinds, limit }) })).due;
  }
  // What the timers told is signalled in the same visit; no relay follows them.
  const streams =
    fired === 0 ? known : (await database.load({ streams: listUnacknowledged({ limit: STREAMS_AT_ONCE }) })).streams;
  let acknowledged = 0;
  let resent = 0;
  let isBehind = false;
  for (const stream of streams) {
    isCutShort ||= !sweep.mayGoOn();
    if (isCutShort) break;
    const outcome = await standAlone(`stream to ${stream.target}`, () => settleStream(sweep, stream, now));
    acknowledged += outcome?.acknowledged ?? 0;
    resent += outcome?.resent ?? 0;
    isBehind ||= outcome?.isBehind ?? true;
  }
  await database.write([
    pruneAnswers({ before: later(now, -ANSWERS_KEPT_MS) }),
    pruneOutbox({ before: later(now, -EVENTS_KEPT_MS) }),
  ]);
  const { next } = await database.load({ next: findNextTimer({}) });
  // A signal that was sent a moment ago may be lost as well, so whoever is behind is looked at again soon.
  const soon =
    isCutShort || isBehind || looked >= TIMERS_AT_ONCE || streams.length === STREAMS_AT_ONCE
      ? later(now, RESEND_AFTER_MS)
      : null;
  const nextTimerAt = next?.dueAt ?? null;
  const isUnfinished = fired > 0 && nextTimerAt !== null && nextTimerAt <= now;
  return { fired, acknowledged, resent, nextDueAt: soon ?? nextTimerAt, isUnfinished };
}

/**
 * Right after a commit that set a timer for now: what has to happen at once does not wait for the next visit. What this
 * leaves undone, the sweep does.
 */
export async function fireDueTimers(sweep: Pick<Sweep, 'database' | 'timers'>, now: Instant): Promise<void> {
  const kinds = JSON.stringify([...sweep.timers.keys()]);
  const { due } = await sweep.database.load({ due: listDueTimers({ now, kinds, limit: TIMERS_AT_ONCE }) });
  for (const timer of due) await fireAlone(sweep, timer, now);
}

/** One bad timer or receiver must not cost the others their visit. */
async function standAlone<Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    console.error(JSON.stringify({ sweep: what, failed: error instanceof Error ? error.message : String(error) }));
    return undefined;
  }
}

interface SetTimer extends TimerDraft {
  readonly failures: number;
}

/** One that fails for a reason of its own is tried again after 1, 2, 4 … minutes, at most an hour: it is never given up. */
async function fireAlone(sweep: Pick<Sweep, 'database' | 'timers'>, timer: SetTimer, now: Instant): Promise<boolean> {
  const what = `timer ${timer.kind} of ${timer.subject}`;
  const fired = await standAlone(what, async () => {
    try {
      return await fireTimer(sweep, timer, now);
    } catch (error) {
      // The database's bad minute is no fault of the timer's.
      if (classifyDatabaseError(error).kind === 'defect') {
        const retryAt = later(now, Math.min(MINUTE_MS * 2 ** timer.failures, HOUR_MS));
        await sweep.database.write([postponeTimer({ ...timer, retryAt })]);
      }
      throw error;
    }
  });
  return fired === true;
}

async function fireTimer(sweep: Pick<Sweep, 'database' | 'timers'>, timer: TimerDraft, now: Instant): Promise<boolean> {
  const rule = sweep.timers.get(timer.kind);
  if (rule === undefined) throw new TypeError(`no rule for the timer ${timer.kind}`);
  const fired = { ...timer, firedAt: now };
  const effect = await rule.fire(fired, (reads) => sweep.database.load(reads));
  const by = {
    action: timer.kind,
    actor: 'timer',
    at: now,
    requestId: `${timer.subject}:${timer.kind}:${timer.dueAt}`,
  };
  try {
    await sweep.database.write([takeTimer(timer), guardOneChange({ code: 'TIMER' }), ...toWrites(effect, by)]);
  } catch (error) {
    const { kind } = classifyDatabaseError(error);
    // Another visit took it, or its subject changed: the next visit looks again.
    if (kind === 'guard' || kind === 'unique') return false;
    throw error;
  }
  await rule.follow?.(fired, sweep.database);
  return true;
}

interface OpenStream {
  readonly target: TenantId;
  readonly epoch: number;
  readonly lastSeq: number;
  readonly lastSentAt: Instant | null;
  readonly unsent: number;
}

/** Asks the receiver how far it got, acknowledges that much, and signals again for the rest. */
async function settleStream(
  sweep: Sweep,
  stream: OpenStream,
  now: Instant,
): Promise<{ acknowledged: number; resent: number; isBehind: boolean }> {
  const { database } = sweep;
  const target = await sweep.openTenant(stream.target);
  const sentAgain = markSentAgain({ target: stream.target, epoch: stream.epoch, seq: stream.lastSeq, at: now });
  if (target === undefined) {
    // Nobody is there to ask; the stream goes to the end of the queue.
    await database.write([sentAgain]);
    return { acknowledged: 0, resent: 0, isBehind: false };
  }
  const { reach, dead } = await target.load({
    reach: findReach({ source: database.tenantId, epoch: stream.epoch }),
    dead: listDead({ source: database.tenantId, epoch: stream.epoch }),
  });
  const seq = reach?.seq ?? 0;
  const isBehind = seq < stream.lastSeq;
  const isWaiting = stream.lastSentAt !== null && stream.lastSentAt > later(now, -RESEND_AFTER_MS);
  const mustSend = isBehind && (stream.unsent > 0 || !isWaiting);
  if (mustSend) {
    await sweep.queue.send(
      { source: database.tenantId, target: stream.target, epoch: stream.epoch, seq: stream.lastSeq },
      { contentType: 'json' },
    );
  }
  await database.write([
    markAcknowledged({
      target: stream.target,
      epoch: stream.epoch,
      seq,
      dead: JSON.stringify(dead.map((row) => row.seq)),
      at: now,
    }),
    // A stream with a dead letter is never through; it must not stand in front of the others for ever.
    ...(mustSend || (!isBehind && dead.length > 0) ? [sentAgain] : []),
  ]);
  return { acknowledged: seq > 0 ? 1 : 0, resent: mustSend ? 1 : 0, isBehind };
}
