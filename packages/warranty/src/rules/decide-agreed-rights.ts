import { addDays, addMonths, type LocalDate } from '@aftercare/kernel';
import type { Right } from '../words/statutory.ts';
import type { ComponentAnswer, RepairRecord, UnitFacts, WarrantyPolicy } from '../words.ts';
import { decideRemedy } from './decide-remedy.ts';

export interface AgreedRightsQuestion {
  readonly policy: WarrantyPolicy;
  readonly unit: UnitFacts;
  /** What the terms say of the component that fails. */
  readonly spoke: ComponentAnswer | null;
  readonly on: LocalDate;
  readonly sameModelExists?: boolean | undefined;
  readonly buyerDeclinesExchange?: boolean | undefined;
}

/**
 * What the terms themselves give beside the law: an exchange within three months, a repair within a year, counted from the invoice,
 * the day itself not counted; and what repairs lead to that did not help, as often as the terms say. It never takes the place of a
 * right that the law gives.
 */
export function decideAgreedRights(question: AgreedRightsQuestion): readonly Right[] {
  const { policy, unit, on } = question;
  const from = unit.events.invoice;
  if (from === undefined || on < from) return [];
  const inTime = (policy.agreedRights ?? []).flatMap(({ right, months, days, clause }) => {
    const lastDay = months === undefined ? addDays(from, days ?? 0) : addMonths(from, months);
    return on > lastDay ? [] : [toRight(right, lastDay, clause, false)];
  });
  return [...inTime, ...listAfterRepairs(question)];
}

/** The unit still fails, or nobody would ask. Repairs have to lie in the term of what fails, and by that day. */
function listAfterRepairs({ policy, unit, spoke, on, ...model }: AgreedRightsQuestion): readonly Right[] {
  const rule = policy.repairsRule;
  if (rule === undefined || spoke === null || !spoke.covered || spoke.startsOn === null) return [];
  const repairs = (unit.repairs ?? []).filter(({ repairedOn }) => repairedOn <= on);
  const { remedy, lessDepreciation } = decideRemedy({
    rule,
    term: { startsOn: spoke.startsOn, lastDay: spoke.lastDay },
    repairs: repairs.map(
      ({ repairedOn, cause, faultCode }): RepairRecord => ({
        repairedOn,
        kind: cause === 'quality' ? 'performance' : 'other',
        signed: true,
        faultCode,
      }),
    ),
    stillFails: true,
    sameModelExists: model.sameModelExists ?? true,
    buyerDeclinesExchange: model.buyerDeclinesExchange ?? false,
  });
  return remedy === 'exchange' || remedy === 'refund'
    ? [toRight(remedy, spoke.lastDay, rule.clause, lessDepreciation)]
    : [];
}

function toRight(right: Right['right'], lastDay: LocalDate | null, rule: string, lessDepreciation: boolean): Right {
  return { right, lastDay, rule, article: null, lessDepreciation, paidBy: 'manufacturer' };
}
