import type { WarrantyPolicy } from '../words.ts';
import { findPack } from './find-pack.ts';

/** How long the law has a repair hold for these goods; null where the pack says nothing. */
export function findPackGuarantee(
  policy: Pick<WarrantyPolicy, 'pack' | 'packCorrections'>,
): { readonly days: number; readonly clause: string } | null {
  const pack = findPack(policy);
  const rule = pack?.rules.find((one) => one.kind === 'guarantee');
  return pack === null || rule === undefined ? null : { days: rule.days, clause: `${pack.id}/${rule.id}` };
}
