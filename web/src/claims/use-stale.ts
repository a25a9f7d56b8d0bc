import type { Newer } from '../components/stale-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import type { Claim } from './claim.ts';
import { compareWithNewer } from './compare-claims.ts';

interface StaleClaim {
  readonly network: ShownNetwork;
  readonly claim: Claim;
  readonly changed: () => void;
}

/** Somebody else was first with a claim: what is another now, and the newer one at a press. */
export function useStale({ network, claim, changed }: StaleClaim): {
  readonly compare: () => Promise<readonly Newer[]>;
  readonly load: () => void;
} {
  const say = useSay();
  const language = useLanguage();
  return { compare: () => compareWithNewer(network.slug, claim, say, language), load: changed };
}
