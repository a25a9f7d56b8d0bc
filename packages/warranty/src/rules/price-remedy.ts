import { addDays, daysBetween, type LocalDate } from '@aftercare/kernel';
import { PACKS } from '../packs/packs.ts';
import type { GrantedRemedy, RemedyMoney } from '../words/remedy.ts';
import type { DepreciationRule } from '../words/statutory.ts';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';
import { computeDepreciation } from './compute-depreciation.ts';
import { computeRepairDays } from './compute-repair-days.ts';

export interface RemedyPriceQuestion {
  readonly policy: WarrantyPolicy;
  readonly unit: UnitFacts;
  readonly remedy: GrantedRemedy;
  /** Of the right; an exchange outside its window costs the use as well. */
  readonly lessDepreciation: boolean;
  /** Whether the law gives it: then its own rate counts, and days under repair are left out. */
  readonly isStatutory: boolean;
  /** The kind of goods, for the daily rate of the pack. */
  readonly category: string | null;
  /** In minor units. */
  readonly refurbishing: number;
  readonly on: LocalDate;
}

export type RemedyPrice =
  | { readonly kind: 'priced'; readonly money: RemedyMoney | null }
  | { readonly kind: 'unknown'; readonly missing: 'price' | 'rate' };

/**
 * What a buyer gets back or pays. A refund is the price of the invoice, less what use is worth where the rule says so; an exchange
 * or a repair that the law gives costs nothing; an exchange outside the window costs the use by the agreement's rate, all calendar
 * days, and refurbishing beside it. 1,280.00 yuan, 0.1 % a day, 137 days: 175.36 yuan, and refurbishing shown apart.
 */
export function priceRemedy(question: RemedyPriceQuestion): RemedyPrice {
  const { unit, remedy, lessDepreciation, isStatutory, refurbishing, on } = question;
  const isFree = remedy === 'repair' || (remedy === 'exchange' && !lessDepreciation && refurbishing === 0);
  if (isFree) return { kind: 'priced', money: null };
  const { sale } = unit;
  const invoicedOn = unit.events.invoice;
  if (sale === undefined || invoicedOn === undefined) return { kind: 'unknown', missing: 'price' };
  const dailyRatePpm = lessDepreciation ? findRate(question) : 0;
  if (dailyRatePpm === null) return { kind: 'unknown', missing: 'rate' };
  const repairDays = computeRepairDays(invoicedOn, addDays(on, 1), unit.repairSpans ?? [], on).repairDays;
  const use = computeDepreciation({
    price: sale.price,
    dailyRatePpm,
    days: daysBetween(invoicedOn, on),
    repairDays,
    statutory: isStatutory,
    refurbishing,
  });
  const refund = remedy === 'refund' ? Math.max(0, sale.price - use.fee - use.refurbishing) : 0;
  return {
    kind: 'priced',
    money: {
      currency: sale.currency,
      price: sale.price,
      countedDays: lessDepreciation ? use.countedDays : 0,
      depreciation: use.fee,
      refurbishing: use.refurbishing,
      refund,
      toPay: remedy === 'refund' ? 0 : use.total,
    },
  };
}

function findRate({ policy, isStatutory, category }: RemedyPriceQuestion): number | null {
  if (!isStatutory) return policy.exchangeRatePpm ?? null;
  const rules = policy.pack === undefined ? [] : PACKS[policy.pack].rules;
  const rule = rules.find((one): one is DepreciationRule => one.kind === 'depreciation');
  if (rule === undefined) return null;
  return (category === null ? undefined : rule.dailyRatePpm[category]) ?? rule.dailyRatePpm['*'] ?? null;
}
