import { useSay } from '../language.ts';
import type { ApprovalState } from './approval.ts';

const TONES = { requested: 'waiting', approved: 'passed', declined: 'refused' } as const;

export function ApprovalChip({ state }: { state: ApprovalState }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`approval.${state}`)}</span>;
}
