import { fromInstant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import { code, lineBody, money, toLineWire, toWordWire, wordWire } from '../wire.ts';
import { PRIOR_APPROVAL_STATES, type PriorApproval } from '../words.ts';

/* Work that is asked for before it is done. */

export const priorApprovalBody = z.strictObject({
  unit: z.string().min(1).max(80).meta({ description: 'Serial number in any spelling, or unit id' }),
  component: code,
  reason: z.string().trim().min(1).max(1000),
  lines: z.array(lineBody).min(1).max(50).meta({ description: 'The work as planned; their sum is the estimate' }),
});
export type PriorApprovalBody = z.output<typeof priorApprovalBody>;
export const priorApprovalGrantBody = z.strictObject({
  limit: money.meta({ description: 'What a claim under it may ask for' }),
  expiresOn: localDate.meta({ description: 'The last day of a repair under it' }),
  reason: z.string().trim().min(1).max(500),
});
export const priorApprovalParams = networkParams.extend({ approval: z.string().regex(/^pra_[0-9a-z]{26}$/) });

export const priorApprovalWire = z
  .strictObject({
    id: z.string(),
    number: z.string().meta({ description: 'What the claim names' }),
    member: z.string(),
    mode: z.enum(['live', 'test']),
    serial: z.string(),
    model: z.string(),
    component: z.string(),
    reason: z.string(),
    lines: z.array(lineBody),
    estimate: money,
    state: z.enum(PRIOR_APPROVAL_STATES),
    limit: money.nullable(),
    expiresOn: z.iso.date().nullable(),
    decided: wordWire.nullable().meta({ description: 'Null where it waits, or where the rate card approved it' }),
    claim: z.string().nullable().meta({ description: 'The claim that took it last' }),
    requestedAt: z.iso.datetime(),
    version: z.int(),
  })
  .meta({ id: 'PriorApproval' });
export const priorApprovalListWire = z.strictObject({
  items: z.array(priorApprovalWire),
  nextCursor: z.string().nullable(),
});

export function toPriorApprovalWire(row: PriorApproval): z.infer<typeof priorApprovalWire> {
  const { id, number, mode, serial, component, reason, currency, state, limit, expiresOn, decided, version } = row;
  return {
    id,
    number,
    member: row.memberName,
    mode,
    serial,
    model: row.modelCode,
    component,
    reason,
    lines: row.lines.map((line) => toLineWire(line, currency)),
    estimate: { amount: row.estimate, currency },
    state,
    limit: limit === null ? null : { amount: limit, currency },
    expiresOn,
    decided: decided === null ? null : toWordWire(decided),
    claim: row.usedBy,
    requestedAt: fromInstant(row.requestedAt),
    version,
  };
}
