import { type Instant, LIMITS } from '@aftercare/kernel';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './database-error.ts';
import { type Consumer, type ReceivedEvent, toWrites } from './effect.ts';
import { Refusal } from './refusal.ts';
import { findReach, guardNext, insertInbox, listEventsAfter } from './store.ts';

/** An event that its consumer cannot take; it is tried again and in the end set aside. */
export class PoisonEvent extends Error {
  readonly event: ReceivedEvent;
  constructor(event: ReceivedEvent, cause: unknown) {
    super(`${event.type} ${event.seq} of ${event.source} cannot be applied`, { cause });
    this.event = event;
  }
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

/**
 * Takes every event of a stream that the target does not have yet, in order, each exactly once: its inbox row and its
 * effect are one batch, and that batch is undone unless the event is the next one. `dead` says what to do with an
 * event that cannot be applied: `throw` while the Queue will try again; when it will not, it is written down by what stands
 * here and only then passed over, so that a crash in between cannot lose it. `mayGoOn` is asked before each event: a long
 * stream is more than one invocation may do.
 */
export async function pullStream(
  stream: Stream,
  consumers: ReadonlyMap<string, Consumer>,
  now: Instant,
  dead: 'throw' | ((poison: PoisonEvent) => Promise<void>),
  mayGoOn: () => boolean,
): Promise<Pulled> {
  const { source, target, epoch } = stream;
  let applied = 0;
  for (;;) {
    if (!mayGoOn()) return { applied, isComplete: false };
    const { reach } = await target.load({ reach: findReach({ source: source.tenantId, epoch }) });
    const { events } = await source.load({
      events: listEventsAfter({ target: target.tenantId, epoch, seq: reach?.seq ?? 0, limit: LIMITS.eventsPerPull }),
    });
    let isOvertaken = false;
    for (const stored of events) {
      if (!mayGoOn()) return { applied, isComplete: false };
      const event = { ...stored, source: source.tenantId };
      try {
        isOvertaken = !(await applyEvent(target, consumers, event, now));
        if (!isOvertaken) applied += 1;
      } catch (error) {
        if (!(error instanceof PoisonEvent) || dead === 'throw') throw error;
        await dead(error);
        isOvertaken = !(await writeInbox(target, event, now, 'dead', []));
      }
      if (isOvertaken) break;
    }
    if (!isOvertaken && events.length < LIMITS.eventsPerPull) return { applied, isComplete: true };
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
    const consumer = consumers.get(event.type);
    if (consumer === undefined) throw new TypeError(`nobody here takes ${event.type}`);
    const effect = await consumer.react(event, async (reads) =>
      Object.keys(reads).length === 0 ? {} : target.load(reads),
    );
    const by = { action: event.type, actor: `event:${event.source}`, at: now, requestId: event.eventId };
    return await writeInbox(target, event, now, 'applied', toWrites(effect, by));
  } catch (error) {
    if (isTransient(error)) throw error;
    throw new PoisonEvent(event, error);
  }
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
