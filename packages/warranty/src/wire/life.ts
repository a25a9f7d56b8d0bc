import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import {
  CONCESSION_SCOPES,
  CONCESSION_STATES,
  type Concession,
  LONGEST_EXTENSION_MONTHS,
} from '../words/concessions.ts';
import { EXCLUSIONS, USAGE_UNITS } from '../words.ts';

/* What happens in the life of a unit: readings, counted visits, and what the manufacturer gives beyond its terms. */

const component = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: 'A component of the model, or “*” for the whole unit' });

export const readingBody = z.strictObject({
  unit: z.enum(USAGE_UNITS),
  reading: z.int().min(0).max(100_000_000),
  readOn: localDate,
});
export const readingWire = z.strictObject({
  serial: z.string(),
  unit: z.enum(USAGE_UNITS),
  reading: z.int(),
  readOn: z.iso.date(),
});

export const benefitBody = z.strictObject({ component, usedOn: localDate });
export const benefitWire = z.strictObject({
  serial: z.string(),
  component: z.string(),
  usedOn: z.iso.date(),
  left: z.int().meta({ description: 'Visits that are left in the term, or in this year of it' }),
});

export const trainingBody = z.strictObject({ trainedOn: localDate });
export const trainingWire = z.strictObject({
  serial: z.string(),
  trainedOn: z.iso.date(),
  number: z.int().meta({ description: 'The first, the second, …' }),
  isFree: z.boolean().meta({ description: 'The first one is; later ones are charged by the tariff' }),
});

export const concessionParams = networkParams.extend({ concession: z.string().regex(/^con_[0-9a-z]{26}$/) });

const extensionBody = z.strictObject({
  kind: z.literal('extension'),
  component,
  months: z.int().min(1).max(LONGEST_EXTENSION_MONTHS).optional(),
  days: z.int().min(1).max(3650).optional(),
});
const waiverBody = z.strictObject({ kind: z.literal('waiver'), component, exclusion: z.enum(EXCLUSIONS) });

export const concessionBody = z.strictObject({
  for: z
    .union([
      z.strictObject({ unit: z.string().min(1).max(80).meta({ description: 'Unit id or serial, in any spelling' }) }),
      z.strictObject({ membership: z.string().regex(/^mem_[0-9a-z]{26}$/) }),
      z.strictObject({
        division: z
          .string()
          .regex(/^(\d{2}|\d{4}|\d{6})$/)
          .meta({ description: 'Administrative division (GB/T 2260): everything that members of it sold' }),
      }),
    ])
    .meta({ description: 'One unit, all units that a member sold, or all that were sold in a place' }),
  give: z.union([extensionBody, waiverBody]),
  reason: z.string().trim().min(1).max(500),
});

export const sayBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });

export const concessionWire = z
  .strictObject({
    id: z.string(),
    scope: z.enum(CONCESSION_SCOPES),
    holder: z.string().meta({ description: 'The unit’s id, the membership or the division' }),
    give: z.union([
      z.strictObject({
        kind: z.literal('extension'),
        component: z.string(),
        months: z.int().nullable(),
        days: z.int().nullable(),
      }),
      z.strictObject({ kind: z.literal('waiver'), component: z.string(), exclusion: z.enum(EXCLUSIONS) }),
    ]),
    reason: z.string(),
    state: z.enum(CONCESSION_STATES),
    peopleNeeded: z.int(),
    approvals: z.array(z.strictObject({ name: z.string(), at: z.iso.datetime(), reason: z.string() })),
    askedAt: z.iso.datetime(),
    decidedOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Concession' });

export function toConcessionWire(concession: Concession): z.infer<typeof concessionWire> {
  const { id, scope, holder, content, reason, state, peopleNeeded, approvals, askedAt, decidedOn, version } =
    concession;
  return {
    id,
    scope,
    holder,
    give: { ...content },
    reason,
    state,
    peopleNeeded,
    approvals: approvals.map(({ name, at, reason: why }) => ({ name, at: new Date(at).toISOString(), reason: why })),
    askedAt: new Date(askedAt).toISOString(),
    decidedOn,
    version,
  };
}
