import type { Instant } from '@aftercare/kernel';
import {
  type Effect,
  guardOneChange,
  type HistoryLine,
  NO_EFFECT,
  type Plan,
  Refusal,
  type TimerRule,
  toETag,
  type Write,
} from '@aftercare/runtime';
import type { JobKind } from './define-job.ts';
import { decideProgress, decideStop, hasEnded } from './rules/decide-progress.ts';
import { findJob, insertJobErrors, writeProgress } from './store.ts';
import { toJobWire } from './wire.ts';
import { type Job, type JobId, SLICE_DUE } from './words.ts';

/** Fires the next slice of a job: its effect, its progress and the timer of the slice after it are one batch. */
export function sliceDue(kinds: readonly JobKind[]): TimerRule {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  return {
    kind: SLICE_DUE,
    async fire(timer, load): Promise<Effect> {
      // safe: planJob sets the timer with the job's id as its subject
      const reads = { job: findJob({ id: timer.subject as JobId }) };
      // safe: `load` answers under the very names of the reads
      const { job } = (await load(reads)) as { readonly job: Job | undefined };
      if (job === undefined || hasEnded(job)) return NO_EFFECT;
      const at = timer.firedAt;
      const kind = byName.get(job.kind);
      if (kind === undefined) return changeJob(job, decideStop(job, 'failed', at));
      const { id, input, position } = job;
      const { effect, items, errors } = await kind.run({ job: id, input, position, at }, load);
      const next = decideProgress(job, { items, failed: errors.length }, at);
      const progress = changeJob(job, next);
      return {
        action: job.kind,
        writes: [
          ...progress.writes,
          ...effect.writes,
          ...(errors.length === 0 ? [] : [insertJobErrors(errors.map((error) => ({ jobId: id, ...error, at })))]),
        ],
        history: [...progress.history, ...(effect.history ?? [])],
        unchanged: effect.unchanged ?? [],
        events: effect.events ?? [],
        timers: {
          set: [
            ...(effect.timers?.set ?? []),
            ...(hasEnded(next) ? [] : [{ subject: id, kind: SLICE_DUE, dueAt: at, payload: {} }]),
          ],
          cancel: effect.timers?.cancel ?? [],
        },
      };
    },
  };
}

/** What a command commits to stop a job where it stands, and its answer. */
export function planStop(job: Job, now: Instant): Plan {
  if (hasEnded(job)) throw new Refusal('jobs.ended', { state: job.state });
  if (!job.isCancellable) throw new Refusal('jobs.not_cancellable', { kind: job.kind });
  const next = decideStop(job, 'cancelled', now);
  return {
    ...changeJob(job, next),
    timers: { cancel: [{ subject: job.id, kind: SLICE_DUE }] },
    answer: { status: 200, headers: { ETag: toETag(next.version) }, body: toJobWire({ ...job, ...next }) },
  };
}

/** Undone when the job went on or ended since it was read. A line of history for each change of its state. */
export function changeJob(
  job: Job,
  next: ReturnType<typeof decideProgress>,
): { readonly writes: readonly Write[]; readonly history: readonly HistoryLine[] } {
  const { id, version, state } = job;
  const line = {
    subject: id,
    version: next.version,
    before: { state },
    after: { state: next.state, failed: next.failed },
  };
  return {
    writes: [writeProgress({ id, from: job.position, ...next }), guardOneChange({ code: 'JOB' })],
    history: next.version === version ? [] : [line],
  };
}
