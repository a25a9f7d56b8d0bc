import { FAULT_KINDS } from '@aftercare/runtime';
import * as z from 'zod';

export const sealParams = z.strictObject({
  tenant: z.string().regex(/^[a-z0-9-]{2,64}$/),
  chain: z.string().regex(/^[a-z]{1,20}$/),
});
export const sealQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
});

const seq = z.int().meta({ description: 'The number in the chain' });

export const reportWire = z.strictObject({
  tenant: z.string(),
  chain: z.string(),
  rows: z.int().meta({ description: 'Seals that were looked at' }),
  next: seq.nullable().meta({ description: 'From where to go on; null at the end' }),
  faults: z.array(
    z.strictObject({
      kind: z.enum(FAULT_KINDS),
      seq,
      subject: z.string().nullable(),
      version: z.int().nullable(),
      expected: z.string(),
      found: z.string(),
    }),
  ),
  head: z.strictObject({ seq, hash: z.string() }).nullable(),
  copiedUntil: seq.meta({ description: 'How far the copies outside the database reach' }),
  uncopied: z.strictObject({ seq, sealedAt: z.iso.datetime() }).nullable(),
  tail: z
    .strictObject({ rows: z.int(), oldestAt: z.iso.datetime().nullable() })
    .nullable()
    .meta({ description: 'What was written and is not sealed yet; only at the end' }),
});
