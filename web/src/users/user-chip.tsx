import { useSay } from '../language.ts';
import type { User } from './user.ts';

const TONES = { invited: 'waiting', active: 'passed', disabled: 'neutral' } as const;

export function UserChip({ state }: { state: User['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`user.${state}`)}</span>;
}
