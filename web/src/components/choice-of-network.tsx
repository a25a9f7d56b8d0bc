import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type Place } from '../route.ts';

interface ChoiceOfNetworkProps {
  networks: readonly ShownNetwork[];
  network: ShownNetwork;
  screen: Place;
}

/** For whoever belongs to several; nothing for everyone else. */
export function ChoiceOfNetwork({ networks, network, screen }: ChoiceOfNetworkProps) {
  const say = useSay();
  if (networks.length < 2) return null;
  return (
    <label class="network-choice">
      <span class="unseen">{say('claims.network')}</span>
      <select
        value={network.slug}
        onChange={({ currentTarget }) => goTo(formatPlace(screen, { network: currentTarget.value }))}
      >
        {networks.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
