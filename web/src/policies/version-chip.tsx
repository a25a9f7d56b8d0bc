import { useSay } from '../language.ts';
import type { Version } from './policy.ts';

export function VersionChip({ version: { state, number } }: { version: Version }) {
  const say = useSay();
  if (state === 'draft') return <span class="tag waiting">{say('policies.draft')}</span>;
  return <span class="tag passed">{say('version.number', { number: number ?? 0 })}</span>;
}
