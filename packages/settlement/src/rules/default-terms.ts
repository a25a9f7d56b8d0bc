import type { SettlementTerms } from '@aftercare/agreements';

const USUAL: SettlementTerms = {
  mode: 'per_claim',
  currency: 'CNY',
  flatPerUnit: null,
  windowOpensOn: 15,
  windowClosesOn: 20,
  payWithinDays: 20,
  goodsTaxPpm: 130_000,
  servicesTaxPpm: 60_000,
  gradeCoefficientPpm: {},
  skips: [],
  forfeitAfterMonths: 3,
  disputeWithinMonths: 3,
  falseClaimMultiple: 10,
  payout: 'transfer',
};

/**
 * What settles a member that had no agreement in the month: per claim, in the network's usual window, with an audit, in the
 * currency that its oldest claim was decided in.
 */
export function toDefaultTerms(currency: string | undefined): SettlementTerms {
  return { ...USUAL, currency: currency ?? USUAL.currency };
}
