import { useSay } from '../language.ts';
import type { ListedStatement } from './statement.ts';

const TONES = {
  closed: 'waiting',
  member_confirmed: 'waiting',
  papers_received: 'waiting',
  audited: 'waiting',
  approved: 'passed',
  paid: 'neutral',
  disputed: 'refused',
} as const;

export function StatementChip({ state }: { state: ListedStatement['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`statement.${state}`)}</span>;
}
