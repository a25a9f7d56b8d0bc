import { addMonths, type LocalDate } from '@aftercare/kernel';
import type { NewPartRule, StatutoryPack } from '../words/statutory.ts';
import { type WarrantyPolicy, WHOLE_UNIT } from '../words.ts';
import { chooseTerm } from './choose-term.ts';
import { computeStageEnds, stagesOf } from './compute-term-days.ts';
import { findCoveredPercent } from './find-covered-percent.ts';

/** Any day does: lengths are compared, and no February is on the way. */
const SAMPLE_START = '2025-03-01' as LocalDate; // safe: spelled as one
const SAMPLE_CLOCK = { startsOn: SAMPLE_START, counting: 'exclude_start', spans: [], on: SAMPLE_START } as const;
/** Where the pack says no length; longer than any promise. */
const LONGEST_MONTHS = 1200;

export interface CourseBelowPack {
  readonly rule: string;
  /** Place in the policy. */
  readonly path: string;
  readonly because:
    | 'runs_on_in_repair'
    | 'not_anew_after_exchange'
    | 'parts_too_short'
    | 'use_too_dear'
    | 'labour_charged';
}

/**
 * Where terms let time run otherwise than the pack: on while the unit is under repair, not anew after an exchange, spare parts for
 * fewer years; or charge more: for the use of a car, for putting in a part that the law replaces labour included. What the terms leave unsaid follows the pack.
 */
export function findCourseBelowPack(policy: WarrantyPolicy, pack: StatutoryPack): readonly CourseBelowPack[] {
  return pack.rules.flatMap((rule): readonly CourseBelowPack[] => {
    if (rule.kind === 'parts_supply') {
      const isShort = policy.sparePartsYears !== undefined && policy.sparePartsYears < rule.yearsAfterProduction;
      return isShort ? [{ rule: rule.id, path: '/sparePartsYears', because: 'parts_too_short' }] : [];
    }
    if (rule.kind === 'use') {
      const isDear = policy.useRatePpm !== undefined && policy.useRatePpm > rule.highestRatePpm;
      return isDear ? [{ rule: rule.id, path: '/useRatePpm', because: 'use_too_dear' }] : [];
    }
    if (rule.kind === 'new_part') return rule.labourIncluded ? listLabourCharged(policy, rule, pack) : [];
    if (rule.kind !== 'term_course') return [];
    if (rule.effect === 'without_repair_days')
      return policy.terms.flatMap(({ repairTime }, index) =>
        repairTime === 'runs_on'
          ? [{ rule: rule.id, path: `/terms/${index}/repairTime`, because: 'runs_on_in_repair' as const }]
          : [],
      );
    const { afterExchange } = policy;
    return afterExchange === undefined || afterExchange === 'restarts'
      ? []
      : [{ rule: rule.id, path: '/afterExchange', because: 'not_anew_after_exchange' }];
  });
}

/**
 * A part of the rule is put in free as long as the law has it covered: what speaks for it in that time may leave no share of the
 * labour to the buyer. A stage that begins later is a promise beyond the law. Labour half paid from the 13th month on, and the law
 * covers 24: refused; from the 25th on: published.
 */
function listLabourCharged(
  { terms }: WarrantyPolicy,
  rule: NewPartRule,
  pack: StatutoryPack,
): readonly CourseBelowPack[] {
  const found = rule.components.flatMap((component) => {
    const term = chooseTerm(terms, component, null)?.term;
    if (term === undefined) return [];
    const ends = computeStageEnds(stagesOf(term, null), SAMPLE_CLOCK);
    const lawful = addMonths(SAMPLE_START, findMonths(pack, component));
    return ends.flatMap(({ stage: { basis, coveredPercent = {} }, index }) => {
      const begins = index === 0 ? SAMPLE_START : (ends[index - 1]?.lastDay ?? SAMPLE_START);
      const isCharged = basis === 'free' && findCoveredPercent(coveredPercent, 'labour') < 100;
      return isCharged && begins < lawful ? [`/terms/${terms.indexOf(term)}/stages/${index}/coveredPercent`] : [];
    });
  });
  return [...new Set(found)].map((path) => ({ rule: rule.id, path, because: 'labour_charged' }));
}

/** That the pack covers the component; its own rule speaks before that of the whole unit. */
function findMonths({ rules }: StatutoryPack, component: string): number {
  const terms = rules.filter((rule) => rule.kind === 'term');
  const of = (name: string) => terms.find(({ components }) => components.includes(name))?.months;
  return of(component) ?? of(WHOLE_UNIT) ?? LONGEST_MONTHS;
}
