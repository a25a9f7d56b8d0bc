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
