import type { StatutoryPack } from '../words/statutory.ts';
import type { WarrantyPolicy } from '../words.ts';

export interface CourseBelowPack {
  readonly rule: string;
  /** Place in the policy. */
  readonly path: string;
  readonly because: 'runs_on_in_repair' | 'not_anew_after_exchange' | 'parts_too_short';
}

/**
 * Where terms let time run otherwise than the pack: on while the unit is under repair, not anew after an exchange, or spare parts
 * for fewer years. What the terms leave unsaid follows the pack.
 */
export function findCourseBelowPack(policy: WarrantyPolicy, pack: StatutoryPack): readonly CourseBelowPack[] {
  return pack.rules.flatMap((rule): readonly CourseBelowPack[] => {
    if (rule.kind === 'parts_supply') {
      const isShort = policy.sparePartsYears !== undefined && policy.sparePartsYears < rule.yearsAfterProduction;
      return isShort ? [{ rule: rule.id, path: '/sparePartsYears', because: 'parts_too_short' }] : [];
    }
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
