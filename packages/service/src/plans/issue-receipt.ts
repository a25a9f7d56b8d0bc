import { type Instant, localDateAt, newId } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { chargeReport } from '../rules/charge-report.ts';
import { type PricedFile, priceReport, toPlannedWork } from '../rules/price-report.ts';
import { insertReceipt } from '../store.ts';
import type { Quote } from '../words/quote.ts';
import type { Receipt, ReceiptDraft, ReceiptLine } from '../words/receipt.ts';
import type { WorkOrder } from '../words.ts';

/** What says what the customer pays, and what they agreed to. */
export interface ConsentFile extends Omit<PricedFile, 'order'> {
  readonly quotes: readonly Quote[];
}

/** With the customer's signature, for what they agreed to and what was done; null where they have nothing to pay. */
export function makeReceipt(order: WorkOrder, file: ConsentFile, now: Instant): ReceiptDraft | null {
  if (order.report === null) return null;
  const things = priceReport({ ...file, order }, localDateAt(now, NETWORK_TIME_ZONE));
  const charged = chargeReport(toPlannedWork(order.report), things, file.quotes);
  if (charged === null) return null;
  const { lines, total, quote } = charged;
  const { number, hash } = quote;
  return {
    ...toPaper(order, now),
    kind: 'receipt',
    currency: quote.content.currency,
    total,
    content: { lines, quote: { number, hash } },
    reason: null,
  };
}

export function makeCreditNote(
  order: WorkOrder,
  { currency, content }: Receipt,
  { lines, total }: { readonly lines: readonly ReceiptLine[]; readonly total: number },
  reason: string,
  now: Instant,
): ReceiptDraft {
  return { ...toPaper(order, now), kind: 'credit_note', currency, total, content: { ...content, lines }, reason };
}

export function writeReceipt({ content, ...paper }: ReceiptDraft) {
  return insertReceipt({ ...paper, content: JSON.stringify(content) });
}

function toPaper({ id, membershipId, memberName }: WorkOrder, now: Instant) {
  const issuedOn = localDateAt(now, NETWORK_TIME_ZONE);
  return { id: newId('rcp', now), membershipId, workOrderId: id, issuer: memberName, issuedOn, issuedAt: now };
}
