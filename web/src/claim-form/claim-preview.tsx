import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { DecisionTrace } from '../trace/decision-trace.tsx';
import { readFieldProblems } from './field-problems.ts';
import type { DryRun } from './use-dry-run.ts';

const TONES = {
  approved: 'passed',
  partly_approved: 'reduced',
  needs_info: 'reduced',
  rejected: 'refused',
  in_review: 'waiting',
} as const;

/** The decision beside the form: its money, then every rule that was looked at. */
export function ClaimPreview({ run }: { run: DryRun }) {
  const say = useSay();
  const age = run.status === 'waiting' ? 'current' : run.age;
  return (
    <section class="tile preview" aria-labelledby="preview-title" aria-busy={age === 'asking'}>
      <h2 class="tile-head" id="preview-title">
        {say('new_claim.decision')}
        <span role="status">
          {run.status === 'decided' && age === 'current' && (
            <span class={`tag ${TONES[run.decision.verdict]}`}>{say(`state.${run.decision.verdict}`)}</span>
          )}
          {age !== 'current' && <span class="tag neutral">{say(`new_claim.decision.${age}`)}</span>}
        </span>
      </h2>
      {run.status === 'waiting' && <p class="soft">{say('new_claim.decision.wait')}</p>}
      {run.status === 'refused' && readFieldProblems(run.error).size === 0 && <ProblemNotice error={run.error} />}
      {run.status === 'refused' && readFieldProblems(run.error).size > 0 && (
        <p class="soft">{say('new_claim.decision.mend')}</p>
      )}
      {run.status === 'decided' && (
        <div>
          <dl class="figures halves-only">
            <div>
              <dt>{say('claim.claimed')}</dt>
              <dd>
                <Money of={run.decision.amounts.claimed} />
              </dd>
            </div>
            <div>
              <dt>{say('new_claim.decision.paid')}</dt>
              <dd>
                <Money of={run.decision.amounts.approved} />
              </dd>
            </div>
          </dl>
          <DecisionTrace decision={run.decision} />
        </div>
      )}
    </section>
  );
}
