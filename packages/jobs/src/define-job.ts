import { type FindingParams, type Instant, type Json, newId } from '@aftercare/kernel';
import {
  type Actor,
  type Answer,
  type Effect,
  homeOf,
  type Loaded,
  NO_EFFECT,
  nameActor,
  type Plan,
  type Reads,
} from '@aftercare/runtime';
import { insertJob } from './store.ts';
import { toJobWire } from './wire.ts';
import { type ItemError, type Job, type JobId, SLICE_DUE } from './words.ts';

/** What a slice is decided from. */
export interface Slice<Input> {
  readonly job: JobId;
  readonly input: Input;
  /** The first item that nobody looked at yet. */
  readonly position: number;
  readonly at: Instant;
}

export interface Sliced {
  readonly effect: Effect;
  /** Items that this slice looked at, at least one. */
  readonly items: number;
  readonly errors: readonly ItemError[];
}

/** A kind of job without its own types: what the timer sees. */
export interface JobKind {
  readonly kind: string;
  readonly isCancellable: boolean;
  run(slice: Slice<Json>, load: (reads: Reads) => Promise<Loaded<Reads>>): Promise<Sliced>;
}

/**
 * A kind of job: a pure slice. What `decide` throws costs the item that it stood at and is logged; what a database throws is
 * thrown on, and the slice is tried again.
 */
export function defineJob<Input, const Named extends Reads>(job: {
  readonly kind: string;
  readonly isCancellable: boolean;
  readonly input: { parse(value: unknown): Input };
  /** What the caller knows the item by. */
  nameItem(input: Input, position: number): string;
  reads(slice: Slice<Input>): Named;
  decide(slice: Slice<Input>, loaded: Loaded<Named>): Sliced;
}): JobKind {
  return {
    kind: job.kind,
    isCancellable: job.isCancellable,
    async run(raw, load) {
      const slice = { ...raw, input: job.input.parse(raw.input) };
      // safe: `load` answers under the very names of the reads
      const loaded = (await load(job.reads(slice))) as Loaded<Named>;
      try {
        return job.decide(slice, loaded);
      } catch (error) {
        const { position } = slice;
        console.error(JSON.stringify({ job: slice.job, position, failed: String(error) }));
        const item = job.nameItem(slice.input, position);
        return { effect: NO_EFFECT, items: 1, errors: [{ position, item, code: 'jobs.item_failed', params: {} }] };
      }
    },
  };
}

/** What an action commits beside its own writes to begin a job, and its answer 202. */
export function planJob(
  { kind, isCancellable }: Pick<JobKind, 'kind' | 'isCancellable'>,
  work: { readonly input: Json; readonly facts: FindingParams; readonly total: number },
  by: { readonly actor: Actor; readonly now: Instant },
): Required<Pick<Plan, 'writes' | 'history' | 'timers'>> & { readonly answer: Answer } {
  const { actor, now } = by;
  const tenantId = homeOf(actor);
  if (tenantId === null) throw new TypeError('a job belongs to a tenant');
  const isEmpty = work.total === 0;
  const job: Job = {
    id: newId('job', now),
    kind,
    state: isEmpty ? 'done' : 'queued',
    tenantId,
    createdBy: nameActor(actor),
    ...work,
    position: 0,
    failed: 0,
    isCancellable,
    createdAt: now,
    startedAt: isEmpty ? now : null,
    endedAt: isEmpty ? now : null,
    version: 1,
  };
  const timer = { subject: job.id, kind: SLICE_DUE, dueAt: now, payload: {} };
  return {
    writes: [insertJob(job)],
    history: [{ subject: job.id, version: 1, before: null, after: { kind, state: job.state, total: job.total } }],
    timers: { set: isEmpty ? [] : [timer] },
    answer: { status: 202, headers: { Location: `/v1/jobs/${job.id}` }, body: toJobWire(job) },
  };
}
