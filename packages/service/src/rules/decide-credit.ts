import { sumAmounts } from '@aftercare/kernel';
import type { Receipt, ReceiptLine } from '../words/receipt.ts';

export interface CreditWish {
  readonly line: number;
  readonly amount: number;
}

export type CreditDecision =
  | { readonly kind: 'credited'; readonly lines: readonly ReceiptLine[]; readonly total: number; readonly rest: number }
  /** `rest`: what is left of the line; 0 for one that the receipt does not have, and where nothing is left at all. */
  | { readonly kind: 'exceeded'; readonly line: number; readonly rest: number };

/** What is left of each line of a receipt after all that was given back of it. */
export function listRest(
  { content }: Pick<Receipt, 'content'>,
  credits: readonly Pick<Receipt, 'content'>[],
): readonly ReceiptLine[] {
  const given = credits.flatMap((credit) => credit.content.lines);
  return content.lines.map((line) => ({
    ...line,
    amount: line.amount - sumAmounts(given.filter((one) => one.line === line.line).map(({ amount }) => amount)),
  }));
}

/** Whether so much can be given back; all that is left where no line is named. Two wishes for one line are one for their sum. */
export function decideCredit(
  receipt: Pick<Receipt, 'content'>,
  credits: readonly Pick<Receipt, 'content'>[],
  wishes: readonly CreditWish[] | undefined,
): CreditDecision {
  const rests = listRest(receipt, credits);
  const wanted = (wishes ?? rests.filter(({ amount }) => amount > 0)).reduce(
    (sums, { line, amount }) => sums.set(line, (sums.get(line) ?? 0) + amount),
    new Map<number, number>(),
  );
  if (wanted.size === 0) return { kind: 'exceeded', line: 1, rest: 0 };
  const lines: ReceiptLine[] = [];
  for (const [line, amount] of [...wanted].sort(([a], [b]) => a - b)) {
    const rest = rests.find((one) => one.line === line);
    if (rest === undefined || amount > rest.amount) return { kind: 'exceeded', line, rest: rest?.amount ?? 0 };
    lines.push({ ...rest, amount });
  }
  const total = sumAmounts(lines.map(({ amount }) => amount));
  return { kind: 'credited', lines, total, rest: sumAmounts(rests.map(({ amount }) => amount)) - total };
}
