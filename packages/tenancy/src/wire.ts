import { QUOTAS, type QuotaName } from '@aftercare/kernel';
import * as z from 'zod';

export const deadLetterWire = z.strictObject({
  source: z.string(),
  target: z.string(),
  epoch: z.int(),
  seq: z.int(),
  type: z.string(),
  error: z.string().meta({ description: 'The kind of error; the payload stays in the outbox of the source' }),
  at: z.iso.datetime(),
});

const tenantId = z.string().regex(/^ten_[0-9a-z]{26}$/);

export const replayBody = z.strictObject({
  source: tenantId.optional(),
  target: tenantId.optional().meta({ description: 'Left out: every receiver' }),
});

export const replayedWire = z.strictObject({
  replayed: z.int(),
  failed: z.array(
    z.strictObject({
      source: z.string(),
      target: z.string(),
      seq: z.int(),
      outcome: z.enum(['failed', 'waits']),
      error: z.string().nullable(),
    }),
  ),
  next: z.string().nullable().meta({ description: 'Where the next call goes on' }),
});

// safe: the keys are those of the constant
const quotaName = z.enum(Object.keys(QUOTAS) as [QuotaName, ...QuotaName[]]);
const maximum = z.int().meta({ description: 'On one UTC day; `file_bytes` in bytes' });
export const quotaParams = z.strictObject({ tenant: z.string().regex(/^[a-z0-9-]{1,63}$/), quota: quotaName });
export const setQuotaBody = z.strictObject({
  maximum: maximum.min(0).max(1_000_000_000_000).nullable().meta({ description: 'null: the shipped maximum again' }),
});
export const quotaWire = z.strictObject({ name: quotaName, maximum });
export const quotasWire = z.strictObject({
  items: z.array(quotaWire.extend({ usedToday: z.int() }).meta({ id: 'Quota' })),
});
