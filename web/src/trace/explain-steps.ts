import type { Explainable, ExplainedStep, Finding, TraceStep } from './decision.ts';

interface Explanation {
  readonly steps: readonly ExplainedStep[];
  /** Findings of no step in particular. */
  readonly others: readonly Finding[];
}

/**
 * Hangs each finding on the step that made it: an objection carries the very parameters that its step saw. One that
 * carries others (a warranty speaks of the component, its steps of dates) belongs to the first step of its capability
 * that objected and has none yet. Money stands at the last step of its line, where it was decided.
 */
export function explainSteps({ trace, findings, lines }: Explainable): Explanation {
  const open = new Set(findings);
  const take = (isMine: (finding: Finding) => boolean): Finding[] => {
    const found = [...open].find(isMine);
    if (found === undefined) return [];
    open.delete(found);
    return [found];
  };
  const exact = trace.map((step) => take((finding) => isSame(finding.params, step.saw)));
  const steps = trace.map((step, index): ExplainedStep => {
    const own = exact[index] ?? [];
    const near =
      own.length === 0 && hasObjected(step) ? take(({ code }) => capability(code) === capability(step.rule)) : [];
    return {
      step,
      findings: [...own, ...near],
      line: isLastOfLine(trace, index) ? (lines[lineOf(step) - 1] ?? null) : null,
    };
  });
  return { steps, others: [...open] };
}

function hasObjected({ outcome }: TraceStep): boolean {
  return outcome === 'reduced' || outcome === 'refused';
}

function capability(code: string): string {
  return code.split('.')[0] ?? code;
}

function isSame(one: Finding['params'], other: TraceStep['saw']): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Lines count from 1; 0 is no line. */
function lineOf({ saw }: TraceStep): number {
  return typeof saw.line === 'number' ? saw.line : 0;
}

function isLastOfLine(trace: readonly TraceStep[], index: number): boolean {
  const line = trace[index] ? lineOf(trace[index]) : 0;
  return line > 0 && trace.slice(index + 1).every((later) => lineOf(later) !== line);
}
