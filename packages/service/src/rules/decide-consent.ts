import type { FindingParams } from '@aftercare/kernel';
import type { Quote } from '../words/quote.ts';
import type { WorkReport } from '../words.ts';
import type { decideCharges } from './decide-charges.ts';

export interface ConsentFault {
  readonly code: 'service.quote_missing' | 'service.quote_exceeded';
  readonly params: FindingParams;
}

/**
 * Whether the customer has agreed to what they are charged for. Work that costs them nothing needs no quote; for the rest the last
 * quote that was agreed to has to name each operation, each part in its number, and the way. More work than that needs another
 * quote first.
 */
export function decideConsent(
  report: WorkReport,
  charges: ReturnType<typeof decideCharges>,
  quotes: readonly Quote[],
): ConsentFault | null {
  const charged = charges.filter(({ charge }) => charge === 'customer').map(({ thing }) => thing);
  if (charged.length === 0) return null;
  const agreed = quotes.findLast(({ state }) => state === 'accepted');
  if (agreed === undefined) return { code: 'service.quote_missing', params: { things: charged.join(', ') } };
  const covers = (kind: 'labour' | 'part' | 'travel', code: string, quantity: number) =>
    agreed.content.lines.some((line) => line.kind === kind && line.code === code && line.quantity >= quantity);
  const exceeded = [
    ...(charged.includes('labour')
      ? report.operations.filter(({ code }) => !covers('labour', code, 1)).map(({ code }) => code)
      : []),
    ...(charged.includes('parts')
      ? countParts(report)
          .filter(([number, quantity]) => !covers('part', number, quantity))
          .map(([number]) => number)
      : []),
    ...(charged.includes('travel') && !covers('travel', 'travel', 1) ? ['travel'] : []),
  ];
  return exceeded.length === 0
    ? null
    : { code: 'service.quote_exceeded', params: { codes: exceeded.join(', '), quote: agreed.number } };
}

/** A part that is reported on two lines is one part twice. */
function countParts({ parts }: WorkReport): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { number, quantity } of parts) counts.set(number, (counts.get(number) ?? 0) + quantity);
  return [...counts];
}
