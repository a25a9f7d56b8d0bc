import * as z from 'zod';
import { amount, code } from '../wire.ts';
import { CODE_SLOTS, type CodeSlot } from '../words.ts';

/* Rate cards and code sets as data. */

export const rateCardContent = z
  .strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('CNY'),
    labourPerHour: amount,
    tolerancePercent: z.int().min(0).max(200),
    operations: z
      .array(z.strictObject({ code, standardMinutes: z.int().min(1).max(10_000), flatAmount: amount.optional() }))
      .max(2000),
    parts: z
      .array(
        z.strictObject({
          number: code,
          price: amount,
          kind: z.enum(['own', 'common']),
          models: z.array(code).min(1).max(500),
        }),
      )
      .max(5000),
    travelMaximum: amount,
    travelZones: z
      .array(z.strictObject({ zone: code, maximum: amount }))
      .max(100)
      .default([])
      .meta({ description: 'The way is paid by zones; without any, up to `travelMaximum`' }),
    freightMaximum: amount,
    submissionDays: z.int().min(1).max(730),
    cureDays: z.int().min(1).max(365),
    referAbove: amount,
    fourEyesAbove: amount.nullable().default(null).meta({ description: 'Above this two people decide' }),
    referFromScore: z
      .int()
      .min(1)
      .max(100)
      .nullable()
      .default(null)
      .meta({ description: 'From this risk score on a person decides; the manufacturer’s alone, null for members' }),
    appealDays: z
      .int()
      .min(1)
      .max(365)
      .default(30)
      .meta({ description: 'A decision can be appealed for so many days after its own' }),
    appealDecisionDays: z
      .int()
      .min(1)
      .max(365)
      .default(14)
      .meta({ description: 'An appeal is decided within so many days' }),
    priorApproval: z
      .strictObject({
        above: amount.meta({ description: 'A claim for more names the number of a prior approval' }),
        automaticUpTo: amount
          .nullable()
          .default(null)
          .meta({ description: 'A request for so much is approved without people' }),
        validDays: z.int().min(1).max(365).meta({ description: 'How long such a one is good for' }),
      })
      .nullable()
      .default(null),
    agreementRequired: z.boolean().default(false).meta({
      description: 'Who claims was a member with an agreement in force on the day of the repair',
    }),
    evidenceFor: z
      .array(z.enum(['labour', 'part', 'travel', 'freight', 'other']))
      .max(5)
      .default([])
      .meta({ description: 'Kinds of lines that need a photo or paper' }),
    likenessDays: z.int().min(0).max(365).default(0).meta({
      description: 'A claim for the same part of the same unit within so many days is shown to a person; 0: never',
    }),
    repairHoldsDays: z.int().min(0).max(730).default(0).meta({
      description:
        'Labour for a return within so many days is not paid to whoever repaired it first; a statutory pack may say more',
    }),
  })
  .meta({ id: 'RateCard' });

const setCode = z.strictObject({
  code,
  name: z.strictObject({ en: z.string().trim().min(1).max(120), zh: z.string().trim().min(1).max(120) }),
  noFaultFound: z.literal(true).optional().meta({ description: 'Of a section: the unit is in order' }),
});
const setCodes = z.array(setCode).max(2000).optional();

export const codeSetContent = z
  .strictObject({
    slots: z.strictObject({
      condition: setCodes,
      symptom: setCodes,
      section: setCodes,
      defect: setCodes,
      repair: setCodes,
    } satisfies Record<CodeSlot, unknown>),
    required: z.array(z.enum(CODE_SLOTS)).max(CODE_SLOTS.length).default([]),
  })
  .meta({ id: 'CodeSet' });
