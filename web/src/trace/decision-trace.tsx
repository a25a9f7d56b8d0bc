import { useSay } from '../language.ts';
import type { Explainable } from './decision.ts';
import { explainSteps } from './explain-steps.ts';
import { FindingBox } from './finding-box.tsx';
import { TraceRow } from './trace-row.tsx';

/** Every rule that was looked at, in order: what it saw, what it said, what it moved, and how to mend it. */
export function DecisionTrace({ decision }: { decision: Explainable }) {
  const say = useSay();
  const { steps, others } = explainSteps(decision);
  return (
    <>
      <ol class="trace">
        {steps.map((explained, index) => (
          // A stored decision never changes, so its order names its steps.
          <TraceRow key={index} explained={explained} currency={decision.amounts.approved.currency} />
        ))}
      </ol>
      {others.length > 0 && (
        <div class="trace-others">
          <h3>{say('trace.also')}</h3>
          {others.map((finding) => (
            <FindingBox key={`${finding.code} ${finding.path}`} finding={finding} isComplete />
          ))}
        </div>
      )}
    </>
  );
}
