import { useSay } from '../language.ts';
import type { Remedy } from './remedy.ts';

const TONES = { granted: 'waiting', done: 'passed', withdrawn: 'neutral' } as const;

export function RemedyChip({ of: { state, isOverdue } }: { of: Pick<Remedy, 'state' | 'isOverdue'> }) {
  const say = useSay();
  if (isOverdue) return <span class="tag refused">{say('remedy.overdue')}</span>;
  return <span class={`tag ${TONES[state]}`}>{say(`remedy.${state}`)}</span>;
}
