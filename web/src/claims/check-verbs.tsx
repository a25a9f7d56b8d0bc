import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import type { Claim } from './claim.ts';
import { useStale } from './use-stale.ts';

interface CheckVerbsProps {
  network: ShownNetwork;
  claim: Claim;
  changed: () => void;
}

/** The distributor looks first: it passes a claim on, or objects, and then people of the manufacturer have it. */
export function CheckVerbs({ network, claim, changed }: CheckVerbsProps) {
  const say = useSay();
  const stale = useStale({ network, claim, changed });
  if (claim.state !== 'submitted') return null;
  const check = async (passes: boolean, reason: string) => {
    await api.post('/v1/networks/{network}/claims/{claim}/check', {
      params: { path: { network: network.slug, claim: claim.id } },
      headers: { 'If-Match': `"${claim.version}"` },
      body: { passes, reason },
    });
    changed();
  };
  const reason = { name: 'reason', label: say('verb.reason'), type: 'long' } as const;
  return (
    <>
      <Verb
        text={say('check.pass')}
        tone="primary"
        keyName="a"
        fields={[reason]}
        stale={stale}
        run={(answers) => check(true, answers.reason ?? '')}
      />
      <Verb
        text={say('check.object')}
        tone="danger"
        keyName="r"
        detail={say('check.object.detail')}
        fields={[reason]}
        stale={stale}
        run={(answers) => check(false, answers.reason ?? '')}
      />
    </>
  );
}
