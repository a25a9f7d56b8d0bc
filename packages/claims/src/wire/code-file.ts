import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import { CODE_SLOTS, type CodeSlot } from '../words.ts';

/* A code set out of a file. */

const isSlot = (text: string): text is CodeSlot => CODE_SLOTS.some((slot) => slot === text);

export const codeFileQuery = z.strictObject({
  name: z.string().trim().min(1).max(120),
  effectiveFrom: localDate,
  required: z
    .string()
    .max(60)
    .regex(new RegExp(`^(?:(?:${CODE_SLOTS.join('|')})(?:,(?!$)|$))*$`))
    .default('')
    .transform((text) => [...new Set(text.split(','))].filter(isSlot))
    .meta({ description: 'Slots that every claim has to fill, between commas', example: 'symptom,section' }),
});

export const codeFileWire = z
  .strictObject({
    codeSet: z.string().meta({ description: 'The draft that the good rows are; publish it to have it judge' }),
    rows: z.int(),
    accepted: z.int(),
    failed: z.int(),
    failures: z.array(
      z.strictObject({
        line: z.int().meta({ description: 'On which the row begins in the file' }),
        column: z.string(),
        code: z.string(),
        value: z.string(),
        message: z.string(),
        cure: z.string(),
      }),
    ),
  })
  .meta({ id: 'CodeFile' });
