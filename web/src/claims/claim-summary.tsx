import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import type { Decision } from '../trace/decision.ts';
import type { ListedClaim } from './claim.ts';
import { useComponentName } from './component-names.ts';
import { nameVersion } from './name-version.ts';

/** The claim at a glance; the decision follows when it is known. A person's decision is only proposed until it is made. */
export function ClaimSummary({ claim, decision }: { claim: ListedClaim; decision: Decision | null }) {
  const say = useSay();
  const nameComponent = useComponentName();
  const isProposed = claim.state === 'in_review';
  return (
    <>
      <p class="panel-lead">
        <span>{claim.member} ·</span>{' '}
        <span>
          {claim.model} {nameComponent(claim.model, claim.component)} ·
        </span>{' '}
        <span>{say('claims.serial', { serial: claim.serial })} ·</span>{' '}
        <span>
          {say('claim.submitted')} <Moment of={claim.submittedAt} />
        </span>
      </p>
      <dl class="figures">
        <div>
          <dt>{say('claim.claimed')}</dt>
          <dd>
            <Money of={claim.amounts.claimed} />
          </dd>
        </div>
        <div>
          <dt>{say(isProposed ? 'claim.proposed' : 'claim.approved')}</dt>
          <dd>
            {isProposed ? decision && <Money of={decision.amounts.approved} /> : <Money of={claim.amounts.approved} />}
          </dd>
        </div>
        <div>
          <dt>{say('claim.decided_under')}</dt>
          <dd class="figures-words">
            {decision?.versions.map((version) => (
              <span key={version.id}>{nameVersion(version, say)} </span>
            ))}
          </dd>
        </div>
      </dl>
    </>
  );
}
