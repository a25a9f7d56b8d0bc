import { addDays, daysBetween, type LocalDate } from '@aftercare/kernel';
import type { GrantedRemedy, RemedyMoney, RemedyUse } from '../words/remedy.ts';
import type { UseRule } from '../words/statutory.ts';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';
import { computeDepreciation } from './compute-depreciation.ts';
import { computeRepairDays } from './compute-repair-days.ts';
import { computeUse } from './compute-use.ts';
import { findPack, findShortStayDays } from './find-pack.ts';

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
  | { readonly kind: 'unknown'; readonly missing: 'price' | 'rate' | 'km' };

/**
 * What a buyer gets back or pays. A refund is the price of the invoice, less what use is worth where the rule says so; an exchange
 * or a repair that the law gives costs nothing; an exchange outside the window costs the use by the agreement's rate, all calendar
 * days, and refurbishing beside it; of a car use is counted by the kilometre, by the maker's rate and at most the pack's. 1,280.00 yuan, 0.1 % a day, 137 days: 175.36 yuan, and refurbishing shown apart.
 */
export function priceRemedy(question: RemedyPriceQuestion): RemedyPrice {
  const { unit, remedy, lessDepreciation, isStatutory, refurbishing, on } = question;
  const isFree = remedy === 'repair' || (remedy === 'exchange' && !lessDepreciation && refurbishing === 0);
  if (isFree) return { kind: 'priced', money: null };
  const { sale } = unit;
  const invoicedOn = unit.events.invoice;
  if (sale === undefined || invoicedOn === undefined) return { kind: 'unknown', missing: 'price' };
  const pack = findPack(question.policy);
  const useRule = isStatutory && lessDepreciation ? pack?.rules.find((one) => one.kind === 'use') : undefined;
  const driven = useRule === undefined ? null : priceUse(question, sale.price, useRule);
  if (driven === 'unknown') return { kind: 'unknown', missing: 'km' };
  const dailyRatePpm = lessDepreciation && driven === null ? findRate(question) : 0;
  if (dailyRatePpm === null) return { kind: 'unknown', missing: 'rate' };
  const spans = unit.repairSpans ?? [];
  const { repairDays } = computeRepairDays(invoicedOn, addDays(on, 1), spans, on, findShortStayDays(pack));
  const use = computeDepreciation({
    price: sale.price,
    dailyRatePpm,
    days: daysBetween(invoicedOn, on),
    repairDays,
    statutory: isStatutory,
    refurbishing,
  });
  const refund = remedy === 'refund' ? Math.max(0, sale.price - use.fee - (driven?.amount ?? 0) - use.refurbishing) : 0;
  return {
    kind: 'priced',
    money: {
      currency: sale.currency,
      price: sale.price,
      countedDays: lessDepreciation && driven === null ? use.countedDays : 0,
      depreciation: use.fee,
      use: driven,
      refurbishing: use.refurbishing,
      refund,
      toPay: remedy === 'refund' ? 0 : use.total + (driven?.amount ?? 0),
    },
  };
}

/** By the last reading that had been taken; a car without any has to be read first. */
function priceUse(
  { policy, unit, on }: RemedyPriceQuestion,
  price: number,
  { id, highestRatePpm }: UseRule,
): RemedyUse | 'unknown' {
  const readings = (unit.usage ?? []).filter((one) => one.unit === 'km' && one.readOn <= on);
  const last = readings.toSorted((a, b) => b.reading - a.reading)[0];
  if (last === undefined) return 'unknown';
  const ratePpm = Math.min(policy.useRatePpm ?? highestRatePpm, highestRatePpm);
  const amount = computeUse({ price, km: last.reading, ratePpm, highestRatePpm });
  return { rule: `${policy.pack}/${id}`, km: last.reading, readOn: last.readOn, ratePpm, amount };
}

function findRate({ policy, isStatutory, category }: RemedyPriceQuestion): number | null {
  if (!isStatutory) return policy.exchangeRatePpm ?? null;
  const rule = findPack(policy)?.rules.find((one) => one.kind === 'depreciation');
  if (rule === undefined) return null;
  return (category === null ? undefined : rule.dailyRatePpm[category]) ?? rule.dailyRatePpm['*'] ?? null;
}
