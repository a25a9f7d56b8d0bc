import { type ChosenTerms, findPackGuarantee } from '@aftercare/warranty';
import type { ClaimFile } from './claim-file.ts';

/** How long the law has a repair hold by other terms than those that judge the claim. */
export interface LongerHold {
  readonly days: number;
  readonly clause: string;
}

/**
 * How long a repair has to hold: as agreed in the rate card, and never shorter than the statutory pack says, be it that of the terms
 * that judge or of others under which the unit was sold or is better off. 0: nobody says.
 */
export function findHoldingDays({ card, terms, longerHold }: Pick<ClaimFile, 'card' | 'terms' | 'longerHold'>): {
  readonly days: number;
  readonly clause: string | null;
} {
  const agreed = { days: card.repairHoldsDays, clause: null };
  return [findPackGuarantee(terms), longerHold ?? null].reduce<{ days: number; clause: string | null }>(
    (longest, hold) => (hold !== null && hold.days > longest.days ? hold : longest),
    agreed,
  );
}

/** The terms among the candidates of a failure whose pack has a repair hold longer than that of the judging ones. */
export function findLongerHold(
  judging: ChosenTerms,
  candidates: readonly ChosenTerms[],
): { readonly hold: LongerHold; readonly terms: ChosenTerms } | null {
  const least = findPackGuarantee(judging.policy)?.days ?? 0;
  const longer = candidates.flatMap((terms) => {
    const hold = findPackGuarantee(terms.policy);
    return hold === null || hold.days <= least ? [] : [{ hold, terms }];
  });
  return longer.toSorted((a, b) => b.hold.days - a.hold.days)[0] ?? null;
}
