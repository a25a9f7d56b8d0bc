import { useSay } from '../language.ts';
import { type ClaimFilters, type ClaimState, formatClaims } from '../route.ts';

/** What a claim is decided into at once, what waits for somebody first; the other states have a chip while they are chosen. */
const OFTEN = ['in_review', 'appealed', 'needs_info', 'partly_approved', 'rejected', 'approved'] as const;

export function ClaimFilterChips({ filters }: { filters: ClaimFilters }) {
  const say = useSay();
  const states = [...new Set<ClaimState>(filters.state === null ? OFTEN : [...OFTEN, filters.state])];
  const chips = [
    { state: null, text: say('claims.all') },
    ...states.map((state) => ({ state, text: say(`state.${state}`) })),
  ];
  return (
    <nav class="chips" aria-label={say('claims.filters')}>
      {chips.map(({ state, text }) => (
        <a
          key={state}
          class="chip"
          href={formatClaims({ ...filters, state, sort: null, cursor: null })}
          aria-current={state === filters.state ? 'true' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
