import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import * as z from 'zod';
import { toGtin14 } from './rules/to-gtin14.ts';
import { UNIT_EVENT_KINDS, type Unit, type UnitEvent } from './words.ts';

const code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
const bilingual = z.strictObject({ en: z.string().trim().min(1).max(120), zh: z.string().trim().min(1).max(120) });

/** 8, 12, 13 or 14 digits with a check digit that fits; kept in fourteen. */
const gtin = z
  .string()
  .max(14)
  .transform((text) => toGtin14(text) ?? '')
  .refine((digits) => digits !== '')
  .meta({ description: 'GTIN (GS1), 8, 12, 13 or 14 digits', example: '9521234543213' });

export const modelBody = z.strictObject({
  code,
  name: bilingual,
  components: z.array(z.strictObject({ code, name: bilingual })).max(60),
  gtin: gtin.optional(),
  category: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'As the agreements name it: a member claims for the categories that were agreed with it' }),
});
export const modelWire = modelBody.extend({
  id: z.string(),
  gtin: z.string().nullable(),
  category: z.string().nullable(),
  version: z.int(),
});

export const unitParams = networkParams.extend({
  serial: z
    .string()
    .min(1)
    .max(80)
    .meta({ description: 'Unit id or serial number, in any spelling', example: '2408-117-0342' }),
});
export const unitWire = z.strictObject({
  id: z.string(),
  serial: z.string(),
  model: z.string(),
  modelName: bilingual,
  batch: z.string().nullable(),
  version: z.int(),
});
export const unitWithEventsWire = unitWire.extend({
  events: z.array(z.strictObject({ kind: z.enum(UNIT_EVENT_KINDS), on: z.iso.date() })),
});

/** A unit with its timeline; who held it and at what price is not part of it. */
export function toUnitWire(
  { id, serial, modelCode, modelName, batch, version }: Unit,
  events: readonly UnitEvent[],
): z.infer<typeof unitWithEventsWire> {
  const timeline = events.map(({ kind, happenedOn }) => ({ kind, on: happenedOn }));
  return { id, serial, model: modelCode, modelName, batch, version, events: timeline };
}

export const markBody = z.strictObject({
  on: localDate.meta({ description: 'The day on which it happened' }),
  reason: z.string().trim().min(1).max(300).optional(),
});

const serials = z
  .array(z.string().min(1).max(80))
  .min(1)
  .max(1000)
  .meta({ description: 'Serial numbers in any spelling; the same one twice is one unit' });

export const deliveryBody = z.strictObject({
  to: z
    .string()
    .regex(/^mem_[0-9a-z]{26}$/)
    .meta({ description: 'Membership that receives the units' }),
  shippedOn: localDate,
  serials,
});
export const deliveryWire = z.strictObject({ id: z.string(), units: z.int() });

export const saleBody = z.strictObject({
  serial: z.string().min(1).max(80).meta({ description: 'Serial number, in any spelling' }),
  soldOn: localDate,
  invoiceNumber: z.string().trim().min(1).max(60),
  buyerClass: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'A class of buyers that the terms know, for example “club”' }),
  price: z.strictObject({
    amount: z.int().min(0).max(100_000_000_000).meta({ description: 'Minor units: fen for CNY' }),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }),
});

export const importParams = networkParams.extend({ import: z.string().regex(/^imp_[0-9a-z]{26}$/) });
export const importWire = z.strictObject({
  id: z.string(),
  state: z.literal('done'),
  rows: z.int(),
  imported: z.int(),
  failures: z.array(
    z.strictObject({
      line: z.int().meta({ description: 'Line of the file on which the row begins, the head is line 1' }),
      code: z.string(),
      column: z.string().nullable(),
      value: z.string().nullable(),
      detail: z.string(),
      mend: z.string(),
    }),
  ),
});

export const labelBody = z.strictObject({ serials: z.array(z.string().min(1).max(80)).min(1).max(1000) });
export const labelWire = z.strictObject({
  items: z.array(z.strictObject({ serial: z.string(), url: z.url(), code: z.string() })),
});
