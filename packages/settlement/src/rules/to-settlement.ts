import { type ClaimSettlement, payableOf } from '@aftercare/claims';
import { sumAmounts } from '@aftercare/kernel';
import type { StatementLine } from '../words.ts';
import { type Share, type StatementFile, taxesOf, type UnsettledClaim } from './build-statement.ts';

/**
 * What a claim keeps of a statement that has it: net, tax and share of the coefficient, each as it was rounded there, so that a
 * reversal takes back exactly that. What statements have had of each line so far is then all that is payable of it.
 */
export function toSettlement(
  claim: UnsettledClaim,
  statement: { readonly id: string; readonly lines: readonly StatementLine[]; readonly share: Share | undefined },
  { terms }: Pick<StatementFile, 'terms'>,
): ClaimSettlement {
  const taxes = taxesOf(claim, terms);
  const own = statement.lines.filter(({ sourceId }) => sourceId === claim.id);
  const before = claim.settlement?.coefficient ?? { amount: 0, tax: 0 };
  const taken = own.find(({ sourceLine }) => sourceLine === 0);
  const { amount, tax } = statement.share ?? taken ?? { amount: 0, tax: 0 };
  return {
    state: 'in_statement',
    statementId: statement.id,
    lines: claim.decision.lines.map(payableOf),
    taxes: claim.decision.lines.map(
      (_line, index) =>
        (taxes[index] ?? 0) +
        sumAmounts(own.filter(({ sourceLine }) => sourceLine === index + 1).map((line) => line.tax)),
    ),
    coefficient: { amount: before.amount + amount, tax: before.tax + tax },
  };
}
