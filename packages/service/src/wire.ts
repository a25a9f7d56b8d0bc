import { type Finding, fillText, fromInstant, type Instant, type Language, type TraceStep } from '@aftercare/kernel';
import type { Catalogue } from '@aftercare/runtime';
import { type findingWire, traceWire } from '@aftercare/warranty';
import * as z from 'zod';
import { toWords } from './texts.ts';
import {
  CLOCK_STARTS,
  CLOCK_STATES,
  CLOCKS,
  type ClockAnswer,
  MANAGEMENT_ROLES,
  PAUSE_REASONS,
  SERVICE_EVENTS,
} from './words.ts';

// ── an SLA policy as data ───────────────────────────────────────────────────────────────────────

const name = z.string().trim().min(1).max(60);
const severity = z.int().min(1).max(20);
const bilingual = z.strictObject({
  en: z.string().trim().min(1).max(1000),
  zh: z.string().trim().min(1).max(1000),
});
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]).meta({ description: 'ISO 8601: Monday is 1' });
const hours = z.strictObject({
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  until: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
});
const localDay = z.iso.date();

const week = z.array(z.strictObject({ days: z.array(weekday).min(1).max(7), hours: z.array(hours).max(10) })).max(14);

const calendar = z.strictObject({
  name,
  week,
  holidays: z.array(localDay).max(400).optional(),
  holidayHours: z.array(hours).max(10).optional(),
  makeUpDays: z
    .array(z.strictObject({ on: localDay, like: weekday }))
    .max(100)
    .optional(),
});

const amount = z.union([
  z.strictObject({ minutes: z.int().min(0).max(1_000_000) }),
  z.strictObject({ workingDays: z.int().min(1).max(366) }),
]);

export const slaPolicyContent = z
  .strictObject({
    timeZone: z.string().min(1).max(60).default('Asia/Shanghai').meta({ description: 'IANA name' }),
    levels: z
      .array(z.strictObject({ severity, name: bilingual, description: bilingual.optional() }))
      .min(1)
      .max(20),
    calendars: z.array(calendar).max(20).default([]),
    zones: z
      .array(
        z.strictObject({
          name,
          divisions: z
            .array(z.string().regex(/^\d{2,12}$/))
            .min(1)
            .max(500)
            .meta({ description: 'Prefixes of administrative divisions, GB/T 2260; the longest wins' }),
        }),
      )
      .max(50)
      .default([]),
    customerTiers: z.array(name).max(20).default([]),
    targets: z
      .array(
        z.strictObject({
          clock: z.enum(CLOCKS),
          severity,
          zone: name.optional(),
          customerTier: name.optional(),
          startsAt: z.enum(CLOCK_STARTS),
          amount: amount.nullable().meta({ description: 'null: expressly no promise' }),
          calendar: name.meta({ description: 'A calendar of the policy, 24x7 or 24x5' }),
          outsideHours: z.strictObject({ calendar: name, amount }).optional(),
          pausedBy: z.array(z.enum(PAUSE_REASONS)).max(PAUSE_REASONS.length).optional(),
          clause: z.string().max(60).optional(),
        }),
      )
      .min(1)
      .max(1000),
    breachChain: z
      .array(z.strictObject({ to: z.enum(MANAGEMENT_ROLES), afterMinutes: z.int().min(0).max(100_000) }))
      .max(10)
      .default([]),
    symptoms: z
      .array(z.strictObject({ code: name, severity }))
      .max(500)
      .optional()
      .meta({ description: 'The level of a known symptom; any other is of the least severe level' }),
  })
  .meta({ id: 'SlaPolicy' });

// ── clocks of one request ───────────────────────────────────────────────────────────────────────

const instant = z.iso.datetime().nullable();

export const clockWire = z
  .strictObject({
    clock: z.enum(CLOCKS),
    state: z.enum(CLOCK_STATES),
    startedAt: instant,
    dueAt: instant,
    endedAt: instant,
    endedBy: z.enum(SERVICE_EVENTS).nullable(),
    allowedSeconds: z.number().nullable(),
    elapsedSeconds: z.number(),
    pausedFor: z.enum(PAUSE_REASONS).nullable(),
    clause: z.string().nullable(),
    trace: z.array(traceWire),
  })
  .meta({ id: 'Clock' });

/** Who reads: in which language, and by which clock on the wall. */
export interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

export function toClockWire(
  { allowedMs, elapsedMs, trace, ...clock }: ClockAnswer,
  catalogue: Pick<Catalogue, 'rules'>,
  reader: Reader,
): z.infer<typeof clockWire> {
  return {
    ...clock,
    startedAt: toText(clock.startedAt),
    dueAt: toText(clock.dueAt),
    endedAt: toText(clock.endedAt),
    allowedSeconds: allowedMs === null ? null : allowedMs / 1000,
    elapsedSeconds: elapsedMs / 1000,
    trace: trace.map((step) => toStepWire(step, catalogue, reader)),
  };
}

function toText(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}

export function toStepWire(
  step: TraceStep,
  catalogue: Pick<Catalogue, 'rules'>,
  { language, timeZone }: Reader,
): z.infer<typeof traceWire> {
  const text = catalogue.rules[step.rule]?.[language];
  const words = toWords(step.saw, language, timeZone);
  return { ...step, saw: { ...step.saw }, text: text === undefined ? step.rule : fillText(text, words) };
}

/** As warranty's, with the words of this capability. */
export function toServiceFindingWire(
  finding: Finding,
  catalogue: Pick<Catalogue, 'findings'>,
  { language, timeZone }: Reader,
): z.infer<typeof findingWire> {
  const text = catalogue.findings[finding.code]?.[language];
  const words = toWords(finding.params, language, timeZone);
  return {
    ...finding,
    params: { ...finding.params },
    message: text === undefined ? finding.code : fillText(text.detail, words),
    cure: text === undefined ? '' : fillText(text.mend, words),
  };
}

// ── how much a shop can do ──────────────────────────────────────────────────────────────────────

export const capacityBody = z
  .strictObject({
    parallelJobs: z.int().min(1).max(50).meta({ description: 'Jobs side by side' }),
    slotMinutes: z.int().min(15).max(720),
    week: week.meta({ description: 'Hours of each weekday, on the wall where the network is' }),
  })
  .meta({ id: 'CapacityBody' });
export const capacityWire = z
  .strictObject({ parallelJobs: z.int(), slotMinutes: z.int(), week, version: z.int() })
  .meta({ id: 'Capacity' });
