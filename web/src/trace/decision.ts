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
