import { networkParams } from '@aftercare/network';
import * as z from 'zod';
import { BEARERS, GRANTED_REMEDIES, type NamedRemedy, REFUNDERS, REMEDY_STATES, TOWARDS } from '../words/remedy.ts';
import { EXCLUSIONS, TRADE_GROUNDS } from '../words.ts';

const amount = z.int().meta({ description: 'Minor units: fen for CNY' });
const money = z.strictObject({ amount: amount.min(0).max(100_000_000_000), currency: z.string().regex(/^[A-Z]{3}$/) });
const name = z.string().trim().min(1).max(60);

export const remedyParams = networkParams.extend({ remedy: z.string().regex(/^rem_[0-9a-z]{26}$/) });

export const grantBody = z.strictObject({
  remedy: z.enum(GRANTED_REMEDIES),
  component: name.optional().meta({ description: 'What fails; the whole unit, if left out' }),
  failureMode: name.optional(),
  found: z.array(z.enum(EXCLUSIONS)).max(19).default([]),
  sameModelExists: z.boolean().default(true),
  buyerDeclinesExchange: z.boolean().default(false),
  cannotOperate: z
    .boolean()
    .default(false)
    .meta({ description: 'Nothing fails: the buyer cannot operate it; one free training comes before a return' }),
  category: name
    .optional()
    .meta({ description: 'The kind of goods, for the daily rate of the pack', example: 'fridge' }),
  refurbishing: z
    .int()
    .min(0)
    .max(100_000_000_000)
    .default(0)
    .meta({ description: 'What it costs to make the unit good again, in minor units; shown apart' }),
  owner: z
    .string()
    .regex(/^usr_[0-9a-z]{26}$/)
    .optional()
    .meta({ description: 'Who sees to it; whoever grants it, if left out' }),
  towards: z
    .enum(TOWARDS)
    .default('buyer')
    .meta({ description: 'A buyer, or the member that has the unit in its stock, while the trade term runs' }),
  ground: z
    .enum(TRADE_GROUNDS)
    .optional()
    .meta({ description: 'On which the manufacturer answers although the agreement excludes it' }),
  price: money
    .optional()
    .meta({ description: 'What the member paid; for a refund towards a member, which has no invoice of a sale' }),
  reason: z.string().trim().min(1).max(500),
});

export const completeBody = z.strictObject({
  givenBy: z.enum(REFUNDERS).default('manufacturer').meta({
    description: 'A refund: who gave the buyer the money; whoever bears it owes it to them in the next statement',
  }),
  replacedBy: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'Serial of the unit that was given in exchange, which has to be new' }),
});
export const withdrawBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });

export const remedyWire = z
  .strictObject({
    id: z.string(),
    unit: z.string(),
    serial: z.string(),
    remedy: z.enum(GRANTED_REMEDIES),
    towards: z.enum(TOWARDS),
    member: z.string().nullable().meta({ description: 'Membership that sold the unit or has it' }),
    ground: z.enum(TRADE_GROUNDS).nullable(),
    borneBy: z.enum(BEARERS).meta({ description: 'Who bears it in the end; the buyer has it either way' }),
    tradeClause: z.string().nullable(),
    rule: z.string().meta({ description: 'The rule of the pack, or the clause of the terms, that gives it' }),
    reason: z.string(),
    state: z.enum(REMEDY_STATES),
    money: z
      .strictObject({
        currency: z.string(),
        price: amount,
        countedDays: z.int(),
        depreciation: amount,
        use: z
          .strictObject({
            rule: z.string().meta({ description: 'The rule of the pack that allows it' }),
            km: z.int().meta({ description: 'The last reading by that day' }),
            readOn: z.iso.date(),
            ratePpm: z.int().meta({ description: 'Of the price, for each thousand kilometres' }),
            amount,
          })
          .nullable()
          .meta({ description: 'Cars: what the kilometres are worth' }),
        refurbishing: amount,
        refund: amount,
        toPay: amount,
      })
      .nullable()
      .meta({ description: 'Null where it costs nobody anything' }),
    grantedOn: z.iso.date(),
    dueOn: z.iso.date(),
    isOverdue: z.boolean(),
    owner: z.string(),
    doneOn: z.iso.date().nullable(),
    replacedBy: z.string().nullable(),
    replacement: z.string().nullable().meta({ description: 'Serial of the unit that was given in exchange' }),
    version: z.int(),
  })
  .meta({ id: 'Remedy' });

export function toRemedyWire(remedy: NamedRemedy, today: string): z.infer<typeof remedyWire> {
  const {
    id,
    unitId,
    serial,
    remedy: what,
    towards,
    memberId,
    ground,
    borneBy,
    tradeClause,
    rule,
    reason,
    state,
    money,
    grantedOn,
    dueOn,
    owner,
    doneOn,
    replacedBy,
    replacement,
    version,
  } = remedy;
  return {
    id,
    unit: unitId,
    serial,
    remedy: what,
    towards,
    member: memberId,
    ground,
    borneBy,
    tradeClause,
    rule,
    reason,
    state,
    money: money === null ? null : { ...money, use: money.use ?? null },
    grantedOn,
    dueOn,
    isOverdue: state === 'granted' && today > dueOn,
    owner,
    doneOn,
    replacedBy,
    replacement,
    version,
  };
}
