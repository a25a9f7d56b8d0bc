import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { type ClaimFilters, formatClaims, goTo } from '../route.ts';

interface NetworkChoiceProps {
  networks: readonly ShownNetwork[];
  network: ShownNetwork;
  filters: ClaimFilters;
}

export function NetworkChoice({ networks, network, filters }: NetworkChoiceProps) {
  const say = useSay();
  return (
    <label class="network-choice">
      <span class="unseen">{say('claims.network')}</span>
      <select
        value={network.slug}
        onChange={({ currentTarget }) => goTo(formatClaims({ ...filters, network: currentTarget.value, cursor: null }))}
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
