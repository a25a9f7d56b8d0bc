import { type Instant, newId } from '@aftercare/kernel';
import type { EventDraft, HistoryLine, SubjectVersion, TimerDraft } from './action.ts';
import type { Database, Loaded, Reads } from './database.ts';
import type { Write } from './statements.ts';
import { cancelTimer, guardSubjects, insertEvents, insertHistory, type StoredEvent, setTimers } from './store.ts';
import type { TenantId } from './tables.ts';

/** What a reaction changes in its own database: written in one batch with the row that says that it happened. */
export interface Effect {
  /** What its lines of history are called by; without it, what brought it about. */
  readonly action?: string;
  readonly writes: readonly Write[];
  readonly history?: readonly HistoryLine[];
  readonly unchanged?: readonly SubjectVersion[];
  readonly events?: readonly EventDraft[];
  readonly timers?: {
    readonly set?: readonly TimerDraft[];
    readonly cancel?: readonly { subject: string; kind: string }[];
  };
}

export const NO_EFFECT: Effect = { writes: [] };

/** An event as its receiver sees it. `source` is the tenant out of whose database it was read. */
export interface ReceivedEvent extends StoredEvent {
  readonly source: TenantId;
}

/** Reacts to one type of event. The effect is decided from the event and from what `load` reads in the own database. */
export interface Consumer {
  readonly type: string;
  react(event: ReceivedEvent, load: (reads: Reads) => Promise<Loaded<Reads>>): Promise<Effect>;
}

export function defineConsumer<Payload, const Named extends Reads>(consumer: {
  readonly type: string;
  readonly payload: { parse(value: unknown): Payload };
  reads(event: ReceivedEvent, payload: Payload): Named;
  decide(event: ReceivedEvent, payload: Payload, loaded: Loaded<Named>): Effect;
}): Consumer {
  return {
    type: consumer.type,
    async react(event, load) {
      const payload = consumer.payload.parse(event.payload);
      const reads = consumer.reads(event, payload);
      // safe: `load` answers under the very names of `reads`
      return consumer.decide(event, payload, (await load(reads)) as Loaded<Named>);
    },
  };
}

export interface DueTimer extends TimerDraft {
  readonly firedAt: Instant;
}

/** Fires one kind of timer. It is asked again whether the timer still means something: it may fire late, twice or never. */
export interface TimerRule {
  readonly kind: string;
  fire(timer: DueTimer, load: (reads: Reads) => Promise<Loaded<Reads>>): Promise<Effect>;
  /**
   * What happens outside the database, once the effect above stands: of several visits only the one that took the timer
   * comes here. A crash in it leaves what the effect wrote, so that has to hold the timer of the next try.
   */
  follow?(timer: DueTimer, database: Database): Promise<void>;
}

export function defineTimer<const Named extends Reads>(timer: {
  readonly kind: string;
  reads(timer: DueTimer): Named;
  decide(timer: DueTimer, loaded: Loaded<Named>): Effect;
}): TimerRule {
  return {
    kind: timer.kind,
    async fire(due, load) {
      // safe: `load` answers under the very names of the reads
      return timer.decide(due, (await load(timer.reads(due))) as Loaded<Named>);
    },
  };
}

export function toWrites(
  effect: Effect,
  by: { action: string; actor: string; at: Instant; requestId: string },
): Write[] {
  return [
    ...(effect.unchanged?.length ? [guardSubjects(effect.unchanged)] : []),
    ...effect.writes,
    ...(effect.history?.length ? [insertHistory(effect.history, { ...by, action: effect.action ?? by.action })] : []),
    ...(effect.events?.length
      ? [
          insertEvents(
            effect.events.map((event) => ({ ...event, eventId: newId('evt', by.at) })),
            by.at,
          ),
        ]
      : []),
    ...(effect.timers?.set?.length ? [setTimers(effect.timers.set)] : []),
    ...(effect.timers?.cancel ?? []).map(cancelTimer),
  ];
}
