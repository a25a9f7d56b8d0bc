import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import type { TraceStep } from './decision.ts';

const ICONS = { passed: 'check', reduced: 'reduced', refused: 'cross', not_looked_at: 'skipped' } as const;

/** Shape and colour say it to the eye, the words to everyone else. */
export function OutcomeMark({ outcome }: { outcome: TraceStep['outcome'] }) {
  const say = useSay();
  const text = say(`outcome.${outcome}`);
  return (
    <span class={`mark ${outcome}`} title={text}>
      <Icon name={ICONS[outcome]} />
      <span class="unseen">{text}</span>
    </span>
  );
}
