import { fromInstant, type LocalDate, toLocalDate } from '@aftercare/kernel';
import * as z from 'zod';
import type { Policy } from './words.ts';

/** `YYYY-MM-DD`, and a day that exists. */
export const localDate = z.iso
  .date()
  .refine((text) => toLocalDate(text) !== undefined)
  // safe: checked just above
  .transform((text) => text as LocalDate)
  .meta({ example: '2026-03-01' });

export const policyFacts = {
  name: z.string().trim().min(1).max(120),
  effectiveFrom: z.iso.date(),
};

export function policyWire<Content extends z.ZodType>(content: Content) {
  return z.strictObject({
    id: z.string(),
    ...policyFacts,
    state: z.enum(['draft', 'published']),
    number: z.int().nullable(),
    publishedAt: z.iso.datetime().nullable(),
    version: z.int(),
    content,
  });
}

export function toPolicyWire<Content>(policy: Policy<Content>) {
  const { id, name, effectiveFrom, state, number, publishedAt, version, content } = policy;
  return {
    id,
    name,
    effectiveFrom,
    state,
    number,
    publishedAt: publishedAt === null ? null : fromInstant(publishedAt),
    version,
    content,
  };
}
