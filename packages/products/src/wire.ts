import { fromInstant, type Language, type Month } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import { pageQuery } from '@aftercare/runtime';
import * as z from 'zod';
import { toFailureWire } from './failure-wire.ts';
import { toGtin14 } from './rules/to-gtin14.ts';
import {
  ALARM_PLACES,
  CAMPAIGN_KINDS,
  type Campaign,
  type CampaignCount,
  DOCUMENT_KINDS,
  type Keeper,
  type Model,
  type ModelSheet,
  PART_BYTES,
  PARTS_OF_A_FILE,
  SERIAL_ALARM_KINDS,
  SERIALS_OF_A_CALL,
  type SerialAlarm,
  UNIT_EVENT_KINDS,
  UNIT_FILE_ENCODINGS,
  UNIT_FILE_FORMATS,
  UNIT_FILE_STATES,
  UNIT_STATUSES,
  type Unit,
  type UnitEvent,
  type UnitFile,
  type UnitFilePart,
} from './words.ts';

const code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
const bilingual = z.strictObject({ en: z.string().trim().min(1).max(120), zh: z.string().trim().min(1).max(120) });

export const categoriesContent = z
  .strictObject({
    categories: z
      .array(z.strictObject({ code: z.string().trim().min(1).max(60), name: bilingual }))
      .min(1)
      .max(300),
  })
  .meta({ id: 'Categories' });

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

export const unitQuery = z
  .strictObject({
    ...pageQuery,
    model: code.optional().meta({ description: 'With `batch`: the units of that batch alone' }),
    batch: z.string().trim().min(1).max(60).optional(),
  })
  .refine(({ model, batch }) => (model === undefined) === (batch === undefined));

export const modelParams = networkParams.extend({
  model: code.meta({ description: 'Code of the model', example: 'SH-200' }),
});
export const modelChangeBody = modelBody.pick({ name: true, components: true, category: true });
const ofComponent = code.nullable().default(null).meta({ description: 'A component of the model' });
const documentPlace = z
  .union([
    z.strictObject({ url: z.url({ protocol: /^https$/ }).max(500) }),
    z.strictObject({ file: z.string().regex(/^fil_[0-9a-z]{26}$/) }),
  ])
  .nullable();
const sheetShape = {
  parts: z
    .array(
      z.strictObject({
        number: code,
        name: bilingual,
        quantity: z.int().min(1).max(10_000),
        position: code.meta({ description: 'Where in the model; one part has it' }),
        component: ofComponent,
      }),
    )
    .max(1000),
  operations: z
    .array(z.strictObject({ code, name: bilingual, minutes: z.int().min(1).max(10_000), component: ofComponent }))
    .max(300),
  documents: z
    .array(
      z.strictObject({
        kind: z.enum(DOCUMENT_KINDS),
        name: bilingual,
        at: z.strictObject({ en: documentPlace, zh: documentPlace }),
      }),
    )
    .max(50),
  prices: z
    .strictObject({
      list: z.int().min(0).max(100_000_000_000).meta({ description: 'Minor units: fen for CNY' }),
      cap: z
        .int()
        .min(0)
        .max(100_000_000_000)
        .nullable()
        .default(null)
        .meta({ description: 'The most that a customer may be asked for' }),
      currency: z.string().regex(/^[A-Z]{3}$/),
    })
    .nullable(),
};
export const modelSheetBody = z.strictObject({
  parts: sheetShape.parts.default([]),
  operations: sheetShape.operations.default([]),
  documents: sheetShape.documents.default([]),
  prices: sheetShape.prices.default(null),
});
export const modelWithSheetWire = modelWire.extend(sheetShape).meta({ id: 'ModelWithSheet' });

/** A model that nobody wrote a sheet for has an empty one. */
export function toSheet(sheet: ModelSheet | undefined): ModelSheet {
  return sheet ?? { parts: [], operations: [], documents: [], prices: null };
}

export function toModelWithSheetWire(model: Model, sheet: ModelSheet | undefined): z.infer<typeof modelWithSheetWire> {
  const { id, code: modelCode, name, components, gtin: number, category, version } = model;
  const { parts, operations, documents, prices } = toSheet(sheet);
  return {
    id,
    code: modelCode,
    name: { ...name },
    components: components.map((component) => ({ code: component.code, name: { ...component.name } })),
    gtin: number,
    category,
    version,
    parts: parts.map((part) => ({ ...part, name: { ...part.name } })),
    operations: operations.map((operation) => ({ ...operation, name: { ...operation.name } })),
    documents: documents.map(({ kind, name: title, at }) => ({ kind, name: { ...title }, at: { ...at } })),
    prices: prices === null ? null : { ...prices },
  };
}

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

const day = (description: string) => localDate.meta({ description });
const aSerial = z.string().min(1).max(80).meta({ description: 'Serial number, in any spelling' });

export const moveBody = z.strictObject({
  on: day('The day on which it was moved'),
  place: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/)
    .meta({ description: 'Warehouse and shelf, in a code of your own', example: 'JN-2/A-14' }),
});
export const stepBody = z.strictObject({ on: day('The day on which it happened') });
export const fitBody = z.strictObject({
  module: aSerial,
  position: code.meta({ description: 'Where in the unit', example: 'left-pack' }),
  on: day('The day on which it was fitted'),
});
export const removeBody = z.strictObject({ module: aSerial, on: day('The day on which it was taken out') });

const keeperWire = z.strictObject({
  kind: z.enum(['manufacturer', 'member', 'customer', 'nobody']),
  membership: z.string().nullable(),
});
export const whereaboutsWire = z
  .strictObject({
    id: z.string(),
    serial: z.string(),
    status: z.enum(UNIT_STATUSES),
    heldBy: keeperWire.meta({ description: 'With whom it is' }),
    ownedBy: keeperWire.meta({ description: 'Whose it is' }),
    place: z.string().nullable(),
    insideOf: z.strictObject({ id: z.string(), serial: z.string() }).nullable(),
    modules: z.array(z.strictObject({ id: z.string(), serial: z.string(), position: z.string(), since: z.iso.date() })),
    version: z.int(),
  })
  .meta({ id: 'Whereabouts' });

export function toKeeperWire(keeper: Keeper): z.infer<typeof keeperWire> {
  return { kind: keeper.kind, membership: keeper.kind === 'member' ? keeper.membershipId : null };
}

const money = z.strictObject({
  amount: z.int().min(0).max(100_000_000_000).meta({ description: 'Minor units: fen for CNY' }),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
const batches = z
  .array(z.strictObject({ model: code, batch: z.string().trim().min(1).max(60) }))
  .max(200)
  .meta({ description: 'Every unit of these batches, those to come as well' });
const campaignSerials = z.array(z.string().min(1).max(80)).max(SERIALS_OF_A_CALL);
const notice = z.strictObject({ en: z.string().trim().min(1).max(600), zh: z.string().trim().min(1).max(600) });

export const campaignBody = z
  .strictObject({
    kind: z.enum(CAMPAIGN_KINDS),
    name: bilingual,
    notice: notice.meta({ description: 'What the customer reads behind the printed code' }),
    startsOn: day('The first day'),
    endsOn: day('The last day'),
    operation: code,
    price: money.meta({ description: 'What a shop is paid for one unit' }),
    serials: campaignSerials.default([]),
    batches: batches.default([]),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'] });
export const campaignUnitsBody = z.strictObject({ serials: campaignSerials, batches: batches.default([]) });
export const campaignParams = networkParams.extend({ campaign: z.string().regex(/^cmp_[0-9a-z]{26}$/) });
export const campaignWorkBody = z.strictObject({ serial: aSerial, on: day('The day on which it was done') });
export const campaignWire = z
  .strictObject({
    id: z.string(),
    kind: z.enum(CAMPAIGN_KINDS),
    name: bilingual,
    notice,
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    operation: z.string(),
    price: money,
    createdAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Campaign' });
export const countedCampaignWire = campaignWire
  .extend({
    units: z.int().meta({ description: 'Units that it is about' }),
    done: z.int().meta({ description: 'Units on which it was done' }),
    completionPercent: z.number().nullable().meta({ description: 'To one decimal; null while it is about no unit' }),
  })
  .meta({ id: 'CountedCampaign' });

export function toCampaignWire(campaign: Campaign): z.infer<typeof campaignWire> {
  const { amount, currency, createdAt, endedAt, name, notice: told, ...rest } = campaign;
  return {
    ...rest,
    name: { ...name },
    notice: { ...told },
    price: { amount, currency },
    createdAt: fromInstant(createdAt),
    endedAt: endedAt === null ? null : fromInstant(endedAt),
  };
}

/** Two of three: 66.7. */
export function toCountedWire(campaign: Campaign, { units, done }: CampaignCount): z.infer<typeof countedCampaignWire> {
  const completionPercent = units === 0 ? null : Math.round((done * 1000) / units) / 10;
  return { ...toCampaignWire(campaign), units, done, completionPercent };
}

export const alarmParams = networkParams.extend({ alarm: z.string().regex(/^sal_[0-9a-z]{26}$/) });
export const serialAlarmWire = z
  .strictObject({
    id: z.string(),
    kind: z.enum(SERIAL_ALARM_KINDS),
    about: z.string().meta({ description: 'The unit, or the import that brought a serial again' }),
    serial: z.string(),
    place: z.enum(ALARM_PLACES).meta({ description: 'Where it showed up' }),
    membership: z.string().nullable().meta({ description: 'At which member' }),
    raisedAt: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable(),
    seenBy: z.string().nullable().meta({ description: 'Person or client of yours' }),
    version: z.int(),
  })
  .meta({ id: 'SerialAlarm' });

export function toSerialAlarmWire(alarm: SerialAlarm): z.infer<typeof serialAlarmWire> {
  const { memberId, raisedAt, seenAt, ...rest } = alarm;
  return {
    ...rest,
    membership: memberId,
    raisedAt: fromInstant(raisedAt),
    seenAt: seenAt === null ? null : fromInstant(seenAt),
  };
}

/** A calendar month. */
export const month = z
  .string()
  .regex(/^2\d{3}-(0[1-9]|1[0-2])$/)
  // safe: the pattern is the whole meaning of the brand
  .transform((text) => text as Month)
  .meta({ description: 'Month, YYYY-MM', example: '2026-05' });
export const saleWire = z
  .strictObject({
    unit: z.string(),
    serial: z.string(),
    membership: z.string().meta({ description: 'Who sold it' }),
    soldOn: z.iso.date(),
    dueOn: z.iso.date().meta({ description: 'The last day on which it was entered in time' }),
    enteredAt: z.iso.datetime(),
    isLate: z.boolean(),
  })
  .meta({ id: 'Sale' });
export const salesReportBody = z.strictObject({ month });
export const salesReportWire = z
  .strictObject({
    membership: z.string(),
    member: z.string(),
    month: z.string(),
    dueOn: z.iso.date(),
    reportedAt: z.iso.datetime().nullable(),
    units: z.int().nullable(),
    late: z.int().nullable().meta({ description: 'How many of them were entered late' }),
    isLate: z.boolean().meta({ description: 'Sent after its day, or not sent although it is over' }),
  })
  .meta({ id: 'SalesReport' });

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
const failureWire = z.strictObject({
  line: z.int().meta({ description: 'Line of the file on which the row begins, the head is line 1' }),
  code: z.string(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  detail: z.string(),
  mend: z.string(),
});
export const importWire = z.strictObject({
  id: z.string(),
  state: z.literal('done'),
  rows: z.int(),
  imported: z.int(),
  failures: z.array(failureWire),
});

export const unitFileBody = z.strictObject({
  format: z.enum(UNIT_FILE_FORMATS),
  encoding: z
    .enum(UNIT_FILE_ENCODINGS)
    .default('utf-8')
    .meta({ description: 'A byte order mark of UTF-8 is taken away' }),
});
export const unitFileParams = networkParams.extend({ file: z.string().regex(/^ufl_[0-9a-z]{26}$/) });
export const unitFilePartParams = unitFileParams.extend({
  part: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .refine((text) => Number(text) <= PARTS_OF_A_FILE)
    .meta({ description: `Number of the part, from 1 to ${PARTS_OF_A_FILE}`, example: '1' }),
});
export const unitFilePartWire = z.strictObject({ part: z.int(), sizeBytes: z.int() });
export const unitFileWire = z
  .strictObject({
    id: z.string(),
    state: z.enum(UNIT_FILE_STATES),
    format: z.enum(UNIT_FILE_FORMATS),
    encoding: z.enum(UNIT_FILE_ENCODINGS),
    partBytes: z.int().meta({ description: 'How long every part but the last has to be' }),
    sizeBytes: z.int().meta({ description: '0 until the upload is complete' }),
    doneBytes: z.int().meta({ description: 'Bytes that were worked through' }),
    rows: z.int().meta({ description: 'Rows so far, the head not counted' }),
    imported: z.int(),
    failed: z.int().meta({ description: 'Rows that were refused; `/errors` lists them by line' }),
    fault: failureWire.nullable().meta({ description: 'Why the file as a whole could not be read' }),
    job: z.string().nullable(),
    createdAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .meta({ id: 'UnitFile' });
export const unitFileWithPartsWire = unitFileWire
  .extend({ parts: z.array(unitFilePartWire).meta({ description: 'Parts that have come' }) })
  .meta({ id: 'UnitFileWithParts' });

export function toUnitFileWire(file: UnitFile, language: Language): z.infer<typeof unitFileWire> {
  const { id, state, format, encoding, sizeBytes, position, rows, imported, fault, jobId, createdAt, version } = file;
  return {
    id,
    state,
    format,
    encoding,
    partBytes: PART_BYTES,
    sizeBytes,
    doneBytes: position,
    rows,
    imported,
    failed: rows - imported,
    fault: fault === null ? null : toFailureWire(fault, language),
    job: jobId,
    createdAt: fromInstant(createdAt),
    endedAt: file.endedAt === null ? null : fromInstant(file.endedAt),
    version,
  };
}

export function toUnitFilePartWire({ part, sizeBytes }: UnitFilePart): z.infer<typeof unitFilePartWire> {
  return { part, sizeBytes };
}
