import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { PlannedWork, PricedThing, QuoteLine } from '@aftercare/warranty';
import type { Quote } from '../words/quote.ts';
import type { ReceiptLine } from '../words/receipt.ts';
import { findAgreedQuote } from './decide-consent.ts';

export interface Charged {
  readonly lines: readonly ReceiptLine[];
  readonly total: number;
  readonly quote: Quote;
}

/**
 * What the customer is charged for the work that was done: each thing at the price of the last quote that they agreed to, in the number
 * and at the share that hold now, and never more than that quote told them of it. Quoted 3 valves at 45.00, fitted 2: 90.00. What was not
 * agreed to is not charged, and what turned out to be covered neither. Null where nothing is left to pay.
 */
export function chargeReport(
  work: PlannedWork,
  things: readonly PricedThing[],
  quotes: readonly Quote[],
): Charged | null {
  const quote = findAgreedQuote(quotes);
  if (quote === undefined) return null;
  const lines = listDone(work)
    .flatMap(({ kind, code, quantity: done }) => {
      const agreed = quote.content.lines.filter((line) => line.kind === kind && line.code === code);
      const [first] = agreed;
      if (first === undefined) return [];
      const quantity = Math.min(done, sumAmounts(agreed.map((line) => line.quantity)));
      // what nothing says for certain was told as it would be charged
      const percent = things.find((thing) => thing.kind === kind && thing.code === code)?.percent ?? 100;
      const owed = multiplyRatio(first.unitPrice * quantity, percent, 100);
      const amount = Math.min(owed, sumAmounts(agreed.map((line) => line.amount)));
      return amount === 0 ? [] : [{ kind, code, name: first.name, quantity, amount }];
    })
    .map((line, index) => ({ line: index + 1, ...line }));
  return lines.length === 0 ? null : { lines, total: sumAmounts(lines.map(({ amount }) => amount)), quote };
}

/** One of each kind and code, in its number. */
function listDone({
  operations,
  parts,
  travels,
}: PlannedWork): readonly Pick<QuoteLine, 'kind' | 'code' | 'quantity'>[] {
  const counts = new Map<string, number>();
  for (const { code } of operations) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [
    ...[...counts].map(([code, quantity]) => ({ kind: 'labour' as const, code, quantity })),
    ...parts.map(({ number, quantity }) => ({ kind: 'part' as const, code: number, quantity })),
    ...(travels ? [{ kind: 'travel' as const, code: 'travel', quantity: 1 }] : []),
  ];
}
