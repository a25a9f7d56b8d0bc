import { fromInstant } from '@aftercare/kernel';
import { localDate } from '@aftercare/policies';
import { COVERAGES, EXCLUSIONS, PAYERS, PRICE_BASES, toVersionWire, versionWire } from '@aftercare/warranty';
import * as z from 'zod';
import type { QuoteDraft } from '../plans/quote-order.ts';
import { QUOTE_STATES, type Quote } from '../words/quote.ts';

const code = z.string().trim().min(1).max(60);
const amount = z.int().meta({ description: 'Minor units: fen for CNY' });

export const quoteBody = z.strictObject({
  component: code,
  failureMode: code.nullable().default(null),
  cause: z.enum(['quality', 'user', 'force_majeure']),
  failedOn: localDate,
  operations: z.array(code).max(50),
  parts: z.array(z.strictObject({ number: code, quantity: z.int().min(1).max(1000) })).max(50),
  travels: z.boolean().default(false),
  found: z
    .array(z.enum(EXCLUSIONS))
    .max(EXCLUSIONS.length)
    .optional()
    .meta({ description: 'What was found at the unit against the promise, as the report will say it' }),
});

export function fromQuoteBody({ operations, parts, travels, ...draft }: z.output<typeof quoteBody>): QuoteDraft {
  return { ...draft, work: { operations: operations.map((each) => ({ code: each })), parts, travels } };
}

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'Digest of all that the customer is shown' });

export const agreeBody = z.strictObject({ hash, state: z.enum(['accepted', 'declined']) });

export const quoteWire = z
  .strictObject({
    number: z.int(),
    state: z.enum(QUOTE_STATES),
    component: z.string(),
    coverage: z.enum(COVERAGES),
    cause: z.enum(['quality', 'user', 'force_majeure']),
    currency: z.string(),
    lines: z.array(
      z.strictObject({
        kind: z.enum(['labour', 'part', 'travel']),
        code: z.string(),
        name: z.strictObject({ en: z.string(), zh: z.string() }),
        quantity: z.int(),
        payer: z.enum(PAYERS),
        basis: z.enum(PRICE_BASES),
        unitPrice: amount,
        amount,
      }),
    ),
    total: amount,
    hash,
    offeredAt: z.iso.datetime(),
    answeredAt: z.iso.datetime().nullable(),
    answeredBy: z.enum(['link', 'device']).nullable(),
    versions: z.array(versionWire),
  })
  .meta({ id: 'Quote' });

export function toQuoteWire({ number, state, content, hash: digest, ...quote }: Quote): z.infer<typeof quoteWire> {
  const { component, coverage, cause, currency, lines, total, versions } = content;
  return {
    number,
    state,
    component,
    coverage,
    cause,
    currency,
    lines: lines.map((line) => ({ ...line, name: { ...line.name } })),
    total,
    hash: digest,
    offeredAt: fromInstant(quote.offeredAt),
    answeredAt: quote.answeredAt === null ? null : fromInstant(quote.answeredAt),
    answeredBy: quote.answeredBy,
    versions: versions.map(toVersionWire),
  };
}
