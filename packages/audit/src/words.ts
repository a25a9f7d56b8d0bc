import type { Instant } from '@aftercare/kernel';

/** Null where anything will do. `until` is exclusive. */
export interface HistoryFilter {
  readonly subject: string | null;
  readonly actor: string | null;
  readonly action: string | null;
  readonly from: Instant;
  readonly until: Instant;
}

/** Where a page begins: behind this row. Of one subject its version counts, otherwise the moment and the place in the table. */
export interface PageStart {
  readonly beforeAt: Instant;
  readonly beforePlace: number;
  readonly beforeVersion: number;
}

/** One row of history as it is stored, and what is known about it. */
export interface HistoryRow {
  readonly place: number;
  readonly subject: string;
  readonly version: number;
  readonly action: string;
  readonly actor: string;
  /** Where the actor is a person or a machine client of the tenant itself. */
  readonly actorName: string | null;
  readonly at: Instant;
  /** JSON as it is stored. */
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
  readonly requestId: string;
  /** The number in the chain; null for what waits for its seal. */
  readonly seal: number | null;
}
