import { networkParams } from '@aftercare/network';
import { toGtin14 } from '@aftercare/products';
import * as z from 'zod';
import { ALARM_REASONS, SHEET_NAMES } from './words.ts';

const serials = (most: number) =>
  z
    .array(z.string().min(1).max(80))
    .min(1)
    .max(most)
    .meta({ description: 'Serial numbers in any spelling; each gets a label, in this order' });

export const labelBody = z.strictObject({ serials: serials(1000) });
export const labelQuery = z.strictObject({
  svg: z.enum(['true', 'false']).optional().meta({ description: '`true` draws each code as well' }),
});
export const labelWire = z.strictObject({
  items: z.array(
    z.strictObject({
      serial: z.string(),
      code: z.string().meta({ description: 'Opens /q/{code}; it is the check `k` of a GS1 link as well' }),
      kind: z.enum(['gs1', 'short']),
      url: z.url().meta({ description: 'What the square says' }),
      readable: z.array(z.string()).meta({ description: 'Lines for a person, beside the square' }),
      svg: z.string().optional().meta({ description: 'The square, error correction M, with its white border' }),
    }),
  ),
});

export const sheetBody = z.strictObject({ serials: serials(5000) });
export const sheetQuery = z.strictObject({
  lang: z.enum(['zh', 'en']).optional(),
  sheet: z
    .enum(SHEET_NAMES)
    .default('a4_24')
    .meta({ description: 'A4 with 24 or 65 labels, or the roll of a label printer in millimetres' }),
});

export const modelParams = z.strictObject({
  model: z.string().min(1).max(40).meta({ description: 'Code of the model', example: 'SH-200' }),
});
export const gtinQuery = z.strictObject({});
/** 8, 12, 13 or 14 digits with a check digit that fits; kept in fourteen. */
export const gtinBody = z.strictObject({
  gtin: z
    .string()
    .max(14)
    .transform((text) => toGtin14(text) ?? '')
    .refine((digits) => digits !== '')
    .meta({ description: 'GTIN (GS1), 8, 12, 13 or 14 digits', example: '9521234543213' }),
});
export const gtinWire = z.strictObject({ model: z.string(), gtin: z.string(), version: z.int() });

export const scanWire = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  place: z.string().nullable().meta({ description: 'Country and region, `CN-SD`; null where it is not known' }),
  isFirst: z.boolean().meta({ description: 'Whether it was the first scan of its label' }),
});
export const alarmParams = networkParams.extend({ alarm: z.string().regex(/^cal_[0-9a-z]{26}$/) });
export const dismissalBody = z.strictObject({ reason: z.string().trim().min(1).max(300) });
export const alarmWire = z.strictObject({
  id: z.string(),
  serial: z.string(),
  reason: z.enum(ALARM_REASONS),
  scans: z.int().meta({ description: 'Of the code, while it was looked at' }),
  places: z.int(),
  raisedAt: z.iso.datetime(),
  dismissedAt: z.iso.datetime().nullable(),
  version: z.int(),
});
