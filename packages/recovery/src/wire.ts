import { type Claim, decidePayable } from '@aftercare/claims';
import { toCsvLine } from '@aftercare/csv';
import { fromInstant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import { pageQuery, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { openOf } from './rules/decide-recovery.ts';
import { RECOVERY_STATES, type Receipt, type Recovery } from './words.ts';

const money = z
  .strictObject({ amount: z.int().min(0).max(100_000_000_000), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: 'Money' });
const demanded = z.strictObject({
  amount: z.int().min(1).max(100_000_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const supplier = z.string().trim().min(1).max(120);

export const claimParams = networkParams.extend({ claim: z.string().regex(/^clm_[0-9a-z]{26}$/) });
export const recoveryParams = networkParams.extend({ recovery: z.string().regex(/^rec_[0-9a-z]{26}$/) });

export const askBody = z.strictObject({
  supplier: supplier.meta({ description: 'Maker of the causal part' }),
  reference: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .meta({ description: 'Your own number, by which the supplier knows the demand' }),
  amount: demanded,
  dueOn: localDate.meta({ description: 'Day by which the supplier should have paid' }),
});
export const receiveBody = z.strictObject({
  amount: demanded,
  receivedOn: localDate,
  reference: z.string().trim().min(1).max(120).meta({ description: 'Reference of the bank transfer' }),
});
export const reasonBody = z.strictObject({ reason: z.string().trim().min(1).max(1000) });

export const listQuery = z.strictObject({
  ...pageQuery,
  claim: claimParams.shape.claim.optional().meta({ description: 'The file of this claim alone' }),
  supplier: supplier.optional(),
  state: z.enum(RECOVERY_STATES).optional(),
});

const listedWire = z
  .strictObject({
    id: z.string(),
    claim: z.string(),
    causalPart: z.string(),
    supplier: z.string(),
    reference: z.string(),
    state: z.enum(RECOVERY_STATES),
    asked: money,
    got: money,
    open: money,
    askedOn: z.iso.date(),
    dueOn: z.iso.date(),
    closedOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedRecovery' });
export const recoveryListWire = z.strictObject({ items: z.array(listedWire), nextCursor: z.string().nullable() });

export const recoveryWire = listedWire
  .extend({
    reason: z.string().nullable(),
    receipts: z.array(z.strictObject({ amount: money, receivedOn: z.iso.date(), reference: z.string() })),
    shop: z
      .strictObject({
        member: z.string(),
        reference: z.string(),
        serial: z.string(),
        model: z.string(),
        claimed: money,
        payable: money,
        settlement: z.enum(['none', 'in_statement', 'paid']),
      })
      .meta({ description: "The shop's claim behind it: what was asked of us, and what is paid" }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Recovery' });

export const openListWire = z.strictObject({
  items: z.array(
    z.strictObject({ supplier: z.string(), files: z.int(), open: money, overdue: money }).meta({ id: 'OpenRecovery' }),
  ),
});

export function toListedWire(row: Recovery): z.infer<typeof listedWire> {
  const { id, causalPart, state, currency, askedOn, dueOn, closedOn, version } = row;
  return {
    id,
    claim: row.claimId,
    causalPart,
    supplier: row.supplier,
    reference: row.reference,
    state,
    asked: { amount: row.asked, currency },
    got: { amount: row.got, currency },
    open: { amount: openOf(row), currency },
    askedOn,
    dueOn,
    closedOn,
    version,
  };
}

export function toRecoveryWire(
  recovery: Recovery,
  claim: Claim,
  receipts: readonly Receipt[],
): z.infer<typeof recoveryWire> {
  const { currency } = recovery;
  const { currency: own, amounts, lines } = claim.decision;
  return {
    ...toListedWire(recovery),
    reason: recovery.reason,
    receipts: receipts.map(({ amount, receivedOn, reference }) => ({
      amount: { amount, currency },
      receivedOn,
      reference,
    })),
    shop: {
      member: claim.memberName,
      reference: claim.reference,
      serial: claim.serial,
      model: claim.modelCode,
      claimed: { amount: amounts.claimed, currency: own },
      payable: { amount: decidePayable(lines), currency: own },
      settlement: claim.settlement?.state ?? 'none',
    },
    createdAt: fromInstant(recovery.createdAt),
  };
}

const COLUMNS = [
  'reference',
  'supplier',
  'causal_part',
  'state',
  'asked_on',
  'due_on',
  'closed_on',
  'currency',
  'asked',
  'got',
  'open',
];

/** For the supplier: nothing of the shop, the customer or what the shop was paid. Amounts in minor units. */
export function toRecoveryCsv(rows: readonly Recovery[], withHead: boolean): string {
  const lines = rows.map((row) =>
    toCsvLine([
      row.reference,
      row.supplier,
      row.causalPart,
      row.state,
      row.askedOn,
      row.dueOn,
      row.closedOn ?? '',
      row.currency,
      row.asked,
      row.got,
      openOf(row),
    ]),
  );
  return [...(withHead ? [COLUMNS.join(',')] : []), ...lines].map((line) => `${line}\r\n`).join('');
}

export function refuseForeignMoney(actual: string, expected: string): void {
  if (actual !== expected) throw new Refusal('recovery.currency_mismatch', { expected, actual });
}
