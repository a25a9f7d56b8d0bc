import { Told } from '../components/told.tsx';
import { useLanguage, useSay } from '../language.ts';
import { Clause } from './clause.tsx';
import type { ExplainedStep } from './decision.ts';
import { describeStep } from './describe-saw.ts';
import { FindingBox } from './finding-box.tsx';
import { MovedMoney } from './moved-money.tsx';
import { OutcomeMark } from './outcome-mark.tsx';

export function TraceRow({ explained, currency }: { explained: ExplainedStep; currency: string }) {
  const { step, findings, line } = explained;
  const { title, detail } = describeStep(step, { say: useSay(), language: useLanguage(), currency });
  const saw = tellBeneath(title, findings[0]?.message ?? detail);
  const clause = step.clause !== null && !saw.includes(step.clause) ? step.clause : null;
  return (
    <li class={`trace-step ${step.outcome}`}>
      <OutcomeMark outcome={step.outcome} />
      <div class="trace-text">
        <p class="trace-rule">
          <Told text={title} />
        </p>
        {(saw || clause) && (
          <p class="trace-saw">
            <Told text={saw} />
            {saw && clause && ' · '}
            {clause && <Clause of={clause} />}
          </p>
        )}
        {findings.map((finding) => (
          <FindingBox key={finding.code} finding={finding} />
        ))}
      </div>
      {line && <MovedMoney amounts={line.amounts} outcome={step.outcome} />}
    </li>
  );
}

/** A title that begins with “Line 2:” need not be followed by a sentence that does; what follows may be a clause. */
function tellBeneath(title: string, text: string): string {
  const start = /^[^:：]+[:：] ?/.exec(title)?.[0] ?? '';
  const rest = text.startsWith(start) ? text.slice(start.length) : text;
  return rest.replace(/[.。]$/, '');
}
