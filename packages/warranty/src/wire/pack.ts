import * as z from 'zod';
import { FAULT_CLASSES, PACK_IDS, type PackRule, RIGHTS, type StatutoryPack } from '../words/statutory.ts';
import { EXCLUSIONS } from '../words.ts';

/*
 * A rule of a statutory pack as data: shown to whoever reads the law, and sent by whoever corrects it.
 */

const days = z.int().min(0).max(3660);
const months = z.int().min(1).max(600);
const km = z.int().min(1).max(10_000_000);
const times = z.int().min(1).max(100);
const ppm = z.int().min(0).max(1_000_000);
const component = z.string().trim().min(1).max(60);
const components = z.array(component).min(1).max(100);
const right = z.enum(RIGHTS);
const fault = z.enum(FAULT_CLASSES);
const within = z.literal('remedy_period').optional();

const facts = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  article: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .nullable()
    .meta({ description: 'Where it is written; null until somebody has read it', example: '第九条' }),
  disputed: z.literal(true).optional().meta({ description: 'Sources differ on the figure' }),
};

/** Each kind has figures of its own. */
export const packRule = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('window'),
      ...facts,
      rights: z.array(right).min(1).max(6),
      fault,
      fromDay: days,
      untilDay: days,
      untilKm: km.optional(),
    }),
    z.strictObject({ kind: z.literal('term'), ...facts, components, months, km: km.optional() }),
    z.strictObject({
      kind: z.literal('repairs'),
      ...facts,
      repairs: times,
      fault,
      sameOf: z.enum(['fault', 'part', 'component']).optional(),
      replacedOnly: z.literal(true).optional(),
      withinMonths: months.optional(),
      within,
      right: z.enum(['exchange', 'refund']),
      components: components.optional(),
    }),
    z.strictObject({
      kind: z.literal('waiting'),
      ...facts,
      afterDays: days,
      because: z.enum(['no_parts', 'repairer']),
      right: z.literal('exchange'),
      paidBy: z.enum(['manufacturer', 'repairer']),
    }),
    z.strictObject({
      kind: z.literal('downtime'),
      ...facts,
      moreThanDays: days,
      of: z.enum(['all_stays', 'one_stay']),
      within,
      rights: z
        .array(z.enum(['exchange', 'loaner', 'travel_money']))
        .min(1)
        .max(3),
    }),
    z.strictObject({ kind: z.literal('remedy_period'), ...facts, months, km }),
    z.strictObject({ kind: z.literal('stay'), ...facts, countsAsDays: z.int().min(1).max(30) }),
    z.strictObject({ kind: z.literal('new_part'), ...facts, components, labourIncluded: z.boolean() }),
    z.strictObject({ kind: z.literal('guarantee'), ...facts, days: z.int().min(1).max(3660) }),
    z.strictObject({
      kind: z.literal('depreciation'),
      ...facts,
      dailyRatePpm: z.record(component, ppm).meta({ description: 'By category of goods; “*” for all others' }),
    }),
    z.strictObject({ kind: z.literal('use'), ...facts, highestRatePpm: ppm }),
    z.strictObject({ kind: z.literal('lost_invoice'), ...facts, daysAfterProduction: days }),
    z.strictObject({ kind: z.literal('parts_supply'), ...facts, yearsAfterProduction: z.int().min(1).max(50) }),
    z.strictObject({
      kind: z.literal('term_course'),
      ...facts,
      effect: z.enum(['without_repair_days', 'restarts_after_exchange']),
    }),
    z.strictObject({
      kind: z.literal('exclusion'),
      ...facts,
      exclusion: z.enum(['misuse', 'opened_by_others', 'no_proof', 'proof_differs', 'force_majeure']),
      excludes: z.array(z.enum(EXCLUSIONS)).min(1).max(19),
    }),
  ])
  .meta({ id: 'PackRule' });

const source = z
  .enum(['secondary', 'gazette'])
  .meta({ description: 'Whether the figures come from the press or from the text of the law itself' });
const verified = z.boolean().meta({ description: 'Whether a lawyer of the manufacturer has checked the figures' });

export const packCorrections = z.strictObject({
  source,
  verified,
  verifiedOn: z.iso.date().optional().meta({ description: 'The day on which that lawyer had read the pack' }),
  rules: z
    .array(packRule)
    .max(100)
    .meta({ description: 'Each takes the place of the rule with its id, or is added to the pack' }),
  without: z
    .array(z.strictObject({ id: facts.id, article: z.string().trim().min(1).max(60) }))
    .max(100)
    .optional()
    .meta({ description: 'Rules that are not in the law after all, each with the article that says so' }),
});

export const packWire = z
  .strictObject({
    id: z.enum(PACK_IDS),
    effectiveFrom: z.iso.date(),
    source,
    verified,
    verifiedOn: z.iso.date().nullable(),
    rules: z.array(packRule),
  })
  .meta({ id: 'StatutoryPack' });

export function toPackWire(pack: StatutoryPack): z.input<typeof packWire> {
  const { id, effectiveFrom, source, verified, verifiedOn = null, rules } = pack;
  return { id, effectiveFrom, source, verified, verifiedOn, rules: rules.map(toRuleWire) };
}

function toRuleWire(rule: PackRule): z.input<typeof packRule> {
  // safe: a rule is plain JSON of these very members; only its lists are read-only here
  return structuredClone(rule) as z.input<typeof packRule>;
}
