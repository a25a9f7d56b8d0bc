import { useSay } from '../language.ts';
import type { UnitFile } from './product.ts';

const TONES = {
  uploading: 'waiting',
  importing: 'waiting',
  done: 'passed',
  failed: 'refused',
  aborted: 'neutral',
} as const;

export function FileChip({ state }: { state: UnitFile['state'] }) {
  const say = useSay();
  return <span class={`tag ${TONES[state]}`}>{say(`unit_file.${state}`)}</span>;
}
