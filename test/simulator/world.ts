/**
 * Everything that the Worker does not do itself: time, databases, queues, files, and what goes wrong with them. One thing
 * happens at a time, and a seed says which: whoever calls a database or a queue waits until it is its turn.
 */
import { createHash } from 'node:crypto';
import { Random } from './random.ts';
import type { SqliteD1, Statement } from './sqlite-d1.ts';

export type FaultKind =
  | 'error before'
  | 'error after'
  | 'stall'
  | 'crash before'
  | 'crash after'
  | 'send lost'
  | 'send doubled'
  | 'send failed';

/** How often each fault meets a call, in thousandths. */
export type FaultRates = Readonly<Record<FaultKind, number>>;

export const NO_FAULTS: FaultRates = {
  'error before': 0,
  'error after': 0,
  stall: 0,
  'crash before': 0,
  'crash after': 0,
  'send lost': 0,
  'send doubled': 0,
  'send failed': 0,
};

export function multiplyFaults(by: number): FaultRates {
  return {
    'error before': 8 * by,
    'error after': 8 * by,
    stall: 3 * by,
    'crash before': 1 * by,
    'crash after': 1 * by,
    'send lost': 80 * by,
    'send doubled': 60 * by,
    'send failed': 20 * by,
  };
}

/** What D1 says when it is not the statement's fault. */
const ERRORS = [
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: Internal error in Durable Object storage write caused object to be reset.',
  'D1_ERROR: D1 DB is overloaded. Too many requests queued.',
  'D1_ERROR: database is locked: SQLITE_BUSY',
];
const STALLS_MS = [5_000, 30_000, 80_000];

/** A request, a delivery or a cron run: what it was hit by explains what became of it. */
export interface Task {
  readonly number: number;
  readonly what: string;
  readonly isolate: { readonly number: number; isAlive: boolean };
  /** Calls of a sheltered task meet no faults. */
  readonly isSheltered: boolean;
  readonly faults: string[];
}

interface Call {
  readonly task: Task;
  readonly label: string;
  readonly isSend: boolean;
  readonly perform: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Something that may happen next besides calls and timers: a delivery of a queue. */
export interface Source {
  /** When it could act at the earliest; null when it has nothing to do. */
  nextAt(): number | null;
  act(): void;
}

const START = Date.UTC(2027, 2, 1, 1);

export class World {
  readonly random: Random;
  now = START;
  faults: FaultRates = NO_FAULTS;
  readonly faultCounts = new Map<string, number>();
  calls = 0;
  readonly #waiting: Call[] = [];
  readonly #native: { readonly work: Promise<unknown>; resolve(value: unknown): void; reject(error: unknown): void }[] =
    [];
  readonly #timers: Timer[] = [];
  readonly #sources: Source[] = [];
  readonly #trace = createHash('sha256');
  readonly #lastOfTrace: string[] = [];
  #order = 0;
  #tasks = 0;
  /** Ends an isolate at once; the answers that it owed never come. */
  onCrash: (isolate: Task['isolate']) => void = () => undefined;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  addSource(source: Source): void {
    this.#sources.push(source);
  }

  startTask(what: string, isolate: Task['isolate'], isSheltered: boolean): Task {
    this.#tasks += 1;
    return { number: this.#tasks, what, isolate, isSheltered, faults: [] };
  }

  note(line: string): void {
    this.#trace.update(`${line}\n`);
    this.#lastOfTrace.push(line);
    if (this.#lastOfTrace.length > 400) this.#lastOfTrace.splice(0, 200);
  }

  traceHash(): string {
    return this.#trace.copy().digest('hex').slice(0, 16);
  }

  lastOfTrace(lines: number): readonly string[] {
    return this.#lastOfTrace.slice(-lines);
  }

  /** A call to the outside: performed when it is its turn, unless something goes wrong with it. */
  call<Result>(task: Task, label: string, perform: () => Result, isSend = false): Promise<Result> {
    // safe: `resolve` gets what `perform` returned
    return new Promise<Result>((resolve, reject) => {
      if (!task.isolate.isAlive) return;
      this.#waiting.push({ task, label, isSend, perform, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  setTimer(delayMs: number, run: () => void): void {
    this.#order += 1;
    this.#timers.push({ at: this.now + Math.max(0, delayMs), order: this.#order, run });
  }

  /** Native work ends in real time and in an order of its own; its results are given out one by one, as it was asked for. */
  awaitNative<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      // Whoever is to hear of a failure may be last in the line.
      work.catch(() => undefined);
      // safe: `resolve` gets the result of the very work
      this.#native.push({ work, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Until everything that runs waits for a turn. */
  async settle(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const first = this.#native.shift();
      if (first === undefined) return;
      await first.work.then(first.resolve, first.reject);
    }
  }

  /** One thing that is due happens; false when nothing is. */
  async turn(): Promise<boolean> {
    const timer = this.#nextTimer();
    const isTimerDue = timer !== undefined && timer.at <= this.now;
    const due = this.#sources.filter((source) => isDue(source.nextAt(), this.now));
    const choices = this.#waiting.length + due.length + (isTimerDue ? 1 : 0);
    if (choices === 0) return false;
    const choice = this.random.below(choices);
    if (choice < this.#waiting.length) {
      const [call] = this.#waiting.splice(choice, 1);
      if (call !== undefined) this.#release(call);
    } else if (choice < this.#waiting.length + due.length) {
      due[choice - this.#waiting.length]?.act();
    } else if (timer !== undefined) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      timer.run();
    }
    await this.settle();
    return true;
  }

  /** When the next thing happens by itself; null when only a new request could make one. */
  nextAt(): number | null {
    const times = [this.#nextTimer()?.at, ...this.#sources.map((source) => source.nextAt())];
    return times.reduce<number | null>(
      (first, at) => (at == null || (first !== null && first <= at) ? first : at),
      null,
    );
  }

  /** Moves on to a moment, with everything that happens until then. */
  async runUntil(moment: number, isDone: () => boolean = () => false): Promise<void> {
    for (;;) {
      if (isDone()) return;
      if (await this.turn()) continue;
      const next = this.nextAt();
      if (next === null || next > moment) break;
      this.now = Math.max(this.now, next);
    }
    this.now = Math.max(this.now, moment);
  }

  /** Time passes, and nobody was there: what was due is late. */
  jump(byMs: number): void {
    this.now += byMs;
    this.note(`jump ${byMs}`);
  }

  #nextTimer(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers)
      if (first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    return first;
  }

  #release(call: Call): void {
    this.calls += 1;
    const { task } = call;
    if (!task.isolate.isAlive) {
      // It was on the way when its isolate died; whether it arrived is chance.
      const arrived = this.random.chance(0.5);
      this.note(`${task.number} ${call.label} orphan ${arrived}`);
      if (arrived) attempt(call.perform);
      return;
    }
    const fault = task.isSheltered ? null : this.#drawFault(call);
    if (fault !== null) this.#hit(task, fault);
    switch (fault) {
      case null:
        this.#finish(call);
        break;
      case 'error before':
        this.#failWith(call, this.#drawError());
        break;
      case 'error after':
        this.#failWith(call, attempt(call.perform) ?? this.#drawError());
        break;
      case 'stall':
        this.setTimer(this.random.pick(STALLS_MS) ?? 0, () => this.#waiting.push(call));
        break;
      case 'crash before':
        this.onCrash(task.isolate);
        break;
      case 'crash after':
        attempt(call.perform);
        this.onCrash(task.isolate);
        break;
      case 'send lost':
        this.note(`${task.number} ${call.label} lost`);
        call.resolve(undefined);
        break;
      case 'send doubled':
        attempt(call.perform);
        this.#finish(call);
        break;
      case 'send failed':
        this.#failWith(call, new Error('Queue send failed: service temporarily unavailable'));
    }
  }

  #drawError(): Error {
    return new Error(this.random.pick(ERRORS));
  }

  #drawFault({ isSend }: Call): FaultKind | null {
    const possible: readonly FaultKind[] = isSend
      ? ['send lost', 'send doubled', 'send failed', 'crash before', 'crash after']
      : ['error before', 'error after', 'stall', 'crash before', 'crash after'];
    let drawn = this.random.below(1000);
    for (const kind of possible) {
      drawn -= this.faults[kind];
      if (drawn < 0) return kind;
    }
    return null;
  }

  #hit(task: Task, fault: FaultKind): void {
    task.faults.push(fault);
    this.faultCounts.set(fault, (this.faultCounts.get(fault) ?? 0) + 1);
  }

  #finish(call: Call): void {
    try {
      const result = call.perform();
      this.note(`${call.task.number} ${call.label} ok`);
      call.resolve(result);
    } catch (error) {
      this.#failWith(call, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #failWith(call: Call, error: Error): void {
    this.note(`${call.task.number} ${call.label} ${error.message}`);
    call.reject(error);
  }
}

function isDue(at: number | null, now: number): boolean {
  return at !== null && at <= now;
}

/** The error, or null when all went well. */
function attempt(perform: () => unknown): Error | null {
  try {
    perform();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A D1 binding of one task. */
export function bindDatabase(world: World, task: Task, d1: SqliteD1): Pick<D1Database, 'prepare' | 'batch'> {
  const prepare = (sql: string, values: readonly unknown[] = []): unknown => ({
    sql,
    values,
    bind: (...bound: unknown[]) => prepare(sql, bound),
  });
  const batch = async (statements: readonly Statement[]) => {
    const label = `${d1.name} ${statements.length} ${statements.at(-1)?.sql.slice(0, 40) ?? ''}`;
    const results = await world.call(task, label, () => d1.runBatch(statements));
    return results.map((rows) => ({ success: true, results: rows, meta: {} }));
  };
  // safe: the Worker calls nothing else of a binding than these two, and of a statement only `bind`
  return { prepare, batch } as unknown as Pick<D1Database, 'prepare' | 'batch'>;
}
