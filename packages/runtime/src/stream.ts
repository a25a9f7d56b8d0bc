import { type Instant, LIMITS } from '@aftercare/kernel';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './database-error.ts';
import { type Consumer, type ReceivedEvent, toWrites } from './effect.ts';
import { Refusal } from './refusal.ts';
import {
  findReach,
  guardNext,
  guardOneChange,
  insertInbox,
  listDead,
  listEventsAfter,
  listEventsOf,
  reviveDead,
} from './store.ts';

/** An event that its consumer cannot take; it is tried again and in the end set aside. */
export class PoisonEvent extends Error {
  readonly event: ReceivedEvent;
  constructor(event: ReceivedEvent, cause: unknown) {
    super(`${event.type} ${event.seq} of ${event.source} cannot be applied`, { cause });
    this.event = event;
  }
}

/** An earlier event of the same subject is set aside: taken before it, this one could be undone by its replay. */
export class WaitsForReplay extends Error {
  override name = 'WaitsForReplay';
}

export interface Stream {
  readonly source: Database;
  readonly target: Database;
  readonly epoch: number;
}

export interface Pulled {
  readonly applied: number;
  /** False when the invocation's share of statements was used up before the end of the stream. */
  readonly isComplete: boolean;
}

export interface DeadLetters {
  /** Whether the Queue will not try again. */
  readonly isLastTry: boolean;
  /** Written again where a crash came before the event was passed over. */
  write(poison: PoisonEvent): Promise<void>;
}

/**
 * Takes every event of a stream that the target does not have yet, in order, each exactly once: its inbox row and its
 * effect are one batch, and that batch is undone unless the event is the next one. An event that cannot be applied is thrown
 * while the Queue will try again; on the last try it is written down and only then passed over, so that a crash in between
 * cannot lose it. Behind it, those of the same subject are set aside as well until it was replayed. `mayGoOn` is asked before
 * each event: a long stream is more than one invocation may do.
 */
export async function pullStream(
  stream: Stream,
  consumers: ReadonlyMap<string, Consumer>,
  now: Instant,
  dead: DeadLetters,
  mayGoOn: () => boolean,
): Promise<Pulled> {
  const { source, target, epoch } = stream;
  let applied = 0;
  for (;;) {
    if (!mayGoOn()) return { applied, isComplete: false };
    const { reach, known } = await target.load({
      reach: findReach({ source: source.tenantId, epoch }),
      known: listDead({ source: source.tenantId, epoch }),
    });
    const seqs = JSON.stringify(known.map(({ seq }) => seq));
    const { events, waitedFor } = await source.load({
      events: listEventsAfter({ target: target.tenantId, epoch, seq: reach?.seq ?? 0, limit: LIMITS.eventsPerPull }),
      waitedFor: listEventsOf({ target: target.tenantId, epoch, seqs, limit: known.length }),
    });
    const waiting = new Set(waitedFor.map(({ subject }) => subject));
    const next = (reach?.seq ?? 0) + 1;
    // Asking again would not bring them back: it is tried later, and somebody hears of it.
    if (events[0] !== undefined && events[0].seq !== next)
      throw new Error(`event ${next} of ${source.tenantId} is gone, ${events[0].seq} is the first that is left`);
    let isOvertaken = false;
    for (const stored of events) {
      if (!mayGoOn()) return { applied, isComplete: false };
      const event = { ...stored, source: source.tenantId };
      const outcome = waiting.has(event.subject)
        ? new PoisonEvent(event, new WaitsForReplay())
        : await applyOrTell(target, consumers, event, now, dead);
      if (outcome === true) applied += 1;
      if (outcome instanceof PoisonEvent) {
        await dead.write(outcome);
        isOvertaken = !(await writeInbox(target, event, now, 'dead', []));
        waiting.add(event.subject);
      } else isOvertaken = !outcome;
      if (isOvertaken) break;
    }
    if (!isOvertaken && events.length < LIMITS.eventsPerPull) return { applied, isComplete: true };
  }
}

async function applyOrTell(
  target: Database,
  consumers: ReadonlyMap<string, Consumer>,
  event: ReceivedEvent,
  now: Instant,
  dead: DeadLetters,
): Promise<boolean | PoisonEvent> {
  try {
    return await applyEvent(target, consumers, event, now);
  } catch (error) {
    if (error instanceof PoisonEvent && dead.isLastTry) return error;
    throw error;
  }
}

/** False when another delivery of the same stream was faster; then the reach has to be read again. */
async function applyEvent(
  target: Database,
  consumers: ReadonlyMap<string, Consumer>,
  event: ReceivedEvent,
  now: Instant,
): Promise<boolean> {
  try {
    return await writeInbox(target, event, now, 'applied', await reactTo(target, consumers, event, now));
  } catch (error) {
    if (isTransient(error)) throw error;
    throw new PoisonEvent(event, error);
  }
}

async function reactTo(
  target: Database,
  consumers: ReadonlyMap<string, Consumer>,
  event: ReceivedEvent,
  now: Instant,
): Promise<ReturnType<typeof toWrites>> {
  const consumer = consumers.get(event.type);
  if (consumer === undefined) throw new TypeError(`nobody here takes ${event.type}`);
  const effect = await consumer.react(event, async (reads) =>
    Object.keys(reads).length === 0 ? {} : target.load(reads),
  );
  return toWrites(effect, {
    action: event.type,
    actor: `event:${event.source}`,
    at: now,
    requestId: event.eventId,
  });
}

export interface Replayed {
  readonly seq: number;
  /** `waits`: an earlier one of the same subject failed again or is not among these. `done`: another replay was faster. */
  readonly outcome: 'applied' | 'done' | 'failed' | 'waits';
  readonly error: string | null;
}

/**
 * Takes events that were set aside, in order, each exactly once: the batch of its effect turns its inbox row from dead to
 * applied, or is undone. One that fails again holds up those of its own subject and no others; so does one that is still
 * set aside and not asked for, since a long list is replayed page by page.
 */
export async function replayEvents(
  { source, target, epoch }: Stream,
  consumers: ReadonlyMap<string, Consumer>,
  seqs: readonly number[],
  now: Instant,
): Promise<Replayed[]> {
  const { known } = await target.load({ known: listDead({ source: source.tenantId, epoch }) });
  const others = known.map(({ seq }) => seq).filter((seq) => !seqs.includes(seq));
  const named = (list: readonly number[]) =>
    listEventsOf({ target: target.tenantId, epoch, seqs: JSON.stringify(list), limit: list.length });
  const { events, left } = await source.load({ events: named(seqs), left: named(others) });
  const replayed: Replayed[] = [];
  const failed = new Set<string>();
  for (const stored of events) {
    const event = { ...stored, source: source.tenantId };
    const { seq, subject } = event;
    if (failed.has(subject) || left.some((other) => other.subject === subject && other.seq < seq)) {
      replayed.push({ seq, outcome: 'waits', error: null });
      continue;
    }
    try {
      await target.write([
        reviveDead({ source: source.tenantId, epoch, seq, at: now }),
        guardOneChange({ code: 'NOT_DEAD' }),
        ...(await reactTo(target, consumers, event, now)),
      ]);
      replayed.push({ seq, outcome: 'applied', error: null });
    } catch (error) {
      const failure = classifyDatabaseError(error);
      const isDone = failure.kind === 'guard' && failure.code === 'NOT_DEAD';
      if (!isDone) failed.add(subject);
      replayed.push({
        seq,
        outcome: isDone ? 'done' : 'failed',
        error: isDone ? null : error instanceof Error ? error.name : 'unknown',
      });
    }
  }
  return replayed;
}

async function writeInbox(
  target: Database,
  event: ReceivedEvent,
  now: Instant,
  state: 'applied' | 'dead',
  effect: ReturnType<typeof toWrites>,
): Promise<boolean> {
  const { source, epoch, seq, eventId, type } = event;
  try {
    await target.write([
      guardNext({ source, epoch, seq }),
      insertInbox({ source, epoch, seq, eventId, type, state, at: now }),
      ...effect,
    ]);
    return true;
  } catch (error) {
    const failure = classifyDatabaseError(error);
    if (failure.kind === 'guard' && (failure.code === 'ORDER' || failure.code === 'STALE')) return false;
    if (failure.kind === 'unique' && /^(inbox|history)\./.test(failure.constraint)) return false;
    throw error;
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof Refusal) return error.code === 'database.overloaded' || error.code === 'tenancy.migrating';
  const { kind } = classifyDatabaseError(error);
  return kind === 'overloaded' || kind === 'unknown_outcome' || kind === 'schema';
}
