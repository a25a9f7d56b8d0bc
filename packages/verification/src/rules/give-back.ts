import type { LocalDate } from '@aftercare/kernel';
import type { Charge } from '../words.ts';

/** The stored amounts with the other sign, as charges of the day on which they are given back: nothing is edited. */
export function giveBack(charged: readonly Charge[], today: LocalDate): readonly Omit<Charge, 'id'>[] {
  return charged
    .filter(({ kind }) => kind === 'false_claim')
    .map(({ id, amount, facts, ...charge }) => ({
      ...charge,
      kind: 'false_claim_withdrawn',
      amount: -amount,
      chargedOn: today,
      facts: { ...facts, reverses: id },
      statementId: null,
    }));
}
