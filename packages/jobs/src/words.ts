import type { FindingParams, Id, Instant, Json } from '@aftercare/kernel';
import type { TenantId } from '@aftercare/runtime';

export type JobId = Id<'job'>;

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** The timer that brings the next slice. */
export const SLICE_DUE = 'jobs.slice_due';

export interface Job {
  readonly id: JobId;
  /** `<capability>.<verb_object>` */
  readonly kind: string;
  readonly state: JobState;
  /** Whose people or clients began it. */
  readonly tenantId: TenantId;
  readonly createdBy: string;
  /** What the kind works on; never shown. */
  readonly input: Json;
  /** What a person is told about it. */
  readonly facts: FindingParams;
  readonly total: number;
  /** Items that were looked at, well or not. */
  readonly position: number;
  readonly failed: number;
  readonly isCancellable: boolean;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Counts changes of the state; progress is no change of it. */
  readonly version: number;
}

/** An item that went wrong: which, and why, as a problem code. */
export interface ItemError {
  readonly position: number;
  /** What the caller knows it by. */
  readonly item: string;
  readonly code: string;
  readonly params: FindingParams;
}
