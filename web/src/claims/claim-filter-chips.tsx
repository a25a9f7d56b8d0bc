import { useSay } from '../language.ts';
import { CLAIM_STATES, type ClaimFilters, formatClaims } from '../route.ts';

/** What a claim is decided into at once; the other states have a chip while they are chosen. */
const OFTEN = new Set(['in_review', 'needs_info', 'partly_approved', 'rejected', 'approved']);

export function ClaimFilterChips({ filters }: { filters: ClaimFilters }) {
  const say = useSay();
  const states = CLAIM_STATES.filter((state) => OFTEN.has(state) || state === filters.state);
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
          href={formatClaims({ ...filters, state, cursor: null })}
          aria-current={state === filters.state ? 'true' : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
