import { Told } from '../components/told.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ExplainedStep } from './decision.ts';
import { describeStep } from './describe-saw.ts';
import { FindingBox } from './finding-box.tsx';
import { MovedMoney } from './moved-money.tsx';
import { OutcomeMark } from './outcome-mark.tsx';

export function TraceRow({ explained, currency }: { explained: ExplainedStep; currency: string }) {
  const { step, findings, line } = explained;
  const { title, detail } = describeStep(step, { say: useSay(), language: useLanguage(), currency });
  const [first] = findings;
  return (
    <li class={`trace-step ${step.outcome}`}>
      <OutcomeMark outcome={step.outcome} />
      <div class="trace-text">
        <p class="trace-rule">
          <Told text={title} />
        </p>
        {(first || detail || step.clause) && (
          <p class="trace-saw">
            <Told text={first?.message ?? detail} />
            {step.clause !== null && <span class="clause">{step.clause}</span>}
          </p>
        )}
        {findings.map((finding) => (
          <FindingBox key={finding.code} finding={finding} />
        ))}
      </div>
      {line && <MovedMoney line={line} />}
    </li>
  );
}
