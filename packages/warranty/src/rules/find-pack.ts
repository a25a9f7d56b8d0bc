import { PACKS } from '../packs/packs.ts';
import type { StatutoryPack } from '../words/statutory.ts';
import type { WarrantyPolicy } from '../words.ts';

/** The statutory pack that these terms come under; null where they name none. Every rule that asks the law asks here. */
export function findPack({ pack }: Pick<WarrantyPolicy, 'pack'>): StatutoryPack | null {
  return pack === undefined ? null : PACKS[pack];
}

/** Days that a stay of less than a day counts as; one where the pack says nothing. */
export function findShortStayDays(pack: StatutoryPack | null): number {
  return pack?.rules.find((rule) => rule.kind === 'stay')?.countsAsDays ?? 1;
}
