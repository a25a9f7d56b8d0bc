import { type Finding, type FindingParams, fillText, type Language, type TraceStep } from '@aftercare/kernel';
import type { PolicyVersion } from '@aftercare/policies';
import type { Catalogue } from '@aftercare/runtime';
import * as z from 'zod';
import { toWords } from './texts.ts';
import { packCorrections } from './wire/pack.ts';
import { FAULT_CLASSES, PACK_IDS, RIGHTS } from './words/statutory.ts';
import {
  CAUSES,
  COST_GROUPS,
  COST_KINDS,
  COVERAGES,
  EVIDENCE_KINDS,
  EXCLUSIONS,
  type ExclusionCode,
  PAYERS,
  PRICE_BASES,
  SERVICE_MODES,
  STAGE_BASES,
  START_EVENTS,
  TRADE_GROUNDS,
  TRADE_REMEDIES,
  USAGE_UNITS,
  WAIVERS,
} from './words.ts';

// ── decisions, as every capability that explains itself sends them ──────────────────────────────

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const findingWire = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['blocks', 'reduces', 'notes']),
    clause: z.string().nullable(),
    path: z.string().nullable(),
    params,
    message: z.string(),
    cure: z.string(),
    cureUntil: z.iso.date().nullable(),
  })
  .meta({ id: 'Finding' });

export const traceWire = z
  .strictObject({
    rule: z.string(),
    clause: z.string().nullable(),
    saw: params,
    outcome: z.enum(['passed', 'reduced', 'refused', 'not_looked_at']),
    text: z.string(),
  })
  .meta({ id: 'TraceStep' });

export const versionWire = z
  .strictObject({
    kind: z.string(),
    id: z.string(),
    number: z.int(),
    chosenBy: z.string(),
    on: z.iso.date(),
  })
  .meta({ id: 'PolicyVersion' });

/** Component codes as people call them, where the model is at hand. */
export type ComponentNames = Readonly<Record<string, string>>;

/** Text is rendered here, at the edge: what is stored holds codes and parameters only. */
export function toFindingWire(
  finding: Finding,
  catalogue: Pick<Catalogue, 'findings'>,
  language: Language,
  names: ComponentNames = {},
): z.infer<typeof findingWire> {
  const text = catalogue.findings[finding.code]?.[language];
  const words = toWords(nameComponent(finding.params, names), language);
  return {
    ...finding,
    params: { ...finding.params },
    message: text === undefined ? finding.code : fillText(text.detail, words),
    cure: text === undefined ? '' : fillText(text.mend, words),
  };
}

export function toTraceWire(
  step: TraceStep,
  catalogue: Pick<Catalogue, 'rules'>,
  language: Language,
  names: ComponentNames = {},
): z.infer<typeof traceWire> {
  const text = catalogue.rules[step.rule]?.[language];
  const words = toWords(nameComponent(step.saw, names), language);
  return { ...step, saw: { ...step.saw }, text: text === undefined ? step.rule : fillText(text, words) };
}

function nameComponent(params: FindingParams, names: ComponentNames): FindingParams {
  const { component } = params;
  if (typeof component !== 'string' || !Object.hasOwn(names, component)) return params;
  return { ...params, component: names[component] ?? component };
}

export function toVersionWire(version: PolicyVersion): z.infer<typeof versionWire> {
  return { ...version };
}

// ── terms and matrices as data ──────────────────────────────────────────────────────────────────

const months = z.int().min(1).max(1200);
const days = z.int().min(1).max(36_500);
const name = z.string().trim().min(1).max(60);
const startEvent = z.enum(START_EVENTS);
const start = z.union([
  startEvent,
  z.strictObject({
    event: startEvent,
    plusMonths: z.int().min(0).max(120).optional(),
    plusDays: z.int().min(0).max(3650).optional(),
  }),
]);
const costName = z.enum([...COST_KINDS, ...keysOf(COST_GROUPS)]);

const duration = {
  months: months.optional(),
  days: days.optional(),
  startsAt: z.array(start).max(10),
  counting: z.enum(['exclude_start', 'include_start']).optional(),
  repairTime: z.enum(['extends', 'runs_on']).optional(),
  clause: z.string().max(60).optional(),
};

const ownLength = z.union([z.strictObject({ months }), z.strictObject({ days })]);
const afterReplacement = z.union([z.enum(['continues', 'restarts']), ownLength]);

const term = z.strictObject({
  ...duration,
  component: name,
  failureMode: name.optional(),
  stages: z
    .array(
      z.strictObject({
        basis: z.enum(STAGE_BASES),
        months: months.optional(),
        days: days.optional(),
        forLife: z.literal(true).optional(),
        counts: z.literal('after').optional(),
        coveredPercent: z.partialRecord(costName, z.int().min(0).max(100)).optional(),
      }),
    )
    .max(10)
    .optional(),
  monthsByBuyerClass: z.record(name, months).optional(),
  serviceModes: z
    .array(z.strictObject({ mode: z.enum(SERVICE_MODES), months: months.optional(), days: days.optional() }))
    .max(10)
    .optional(),
  usageLimit: z.strictObject({ unit: z.enum(USAGE_UNITS), maximum: z.int().min(1).max(100_000_000) }).optional(),
  visits: z.int().min(0).max(1000).optional(),
  visitsPer: z.enum(['term', 'year']).optional(),
  afterReplacement: afterReplacement
    .optional()
    .meta({ description: 'What becomes of the term when the component was replaced; it continues, if left out' }),
  makerTerm: z
    .strictObject(duration)
    .optional()
    .meta({ description: 'The maker’s own promise for a part that was bought in; the longer one speaks' }),
});

const exclusion = z.strictObject({
  code: z.enum(EXCLUSIONS),
  components: z.array(name).min(1).max(60).optional().meta({ description: 'Every component, if left out' }),
  evidence: z.array(z.enum(EVIDENCE_KINDS)).max(8),
  waivedBy: z.enum(WAIVERS),
  clause: z.string().max(60).optional(),
});

export const termsContent = z
  .strictObject({
    models: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(500)
      .meta({ description: 'Model codes, or “*” for every model' }),
    terms: z.array(term).max(200),
    tradeTerm: z.strictObject(duration).nullable().optional(),
    tradeExclusion: z
      .strictObject({
        remedies: z.array(z.enum(TRADE_REMEDIES)).min(1).max(2),
        except: z.array(z.enum(TRADE_GROUNDS)).max(2),
        clause: z.string().min(1).max(60).optional(),
      })
      .optional()
      .meta({ description: 'What there is not between manufacturer and member; rights of buyers are not touched' }),
    afterExchange: afterReplacement
      .optional()
      .meta({ description: 'What becomes of every term when the whole unit is given in exchange' }),
    agreedRights: z
      .array(
        z.strictObject({
          right: z.enum(['refund', 'exchange', 'repair']),
          months: months.optional(),
          days: days.optional(),
          clause: z.string().min(1).max(60),
        }),
      )
      .max(20)
      .optional()
      .meta({ description: 'What the terms give beside the law, counted from the invoice' }),
    repairsRule: z
      .strictObject({
        clause: z.string().min(1).max(60),
        repairsBeforeExchange: z.int().min(1).max(20),
        sameFaultOnly: z.boolean(),
      })
      .optional()
      .meta({ description: 'How many repairs that did not help lead to an exchange, beside the law' }),
    exchangeRatePpm: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .meta({ description: 'What an exchange outside its window costs a day, in parts per million of the price' }),
    remedyWorkingDays: z
      .strictObject({
        refund: z.int().min(1).max(60).optional(),
        exchange: z.int().min(1).max(60).optional(),
        repair: z.int().min(1).max(60).optional(),
      })
      .optional(),
    exclusions: z.array(exclusion).max(60).optional(),
    requiredUpkeep: z
      .strictObject({ everyMonths: z.int().min(1).max(120), graceDays: z.int().min(0).max(365).optional() })
      .optional(),
    mainPart: name.optional().meta({ description: 'The component whose own term an exclusion can hang on' }),
    sparePartsYears: z.int().min(1).max(50).optional().meta({ description: 'As the pack says, if left out' }),
    useRatePpm: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .meta({
        description:
          'Cars: what each thousand kilometres cost on a refund or exchange that is not free of use, in parts per million of the price; ' +
          'the pack’s highest, if left out',
      }),
    transferable: z
      .boolean()
      .optional()
      .meta({ description: 'Whether what is left of them goes to the next owner; unless it is false, it does' }),
    faultClasses: z
      .array(z.strictObject({ component: name.optional(), failureMode: name.optional(), fault: z.enum(FAULT_CLASSES) }))
      .max(200)
      .optional()
      .meta({ description: 'Faults that are more than everyday ones, where the pack makes a difference' }),
    pack: z
      .enum(PACK_IDS)
      .optional()
      .meta({ description: 'Statutory pack of these goods: terms below it are not published' }),
    packCorrections: packCorrections
      .optional()
      .meta({ description: 'Figures of the pack as a lawyer of the manufacturer has read them' }),
  })
  .meta({ id: 'WarrantyTerms' });

export const matrixContent = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          coverage: z.enum([...COVERAGES, '*']),
          cause: z.enum([...CAUSES, '*']),
          cost: z.enum([...COST_KINDS, ...keysOf(COST_GROUPS), '*']),
          payer: z.enum(PAYERS),
          basis: z.enum(PRICE_BASES),
          clause: z.string().max(60).optional(),
        }),
      )
      .max(300),
  })
  .meta({ id: 'ChargeMatrix' });

const amount = z.int().min(0).max(100_000_000_000);
const prices = z
  .strictObject({ tariff: amount, cost: amount.optional(), list: amount.optional(), market: amount.optional() })
  .meta({
    description: 'Minor units, by the basis that the charge matrix names; the tariff where a basis has no price',
  });
const bilingual = z.strictObject({ en: z.string().trim().min(1).max(120), zh: z.string().trim().min(1).max(120) });

export const tariffContent = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    operations: z.array(z.strictObject({ code: name, name: bilingual, prices })).max(1000),
    parts: z
      .array(z.strictObject({ number: name, kind: z.enum(['own', 'common']), name: bilingual, prices }))
      .max(5000),
    travel: prices.optional(),
  })
  .meta({ id: 'CustomerTariff' });

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
  // safe: the keys of a constant object with at least one member
  return Object.keys(record) as [Key, ...Key[]];
}

// ── the answer for one unit on one day ──────────────────────────────────────────────────────────

export const entitlementQuery = z.strictObject({
  on: z.iso.date().optional().meta({ description: 'Any day, past or future; today where the network is, if left out' }),
  component: name.optional(),
  failureMode: name.optional(),
  cause: z.enum(CAUSES).optional().meta({ description: 'Adds who pays for each kind of cost' }),
  found: z
    .string()
    .max(400)
    .optional()
    .transform((text, context): readonly ExclusionCode[] => {
      const codes = text === undefined || text === '' ? [] : text.split(',');
      const known = EXCLUSIONS.filter((code) => codes.includes(code));
      if (known.length < new Set(codes).size) {
        context.addIssue({ code: 'custom', message: 'not an exclusion' });
        return z.NEVER;
      }
      return known;
    })
    .meta({
      description: `What whoever looked at the unit has found against the promise, with commas: ${EXCLUSIONS.join(', ')}`,
    }),
});

const componentWire = z
  .strictObject({
    component: z.string(),
    name: z.string(),
    failureMode: z.string().nullable(),
    covered: z.boolean(),
    coverage: z.enum(COVERAGES),
    startsOn: z.iso.date().nullable(),
    startedBy: z.enum([...START_EVENTS, 'replacement']).nullable(),
    lastDay: z.iso.date().nullable(),
    mode: z.enum(SERVICE_MODES).nullable(),
    benefitsLeft: z.int().nullable().meta({ description: 'Counted visits that are left' }),
    exclusions: z.array(
      z.strictObject({
        exclusion: z.enum(EXCLUSIONS),
        title: z.string(),
        isWaived: z.boolean(),
        evidence: z.array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), title: z.string() })),
        waivedBy: z.enum(WAIVERS),
        clause: z.string(),
      }),
    ),
    clause: z.string().nullable(),
    findings: z.array(findingWire),
    trace: z.array(traceWire),
  })
  .meta({ id: 'ComponentCover' });

export const entitlementWire = z
  .strictObject({
    unit: z.string(),
    serial: z.string(),
    model: z.string(),
    on: z.iso.date(),
    components: z.array(componentWire),
    asked: componentWire.nullable(),
    sparePartsUntil: z.iso.date().nullable().meta({
      description: 'Spare parts can be had at least so long; null where nothing is promised or no production is known',
    }),
    charges: z.array(
      z.strictObject({
        component: z.string(),
        cost: z.enum(COST_KINDS),
        payer: z.enum(PAYERS),
        basis: z.enum(PRICE_BASES),
      }),
    ),
    rights: z
      .strictObject({
        pack: z.enum(PACK_IDS),
        verified: z.boolean().meta({ description: 'Whether a lawyer of the manufacturer has checked the figures' }),
        verifiedOn: z.iso.date().nullable(),
        source: z.string().meta({ description: 'Whether the figures come from the press or from the text of the law' }),
        startsOn: z.iso.date().nullable(),
        rights: z.array(
          z.strictObject({
            right: z.enum(RIGHTS),
            lastDay: z.iso.date().nullable(),
            pack: z
              .enum(PACK_IDS)
              .meta({ description: 'Whose rule it is: terms since the sale may name another pack' }),
            rule: z.string(),
            article: z.string().nullable(),
            lessDepreciation: z.boolean().meta({ description: 'Less what use is worth' }),
            labourIncluded: z
              .boolean()
              .nullable()
              .meta({ description: 'Of a new part: whether putting it in is free as well' }),
            paidBy: z.enum(['manufacturer', 'repairer']),
          }),
        ),
        trace: z.array(traceWire),
      })
      .nullable()
      .meta({ description: 'What the law gives on that day if the goods have a fault; null without a pack' }),
    agreedRights: z
      .array(z.strictObject({ right: z.enum(RIGHTS), lastDay: z.iso.date().nullable(), rule: z.string() }))
      .meta({ description: 'What the terms themselves give on that day beside the law' }),
    versions: z.array(versionWire),
  })
  .meta({ id: 'Entitlement' });
