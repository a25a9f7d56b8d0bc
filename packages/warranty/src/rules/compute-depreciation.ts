import { multiplyRatio } from '@aftercare/kernel';

export interface DepreciationQuestion {
  /** Price paid, in minor units of the invoice's currency. */
  readonly price: number;
  /** Daily rate in parts per million: 0.1 % a day is 1000. */
  readonly dailyRatePpm: number;
  /** Calendar days from the invoice to the exchange or refund. */
  readonly days: number;
  readonly repairDays?: number | undefined;
  /** A statutory pack leaves out days under repair or waiting for parts; an agreement counts them all. */
  readonly statutory?: boolean | undefined;
  /** Refurbishing of the unit taken back, in minor units. */
  readonly refurbishing?: number | undefined;
}

export interface Depreciation {
  readonly countedDays: number;
  readonly fee: number;
  readonly refurbishing: number;
  readonly total: number;
}

/**
 * What a customer pays for the use of a unit that is exchanged outside the exchange window: price × daily rate × days,
 * rounded half-up once, never more than the price. 1,280.00 yuan × 0.1 % × 137 days = 175.36 yuan.
 * Refurbishing is added and shown apart. Surprise: the cap is on the depreciation alone, so the total may pass the price.
 */
export function computeDepreciation(question: DepreciationQuestion): Depreciation {
  const left = question.statutory === true ? question.days - (question.repairDays ?? 0) : question.days;
  const countedDays = Math.max(0, left);
  const uncapped = multiplyRatio(question.price, question.dailyRatePpm * countedDays, 1_000_000);
  const fee = Math.min(uncapped, question.price);
  const refurbishing = question.refurbishing ?? 0;
  return { countedDays, fee, refurbishing, total: fee + refurbishing };
}
