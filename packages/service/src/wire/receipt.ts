import { fromInstant } from '@aftercare/kernel';
import * as z from 'zod';
import { listRest } from '../rules/decide-credit.ts';
import type { Receipt } from '../words/receipt.ts';

const amount = z.int().meta({ description: 'Minor units: fen for CNY' });

const receiptLineWire = z.strictObject({
  line: z.int(),
  kind: z.enum(['labour', 'part', 'travel']),
  code: z.string(),
  name: z.strictObject({ en: z.string(), zh: z.string() }),
  quantity: z.int(),
  amount,
  rest: amount.meta({ description: 'What is left of it after all that was given back' }),
});

export const receiptWire = z
  .strictObject({
    id: z.string(),
    number: z.int().meta({ description: 'Of the shop, without a gap' }),
    issuer: z.string(),
    membership: z.string(),
    issuedOn: z.iso.date(),
    issuedAt: z.iso.datetime(),
    quote: z
      .strictObject({ number: z.int(), hash: z.string() })
      .meta({ description: 'That the customer agreed to; no line is dearer than it said' }),
    currency: z.string(),
    lines: z.array(receiptLineWire),
    total: amount,
    tax: z.null().meta({ description: 'Not stated: the customer tariff names prices as they are paid, and no rate' }),
    rest: amount,
    creditNotes: z.array(
      z.strictObject({
        id: z.string(),
        number: z.int().meta({ description: 'Of the shop’s credit notes, without a gap' }),
        issuedOn: z.iso.date(),
        issuedAt: z.iso.datetime(),
        lines: z.array(z.strictObject({ line: z.int(), amount })),
        total: amount,
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'Receipt' });

export const receiptListWire = z.strictObject({ items: z.array(receiptWire) });

/** Its number is made by the write itself; the list of the order tells it. */
export const creditedWire = z
  .strictObject({
    id: z.string(),
    receipt: z.string(),
    currency: z.string(),
    lines: z.array(z.strictObject({ line: z.int(), amount })),
    total: amount,
    rest: amount.meta({ description: 'What is left of the receipt' }),
  })
  .meta({ id: 'CreditNote' });

export const creditBody = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  lines: z
    .array(z.strictObject({ line: z.int().min(1).max(1000), amount: z.int().min(1).max(100_000_000_000) }))
    .min(1)
    .max(101)
    .optional()
    .meta({ description: 'What is given back of which line; without it all that is left' }),
});

/** A receipt with what was given back of it; an order has one at most. */
export function toReceiptWires(papers: readonly Receipt[]): z.infer<typeof receiptWire>[] {
  const credits = papers.filter(({ kind }) => kind === 'credit_note');
  return papers.filter(({ kind }) => kind === 'receipt').map((receipt) => toReceiptWire(receipt, credits));
}

function toReceiptWire(receipt: Receipt, credits: readonly Receipt[]): z.infer<typeof receiptWire> {
  const { id, number, issuer, membershipId, issuedOn, content, currency, total } = receipt;
  const rests = listRest(receipt, credits);
  const lines = content.lines.map((line) => ({
    ...line,
    name: { ...line.name },
    rest: rests.find((rest) => rest.line === line.line)?.amount ?? 0,
  }));
  return {
    id,
    number,
    issuer,
    membership: membershipId,
    issuedOn,
    issuedAt: fromInstant(receipt.issuedAt),
    quote: { ...content.quote },
    currency,
    lines,
    total,
    tax: null,
    rest: lines.reduce((sum, { rest }) => sum + rest, 0),
    creditNotes: credits.map((credit) => ({
      id: credit.id,
      number: credit.number,
      issuedOn: credit.issuedOn,
      issuedAt: fromInstant(credit.issuedAt),
      lines: credit.content.lines.map(({ line, amount: given }) => ({ line, amount: given })),
      total: credit.total,
      reason: credit.reason ?? '',
    })),
  };
}
