import type { LocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import { COST_KINDS, type ComponentAnswer, type ExclusionCode, type UnitFacts, type WarrantyPolicy } from '../words.ts';
import { type ChosenTerms, chooseTerms } from './choose-terms.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { findCoveredPercent } from './find-covered-percent.ts';

interface Failure {
  readonly failedOn: LocalDate;
  readonly component: string;
  readonly failureMode?: string | undefined;
  readonly found?: readonly ExclusionCode[] | undefined;
}

/**
 * The terms of the day of sale judge a failure, and a later version that had begun by then only where it gives the customer more.
 * Example: sold under 12 months, extended to 24 a year later; a failure in the 18th month is covered. Shortened to 6
 * instead, the 12 stay. Of several that give the same the first counts; of two that give more, the better one.
 */
export function chooseBetterTerms(
  versions: readonly Policy<WarrantyPolicy & { readonly models: readonly string[] }>[],
  modelCode: string,
  unit: UnitFacts,
  { failedOn, component, failureMode, found }: Failure,
): ChosenTerms | null {
  const own = chooseTerms(versions, modelCode, unit, { on: failedOn, by: 'failed' });
  if (own === null) return null;
  const worthOf = ({ policy }: ChosenTerms) => {
    const { asked } = decideEntitlement({ policy, unit, on: failedOn, asked: { component, failureMode }, found });
    return asked === null ? 0 : worth(asked);
  };
  const days = versions
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((day) => day > own.version.on && day <= failedOn)
    .toSorted();
  let best = { chosen: own, worth: worthOf(own) };
  for (const day of new Set(days)) {
    // What would judge a unit that is sold on the day on which the version begins.
    const later = chooseTerms(versions, modelCode, { events: {} }, { on: day, by: 'better' });
    if (later === null || later.version.id === best.chosen.version.id) continue;
    const given = worthOf(later);
    if (given > best.worth) best = { chosen: later, worth: given };
  }
  return best.chosen;
}

/** How much an answer gives the user: nothing, the price at cost, or so many per cent of each kind of cost. */
function worth({ coverage, covered, stage }: ComponentAnswer): number {
  if (!covered || coverage === 'out') return 0;
  if (coverage === 'cost_price') return 1;
  const shares = stage?.coveredPercent ?? {};
  return 1 + COST_KINDS.reduce((sum, kind) => sum + findCoveredPercent(shares, kind), 0);
}
