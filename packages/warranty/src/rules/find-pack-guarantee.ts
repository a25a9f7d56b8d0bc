import { PACKS } from '../packs/packs.ts';
import type { PackId } from '../words/statutory.ts';

/** How long the law has a repair hold for these goods; null where the pack says nothing. */
export function findPackGuarantee(pack: PackId): { readonly days: number; readonly clause: string } | null {
  const rule = PACKS[pack].rules.find(({ kind }) => kind === 'guarantee');
  return rule?.kind === 'guarantee' ? { days: rule.days, clause: `${pack}/${rule.id}` } : null;
}
