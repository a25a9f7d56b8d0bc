import { type Instant, type Json, type Language, LIMITS, newId } from '@aftercare/kernel';
import type { Action, Admission, Answer, Context, Entry, Part, Plan } from './action.ts';
import { nameActor } from './actor.ts';
import type { Database, Loaded, Reads } from './database.ts';
import { classifyDatabaseError } from './database-error.ts';
import { type Effect, toWrites } from './effect.ts';
import { listQuotaRefusals } from './quota.ts';
import { Refusal } from './refusal.ts';
import type { Read, Write } from './statements.ts';
import {
  cancelTimer,
  findStoredAnswer,
  guardSubjects,
  insertAnswer,
  insertEvents,
  insertHistory,
  listAnswersBelow,
  setTimers,
} from './store.ts';

/** Something that the decision read was changed before it could be written; the whole command runs again. */
export class Stale extends Error {}

/** The command was done before: its first answer is given again. */
export class Replay extends Error {
  readonly stored: StoredAnswer;
  constructor(stored: StoredAnswer) {
    super('replay');
    this.stored = stored;
  }
}

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface IdempotencyKey {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
}

export interface CommandFacts {
  readonly action: Pick<Action, 'name'>;
  readonly entry: Entry;
  readonly database: Database;
  readonly now: Instant;
  readonly requestId: string;
  readonly language: Language;
  readonly request: Context<unknown>['request'];
  /** Null where nothing is written. */
  readonly idempotency: IdempotencyKey | null;
}

/** One attempt of an action: made anew when a commit turns out stale. */
export function openContext<Admitted>(facts: CommandFacts, admission: Admission<Admitted>): Context<Admitted> {
  let admitted: { readonly value: Admitted } | null = admission.kind === 'known' ? { value: admission.admitted } : null;
  let isFirstLoad = true;

  const context: Context<Admitted> = {
    now: facts.now,
    requestId: facts.requestId,
    language: facts.language,
    actor: facts.entry.actor,
    platform: facts.entry.platform,
    database: facts.database,
    request: facts.request,

    async load<const Named extends Reads>(reads: Named): Promise<Loaded<Named> & { readonly admitted: Admitted }> {
      const { idempotency } = facts;
      const stored = isFirstLoad && idempotency !== null ? { storedAnswer: replayStored(idempotency) } : {};
      const place = admitted === null && admission.kind === 'read' ? { admittedRow: admission.read } : {};
      isFirstLoad = false;
      const loaded: Loaded<Reads> = await facts.database.load({ ...stored, ...place, ...reads });
      // safe: `admittedRow` is what the admission's own read decoded
      if (admitted === null) admitted = { value: loaded.admittedRow as Admitted };
      // safe: the named results stand in `loaded` under their own names
      return { ...(loaded as Loaded<Named>), admitted: admitted.value };
    },

    commit: (plan) => commitUnder(facts.idempotency, plan),

    part: (name) => openPart(name),

    requireMatch(version: number): void {
      const wanted = facts.request.headers.get('if-match');
      if (wanted !== null && wanted !== '*' && !wanted.split(',').some((tag) => tag.trim() === toETag(version))) {
        throw new Refusal('request.version_stale', { current: version });
      }
    },
  };
  return context;

  function openPart(name: string): Part<Admitted> {
    const { idempotency } = facts;
    const scope = `${idempotency?.scope}#${name}/`;
    return {
      async load<const Named extends Reads>(reads: Named) {
        const done = idempotency === null ? {} : { answeredParts: listPartAnswers(idempotency, scope) };
        const loaded = await context.load<Reads>({ ...done, ...reads });
        // safe: `answeredParts` is what was asked for just above
        const answers = (loaded.answeredParts ?? []) as readonly Json[];
        // safe: the named results stand in `loaded` under their own names
        return { ...(loaded as Loaded<Named>), admitted: loaded.admitted, answers };
      },
      commit: (span, plan) =>
        commitUnder(idempotency === null ? null : { ...idempotency, scope: `${scope}${span}` }, plan),
    };
  }

  async function commitUnder(idempotency: IdempotencyKey | null, plan: Plan): Promise<Answer> {
    const place = admitted !== null && admission.kind === 'read' ? admission.unchanged(admitted.value) : [];
    const unchanged = [...place, ...(plan.unchanged ?? [])];
    const stored = idempotency === null ? null : toStoredRow(idempotency, plan.answer, facts.now);
    await facts.entry.platform.pauseBeforeCommit();
    await write(facts, plan, [
      ...(stored === null ? [] : [insertAnswer(stored)]),
      ...(unchanged.length === 0 ? [] : [guardSubjects(unchanged)]),
      ...plan.writes,
      ...(plan.history.length === 0
        ? []
        : [
            insertHistory(plan.history, {
              action: facts.action.name,
              actor: nameActor(facts.entry.actor),
              at: facts.now,
              requestId: facts.requestId,
            }),
          ]),
      ...(plan.events?.length
        ? [
            insertEvents(
              plan.events.map((event) => ({ ...event, eventId: newId('evt', facts.now) })),
              facts.now,
            ),
          ]
        : []),
      ...(plan.timers?.set?.length ? [setTimers(plan.timers.set)] : []),
      ...(plan.timers?.cancel ?? []).map(cancelTimer),
    ]);
    facts.entry.platform.afterCommit(facts.database.tenantId, {
      events: (plan.events?.length ?? 0) > 0 || plan.writes.some((write) => write.isOutgoing === true),
      timers: plan.timers?.set?.map(({ kind }) => kind) ?? [],
      dueAt: earliest(plan.timers?.set?.map((timer) => timer.dueAt) ?? []),
    });
    return stored === null || stored.body === '' ? plan.answer : toStoredAnswer(plan.answer, stored.body);
  }
}

/** Strong entity tag of a subject's version (RFC 9110 §8.8.3). */
export function toETag(version: number): string {
  return `"${version}"`;
}

async function write(facts: CommandFacts, plan: Plan, writes: readonly Write[]): Promise<void> {
  try {
    await facts.database.write(writes);
  } catch (error) {
    throw toCommandError(error, { ...listQuotaRefusals(facts.now), ...plan.refusals });
  }
}

/** The one place that says what a failed commit means. */
export function toCommandError(error: unknown, refusals: Readonly<Record<string, () => Error>>): unknown {
  const failure = classifyDatabaseError(error);
  switch (failure.kind) {
    case 'unique':
      return refusals[failure.constraint]?.() ?? new Stale();
    case 'guard':
      if (failure.code === 'SCHEMA') return new Refusal('tenancy.migrating', {}, { retryAfterSeconds: 30 });
      if (failure.code === 'IDENTITY') return new Error('a commit met the database of another tenant');
      return refusals[failure.code]?.() ?? new Stale();
    case 'schema':
      return new Refusal('tenancy.migrating', {}, { retryAfterSeconds: 30 });
    case 'overloaded':
      return new Refusal('database.overloaded', {}, { retryAfterSeconds: 5 });
    case 'unknown_outcome':
      // The batch may stand: loading again finds its idempotency row if so.
      return new Stale();
    case 'defect':
      return error;
  }
}

/**
 * What was done is told again before anything else is looked at, and so stands first in its batch: whoever was suspended
 * between the commit and a lost answer would otherwise be told that nothing was done.
 */
function replayStored(idempotency: IdempotencyKey): Read<null> {
  const read = findStoredAnswer(idempotency);
  return {
    ...read,
    decode(rows) {
      const stored = read.decode(rows);
      if (stored === undefined) return null;
      if (stored.requestHash !== idempotency.requestHash) throw new Refusal('idempotency.key_reused');
      throw new Replay(stored);
    },
  };
}

/** Answers to this command that parts of it were given before, in the order of their spans. */
function listPartAnswers({ key, requestHash }: IdempotencyKey, scope: string): Read<readonly Json[]> {
  // '0' is the character behind '/'.
  const read = listAnswersBelow({ from: scope, until: `${scope.slice(0, -1)}0`, key });
  return {
    ...read,
    decode(rows) {
      const stored = read.decode(rows);
      if (stored.some((answer) => answer.requestHash !== requestHash)) throw new Refusal('idempotency.key_reused');
      // safe: written as JSON by `toStoredRow`
      return stored.map(({ body }) => JSON.parse(body) as Json);
    },
  };
}

export function toStoredRow(idempotency: IdempotencyKey, answer: Answer, at: Instant) {
  return {
    ...idempotency,
    status: answer.status,
    headers: answer.headers ?? {},
    body: answer.body === undefined ? '' : JSON.stringify(answer.body),
    at,
  };
}

/** The bytes that are sent are the bytes that were stored. */
function toStoredAnswer({ status, headers }: Answer, data: string): Answer {
  return { status, ...(headers === undefined ? {} : { headers }), content: { mediaType: 'application/json', data } };
}

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((first, next) => (first === null || next < first ? next : first), null);
}

/** Runs a command again after a concurrent writer won, at most three times, with a little jitter. */
export async function retryStale<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      if (tries >= LIMITS.staleRetries) throw new Refusal('request.conflict', {}, { retryAfterSeconds: 1 });
      const jitter = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
      await new Promise((resolve) => setTimeout(resolve, (jitter % 20) * (tries + 1)));
    }
  }
}

/** Commits an effect outside a command with an idempotency key: sign-in, sign-up, tokens. */
export async function commitEffect(
  database: Database,
  effect: Effect,
  by: { action: string; actor: string; at: Instant; requestId: string },
  refusals: Readonly<Record<string, () => Error>> = {},
): Promise<void> {
  try {
    await database.write(toWrites(effect, by));
  } catch (error) {
    // Without an idempotency row nothing tells whether a lost answer was a commit, so it is not tried again here.
    if (classifyDatabaseError(error).kind === 'unknown_outcome') {
      throw new Refusal('database.overloaded', {}, { retryAfterSeconds: 5 });
    }
    throw toCommandError(error, refusals);
  }
}
