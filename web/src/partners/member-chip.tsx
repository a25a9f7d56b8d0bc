import { useSay } from '../language.ts';
import type { Member } from './member.ts';

const TONES = {
  applied: 'waiting',
  active: 'passed',
  declined: 'neutral',
  suspended: 'reduced',
  terminated: 'neutral',
} as const;

export function MemberChip({ state }: { state: Member['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`member.${state}`)}</span>;
}
