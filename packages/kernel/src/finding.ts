import type { LocalDate } from './calendar.ts';

/** `blocks` refuses, `reduces` pays less, `notes` only tells. */
export type Severity = 'blocks' | 'reduces' | 'notes';

export type FindingParams = Readonly<Record<string, string | number | boolean | null>>;

/** What a rule has to say. Text is never stored: it is rendered from `code` and `params` at the edge. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly clause: string | null;
  readonly path: string | null;
  readonly params: FindingParams;
  readonly cureUntil: LocalDate | null;
}

/** One rule that was looked at: what it saw and what it said. */
export interface TraceStep {
  readonly rule: string;
  readonly clause: string | null;
  readonly saw: FindingParams;
  readonly outcome: 'passed' | 'reduced' | 'refused' | 'not_looked_at';
}
