import type { LocalDate } from '@aftercare/kernel';
import type { Charge } from '../words.ts';

/**
 * The stored amounts with the other sign, as charges of the day on which they are given back: nothing is edited, and what came back
 * already does not come back again. `lines`: of these alone, where an appeal was granted for some.
 */
export function giveBack(
  charged: readonly Charge[],
  today: LocalDate,
  lines?: readonly number[],
): readonly Omit<Charge, 'id'>[] {
  const back = new Set(charged.filter(({ kind }) => kind === 'false_claim_withdrawn').map(({ line }) => line));
  return charged
    .filter(
      ({ kind, line }) => kind === 'false_claim' && !back.has(line) && (lines === undefined || lines.includes(line)),
    )
    .map(({ id, amount, facts, ...charge }) => ({
      ...charge,
      kind: 'false_claim_withdrawn',
      amount: -amount,
      chargedOn: today,
      facts: { ...facts, reverses: id },
      statementId: null,
    }));
}
