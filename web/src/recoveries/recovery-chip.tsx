import { useSay } from '../language.ts';
import type { RecoveryState } from './recovery.ts';

const TONES = {
  asked: 'waiting',
  partly_got: 'waiting',
  denied: 'refused',
  got: 'passed',
  written_off: 'neutral',
} as const;

export function RecoveryChip({ state }: { state: RecoveryState }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`recovery.${state}`)}</span>;
}
