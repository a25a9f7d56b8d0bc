import type { LocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import { COST_KINDS, type ComponentAnswer, type ExclusionCode, type UnitFacts, type WarrantyPolicy } from '../words.ts';
import { type ChosenTerms, chooseTerms } from './choose-terms.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { findCoveredPercent } from './find-covered-percent.ts';

export type TermsVersions = readonly Policy<WarrantyPolicy & { readonly models: readonly string[] }>[];

interface Failure {
  readonly failedOn: LocalDate;
  readonly component: string;
  readonly failureMode?: string | undefined;
  readonly found?: readonly ExclusionCode[] | undefined;
  /** What chose the day of a unit that was not sold; the failure unless told otherwise. */
  readonly by?: string | undefined;
}

/**
 * The terms of the day of sale judge a failure, and a later version that had begun by then only where it gives the customer more.
 * Example: sold under 12 months, extended to 24 a year later; a failure in the 18th month is covered. Shortened to 6
 * instead, the 12 stay. Of several that give the same the first counts; of two that give more, the better one.
 */
export function chooseBetterTerms(
  versions: TermsVersions,
  modelCode: string,
  unit: UnitFacts,
  { failedOn, component, failureMode, found, by = 'failed' }: Failure,
): ChosenTerms | null {
  const [own, ...later] = listCandidates(versions, modelCode, unit, { on: failedOn, by });
  if (own === undefined || later.length === 0) return own ?? null;
  return chooseBest([own, ...later], ({ policy }) => {
    const { asked } = decideEntitlement({ policy, unit, on: failedOn, asked: { component, failureMode }, found });
    return asked;
  });
}

/** The terms of the day of sale first, then whatever began since and until the day that is asked about, in that order. */
export function listCandidates(
  versions: TermsVersions,
  modelCode: string,
  unit: UnitFacts,
  { on, by }: { readonly on: LocalDate; readonly by: string },
): readonly ChosenTerms[] {
  const own = chooseTerms(versions, modelCode, unit, { on, by });
  if (own === null) return [];
  const days = versions
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((day) => day > own.version.on && day <= on)
    .toSorted();
  // What would judge a unit that is sold on the day on which the version begins.
  const later = [...new Set(days)].flatMap(
    (day) => chooseTerms(versions, modelCode, { events: {} }, { on: day, by: 'better' }) ?? [],
  );
  return [own, ...later];
}

/** The first of those whose answer gives most. */
export function chooseBest(
  [first, ...others]: readonly [ChosenTerms, ...ChosenTerms[]],
  answerOf: (chosen: ChosenTerms) => ComponentAnswer | null,
): ChosenTerms {
  let best = { chosen: first, worth: worth(answerOf(first)) };
  for (const chosen of others) {
    if (chosen.version.id === best.chosen.version.id) continue;
    const given = worth(answerOf(chosen));
    if (given > best.worth) best = { chosen, worth: given };
  }
  return best.chosen;
}

/** How much an answer gives the user: nothing, the price at cost, or so many per cent of each kind of cost. */
function worth(answer: ComponentAnswer | null): number {
  if (answer === null || !answer.covered || answer.coverage === 'out') return 0;
  if (answer.coverage === 'cost_price') return 1;
  const shares = answer.stage?.coveredPercent ?? {};
  return 1 + COST_KINDS.reduce((sum, kind) => sum + findCoveredPercent(shares, kind), 0);
}
