import type { BreachTerms } from '@aftercare/agreements';
import { addMonths, type LocalDate } from '@aftercare/kernel';

export interface AgreedCount extends BreachTerms {
  /** Proven ones that lie within those months. */
  readonly found: number;
  /** From here on the agreement may be ended for it. */
  readonly isReached: boolean;
}

/**
 * How far a member has come of what its agreement counts: by "3 within 12 months" a breach of 2026-01-15 counts until 2027-01-15
 * and not on the day after. Whether the agreement is then ended is for people to say; what was reached is shown to both.
 */
export function countAgreedBreaches(
  agreed: readonly BreachTerms[],
  breaches: readonly { readonly kind: string; readonly foundOn: LocalDate }[],
  today: LocalDate,
): readonly AgreedCount[] {
  return agreed.map(({ kind, count, withinMonths }) => {
    const found = breaches.filter(
      (breach) => breach.kind === kind && breach.foundOn <= today && addMonths(breach.foundOn, withinMonths) >= today,
    ).length;
    return { kind, count, withinMonths, found, isReached: found >= count };
  });
}
