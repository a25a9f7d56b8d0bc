import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { ALL_HISTORY, formatAudit } from '../route.ts';
import { DecisionTrace } from '../trace/decision-trace.tsx';
import { useMay } from '../use-may.ts';
import type { Claim } from './claim.ts';
import { ClaimAppeal } from './claim-appeal.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { ClaimFollowUp } from './claim-follow-up.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { ClaimRecovery } from './claim-recovery.tsx';
import { ClaimRisk } from './claim-risk.tsx';
import { ClaimRounds } from './claim-rounds.tsx';
import { ClaimSummary } from './claim-summary.tsx';
import { DecidedUnder } from './decided-under.tsx';

interface ClaimStoryProps {
  claim: Claim;
  network: ShownNetwork;
  changed: () => void;
}

/** What came of it, why, for what, and on which ground. */
export function ClaimStory({ claim, network, changed }: ClaimStoryProps) {
  const say = useSay();
  const may = useMay();
  return (
    <>
      <ClaimSummary claim={claim} decision={claim.decision} />
      <section>
        <h3>{say('claim.why', { count: claim.decision.trace.length })}</h3>
        <DecisionTrace decision={claim.decision} />
      </section>
      {claim.decision.risk !== null && (
        <section>
          <h3>{say('risk')}</h3>
          <ClaimRisk risk={claim.decision.risk} />
        </section>
      )}
      {claim.appeal !== null && (
        <section>
          <h3>{say('appeal')}</h3>
          <ClaimAppeal appeal={claim.appeal} />
        </section>
      )}
      {(claim.rounds.length > 0 || claim.approvals.length > 0) && (
        <section>
          <h3>{say('claim.rounds')}</h3>
          <ClaimRounds claim={claim} />
        </section>
      )}
      <section>
        <h3>{say('claim.lines')}</h3>
        <ClaimLines network={network.slug} claim={claim} />
      </section>
      <ClaimFollowUp network={network} claim={claim} changed={changed} />
      {network.isOwn && may('recovery:read') && <ClaimRecovery network={network} claim={claim} />}
      <section>
        <h3>{say('claim.decided_under')}</h3>
        <DecidedUnder versions={claim.decision.versions} />
      </section>
      <section>
        <h3>{say('claim.facts')}</h3>
        <ClaimFacts claim={claim} />
        {network.isOwn && may('audit:read') && (
          <p class="story-link">
            <a class="link" href={formatAudit(ALL_HISTORY, claim.id)}>
              {say('audit.history')}
            </a>
          </p>
        )}
      </section>
    </>
  );
}
