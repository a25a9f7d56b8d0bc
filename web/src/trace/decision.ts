import type { Answer } from '@aftercare/client/sdk';

/** A decision as every capability tells it: the trace, what it found, and the versions it used. */
export type Decision = Answer<'get', '/v1/networks/{network}/claims/{claim}/decision'>;
export type TraceStep = Decision['trace'][number];
export type Finding = Decision['findings'][number];
export type LineDecision = Decision['lines'][number];

/** A step of the trace with what hangs on it. */
export interface ExplainedStep {
  readonly step: TraceStep;
  readonly findings: readonly Finding[];
  /** The line whose money this step decided. */
  readonly line: LineDecision | null;
}

/** What the trace needs of a decision. */
export interface Explainable {
  readonly trace: readonly TraceStep[];
  readonly findings: readonly Finding[];
  readonly lines: readonly LineDecision[];
  readonly amounts: { readonly approved: { readonly currency: string } };
}

/** A due time or a choice of shop: it has a trace and no money. */
export function withoutMoney(trace: readonly TraceStep[], findings: readonly Finding[] = []): Explainable {
  return { trace, findings, lines: [], amounts: { approved: { currency: 'CNY' } } };
}
