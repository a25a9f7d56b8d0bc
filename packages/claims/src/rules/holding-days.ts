import { findPackGuarantee, type WarrantyPolicy } from '@aftercare/warranty';
import type { RateCard } from '../words.ts';

/** How long a repair has to hold: as agreed in the rate card, and never shorter than the statutory pack says. 0: nobody says. */
export function findHoldingDays(
  { repairHoldsDays }: Pick<RateCard, 'repairHoldsDays'>,
  terms: Pick<WarrantyPolicy, 'pack' | 'packCorrections'>,
): { readonly days: number; readonly clause: string | null } {
  const guarantee = findPackGuarantee(terms);
  if (guarantee === null || guarantee.days <= repairHoldsDays) return { days: repairHoldsDays, clause: null };
  return guarantee;
}
