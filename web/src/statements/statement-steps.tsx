import { Day } from '../components/day.tsx';
import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import type { Statement } from './statement.ts';

type Step = Statement['steps'][number];

/** From the close of the month to the money: done, now, still to come, or skipped by the agreement. */
export function StatementSteps({ statement }: { statement: Statement }) {
  const say = useSay();
  return (
    <ol class="steps">
      {statement.steps.map((step) => (
        <li key={step.step} class={`step ${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span class="step-mark">{step.state === 'done' && <Icon name="check" />}</span>
          <span>
            <span class="step-name">{say(`step.${step.step}`)}</span>
            <span class="step-detail">
              <StepDetail step={step} statement={statement} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepDetail({ step, statement }: { step: Step; statement: Statement }) {
  const say = useSay();
  const { papers, approvals, payBy } = statement;
  if (step.state === 'skipped') return <>{say('step.skipped')}</>;
  if (step.step === 'papers' && step.state !== 'done') {
    return (
      <>
        {say('step.window')} <Day of={papers.window.opensOn} /> – <Day of={papers.window.closesOn} />
      </>
    );
  }
  if (step.step === 'papers' && papers.onTime !== null) {
    return (
      <>
        {step.on !== null && <Day of={step.on} />} {say(papers.onTime ? 'step.in_window' : 'step.next_window')}
      </>
    );
  }
  if (step.step === 'approve' && approvals.length > 0) {
    return (
      <>
        {approvals.map(({ name }) => name).join(say('list.comma'))}
        {approvals.length === 1 && ` · ${say('step.second')}`}
      </>
    );
  }
  if (step.step === 'pay' && step.state !== 'done' && payBy !== null) {
    return (
      <>
        {say('step.promised')} <Day of={payBy} />
      </>
    );
  }
  return step.on === null ? null : <Day of={step.on} />;
}
