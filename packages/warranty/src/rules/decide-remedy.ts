import type { LocalDate } from '@aftercare/kernel';
import type { Remedy, RemedyAnswer, RepairRecord, RepairsRule, WarrantyCode, WarrantyStep } from '../words.ts';

export interface RemedyQuestion {
  readonly rule: RepairsRule;
  /** First and last day of the term the repairs must lie in; `lastDay` is null for life. */
  readonly term: { readonly startsOn: LocalDate; readonly lastDay: LocalDate | null };
  readonly repairs: readonly RepairRecord[];
  readonly stillFails: boolean;
  /** Whether the same model can still be had. */
  readonly sameModelExists: boolean;
  readonly buyerDeclinesExchange: boolean;
}

/**
 * What a buyer may ask for after repairs that did not help. Pack cn-general: two repairs of a performance fault in the
 * term and still unusable → the same model; no such model → refund without depreciation; the model exists but the buyer
 * does not want it → refund less depreciation.
 * A repair counts when its order is signed, its fault is one of performance, and it was made in the term; where the pack
 * says so, only repairs of one and the same fault are added up. Surprise: an unsigned order does not count, however real.
 */
export function decideRemedy(question: RemedyQuestion): RemedyAnswer {
  const { rule, stillFails } = question;
  const needed = rule.repairsBeforeExchange;
  const counted = countRepairs(question);
  const reached = stillFails && counted >= needed;
  const trace: WarrantyStep[] = [
    {
      rule: 'warranty.repairs',
      clause: rule.clause,
      saw: { counted, made: question.repairs.length, needed, stillFails },
      outcome: reached ? 'passed' : 'refused',
    },
  ];
  const answer = (remedy: Remedy, lessDepreciation: boolean, code: WarrantyCode | null): RemedyAnswer => ({
    remedy,
    lessDepreciation,
    code,
    trace,
  });
  if (!stillFails) return answer('none', false, null);
  if (!reached) return answer('repair', false, 'warranty.repairs_not_enough');

  const { sameModelExists, buyerDeclinesExchange } = question;
  trace.push({
    rule: 'warranty.model',
    clause: rule.clause,
    saw: { sameModelExists, buyerDeclinesExchange },
    outcome: 'passed',
  });
  if (!sameModelExists) return answer('refund', false, null);
  return buyerDeclinesExchange ? answer('refund', true, null) : answer('exchange', false, null);
}

function countRepairs({ rule, term, repairs }: RemedyQuestion): number {
  const counting = repairs.filter(
    (repair) =>
      repair.signed &&
      repair.kind === 'performance' &&
      repair.repairedOn >= term.startsOn &&
      (term.lastDay === null || repair.repairedOn <= term.lastDay),
  );
  if (!rule.sameFaultOnly) return counting.length;
  const byFault = new Map<string, number>();
  for (const { faultCode } of counting) {
    // a repair without a fault code cannot be shown to be of the same fault
    if (faultCode) byFault.set(faultCode, (byFault.get(faultCode) ?? 0) + 1);
  }
  return Math.max(0, ...byFault.values());
}
