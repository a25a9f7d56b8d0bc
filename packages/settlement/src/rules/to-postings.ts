import { sumAmounts } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { Posting, StatementSums } from '../words.ts';

interface Owed {
  readonly membershipId: MembershipId;
  readonly currency: string;
}

/**
 * A statement: cost and tax on the one side, what the member is owed on the other. A penalty is an income of its own, and an advance is
 * owed back by the member until its decision takes it off.
 */
export function postStatement(sums: StatementSums, { membershipId, currency }: Owed): readonly Posting[] {
  const net = sumAmounts([sums.goods, sums.services]);
  const tax = sumAmounts([sums.goodsTax, sums.servicesTax]);
  return withoutZeros([
    { account: 'warranty_cost', membershipId, currency, amount: net },
    { account: 'input_tax', membershipId, currency, amount: tax },
    { account: 'penalties', membershipId, currency, amount: sums.penalties },
    { account: 'member_advances', membershipId, currency, amount: sums.advances },
    { account: 'member_payable', membershipId, currency, amount: -sums.total },
  ]);
}

/** Its payment: the debt is gone, and so is the money. */
export function postPayment(total: number, { membershipId, currency }: Owed): readonly Posting[] {
  return withoutZeros([
    { account: 'member_payable', membershipId, currency, amount: total },
    { account: 'cash', membershipId, currency, amount: -total },
  ]);
}

/** Takes an entry back: the stored, rounded amounts are negated and never rounded again. */
export function reversePostings(postings: readonly Posting[]): readonly Posting[] {
  return postings.map((posting) => ({ ...posting, amount: posting.amount === 0 ? 0 : -posting.amount }));
}

/** Every entry sums to zero for each currency. */
export function isBalanced(postings: readonly Posting[]): boolean {
  const sums = new Map<string, number>();
  for (const { currency, amount } of postings) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums.values()].every((sum) => sum === 0);
}

function withoutZeros(postings: readonly Posting[]): Posting[] {
  return postings.filter(({ amount }) => amount !== 0);
}
