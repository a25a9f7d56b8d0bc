import type { Instant } from '@aftercare/kernel';
import type { Job } from '../words.ts';

type Progress = Pick<Job, 'state' | 'position' | 'failed' | 'startedAt' | 'endedAt' | 'version'>;

/**
 * Where a job stands after a slice that looked at so many items, of which so many failed. Three of ten, then seven: the second
 * slice ends it. A slice that looked at nothing would be fired for ever, so it is a mistake of its kind.
 */
export function decideProgress(
  job: Job,
  slice: { readonly items: number; readonly failed: number },
  at: Instant,
): Progress {
  const { items, failed } = slice;
  if (items < 1 || failed > items)
    throw new RangeError(`a slice of ${job.kind} looked at ${items} and failed ${failed}`);
  const position = Math.min(job.position + items, job.total);
  const state = position === job.total ? 'done' : 'running';
  return {
    state,
    position,
    failed: job.failed + failed,
    startedAt: job.startedAt ?? at,
    endedAt: state === 'done' ? at : null,
    version: state === job.state ? job.version : job.version + 1,
  };
}

/** Stopped from outside, where it stands. */
export function decideStop(job: Job, state: 'cancelled' | 'failed', at: Instant): Progress {
  const { position, failed, startedAt, version } = job;
  return { state, position, failed, startedAt, endedAt: at, version: version + 1 };
}

export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}
