import { useSay } from '../language.ts';
import type { ClaimState } from '../route.ts';

/** Amber where somebody can still mend something, blue where a person is at work. */
const TONES: Readonly<Record<ClaimState, 'passed' | 'reduced' | 'refused' | 'waiting' | 'neutral'>> = {
  approved: 'passed',
  partly_approved: 'reduced',
  needs_info: 'reduced',
  rejected: 'refused',
  submitted: 'waiting',
  in_review: 'waiting',
  appealed: 'waiting',
  withdrawn: 'neutral',
  reversed: 'neutral',
};

export function StateChip({ state }: { state: ClaimState }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`state.${state}`)}</span>;
}
