import * as z from 'zod';
import { MAIL_STATES } from './words.ts';

export const mailWire = z.strictObject({
  id: z.string(),
  kind: z.string(),
  recipient: z.string(),
  language: z.enum(['en', 'zh']),
  state: z.enum(MAIL_STATES),
  attempts: z.int(),
  error: z.string().nullable().meta({ description: 'Why the last try failed' }),
  createdAt: z.iso.datetime(),
  nextAttemptAt: z.iso.datetime().nullable(),
  settledAt: z.iso.datetime().nullable().meta({ description: 'When it was accepted or given up' }),
});
