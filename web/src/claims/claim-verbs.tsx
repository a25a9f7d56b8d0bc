import { formatMoney } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { useMay } from '../use-may.ts';
import { useMyName } from '../use-my-name.ts';
import type { Claim } from './claim.ts';
import { reviewClaim, type Word } from './review.ts';

interface ClaimVerbsProps {
  network: ShownNetwork;
  claim: Claim;
  changed: () => void;
}

/** What can be done with this claim now, by whoever looks. */
export function ClaimVerbs({ network, claim, changed }: ClaimVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const myName = useMyName();
  if (!network.isOwn || claim.state !== 'in_review' || !may('claims:review')) return null;
  // One person's yes counts once; a second one is somebody else's.
  const hasApproved = claim.approvals.some(({ name }) => name === myName);
  const decide = async (word: Word, reason: string) => {
    await reviewClaim(network.slug, claim, word, reason);
    changed();
  };
  return (
    <>
      {!hasApproved && (
        <Verb
          text={say('claim.approve', { money: formatMoney(claim.decision.amounts.approved, language) })}
          tone="primary"
          keyName="a"
          fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
          run={({ reason = '' }) => decide('approve', reason)}
        />
      )}
      <Verb
        text={say('claim.refuse')}
        tone="danger"
        keyName="r"
        fields={[{ name: 'reason', label: say('claim.refuse.reason'), type: 'long' }]}
        run={({ reason = '' }) => decide('reject', reason)}
      />
    </>
  );
}
