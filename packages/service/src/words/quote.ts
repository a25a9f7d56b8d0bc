import type { Instant, LocalDate } from '@aftercare/kernel';
import type { PolicyVersion } from '@aftercare/policies';
import type { Coverage, QuoteLine } from '@aftercare/warranty';
import type { WorkOrderId, WorkReport } from '../words.ts';

/*
 * What the customer is told before work that costs something is begun. A quote is never changed: another one takes its place, and
 * what was agreed to is kept with the digest of all that was shown.
 */

/** `replaced`: another one was made before it was answered. */
export const QUOTE_STATES = ['offered', 'accepted', 'declined', 'replaced'] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

/** All that the customer sees; the digest is made of it. */
export interface QuoteContent {
  readonly component: string;
  readonly failureMode: string | null;
  readonly cause: WorkReport['cause'];
  readonly failedOn: LocalDate;
  /** What was found at the unit against the promise. */
  readonly found?: WorkReport['found'];
  readonly coverage: Coverage;
  readonly currency: string;
  readonly lines: readonly QuoteLine[];
  readonly total: number;
  /** The terms, matrix and tariff that it was made by. */
  readonly versions: readonly PolicyVersion[];
}

export interface Quote {
  readonly workOrderId: WorkOrderId;
  /** 1, 2, 3 … of its order. */
  readonly number: number;
  readonly content: QuoteContent;
  /** SHA-256 of the canonical JSON of the content. */
  readonly hash: string;
  readonly state: QuoteState;
  readonly offeredAt: Instant;
  readonly answeredAt: Instant | null;
  /** `link`: on the private page; `device`: on the technician's. */
  readonly answeredBy: 'link' | 'device' | null;
}
