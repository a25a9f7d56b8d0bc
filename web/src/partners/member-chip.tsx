import { useSay } from '../language.ts';
import type { Member } from './member.ts';

const TONES = {
  applied: 'waiting',
  in_review: 'waiting',
  changes_requested: 'neutral',
  approved: 'passed',
  probation: 'passed',
  active: 'passed',
  declined: 'neutral',
  expired: 'neutral',
  suspended: 'reduced',
  terminated: 'neutral',
} as const;

export function MemberChip({ state }: { state: Member['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`member.${state}`)}</span>;
}
