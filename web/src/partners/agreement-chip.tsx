import { useSay } from '../language.ts';
import type { Agreement } from './member.ts';

const TONES = {
  draft: 'neutral',
  offered: 'waiting',
  in_force: 'passed',
  superseded: 'neutral',
  ended: 'neutral',
} as const;

export function AgreementChip({ state }: { state: Agreement['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`agreement.${state}`)}</span>;
}
