import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { useSay } from '../language.ts';
import type { Claim } from './claim.ts';
import { useComponentName } from './component-names.ts';

export function ClaimFacts({ claim }: { claim: Claim }) {
  const say = useSay();
  const nameComponent = useComponentName();
  return (
    <dl class="facts">
      <dt>{say('claim.unit')}</dt>
      <dd>
        {claim.model} · {claim.serial}
      </dd>
      <dt>{say('claim.component')}</dt>
      <dd>{nameComponent(claim.model, claim.component)}</dd>
      {claim.failureMode !== null && (
        <>
          <dt>{say('claim.failure_mode')}</dt>
          <dd>{claim.failureMode}</dd>
        </>
      )}
      <dt>{say('claim.causal_part')}</dt>
      <dd>{claim.causalPart}</dd>
      <dt>{say('claim.cause')}</dt>
      <dd>{say(`cause.${claim.cause}`)}</dd>
      <dt>{say('claim.failed_on')}</dt>
      <dd>
        <Day of={claim.failedOn} />
      </dd>
      <dt>{say('claim.repaired_on')}</dt>
      <dd>
        <Day of={claim.repairedOn} />
      </dd>
      <dt>{say('claim.signed_on')}</dt>
      <dd>{claim.signedOn === null ? say('claim.not_signed') : <Day of={claim.signedOn} />}</dd>
      <dt>{say('claim.submitted_at')}</dt>
      <dd>
        <Moment of={claim.submittedAt} />
      </dd>
      <dt>{say('claim.id')}</dt>
      <dd class="id">{claim.id}</dd>
    </dl>
  );
}
