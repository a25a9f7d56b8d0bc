import { multiplyRatio } from '@aftercare/kernel';

/**
 * What a car's buyer pays for the use of a car that is taken back (pack cn-household-car): price × km ÷ 1000 × n, rounded
 * half-up once. n is the maker's, and at most the pack's.
 *
 * 150,000.00 yuan, 8,000 km, 0.5 % → 6,000.00 yuan.
 */
export function computeUse(question: {
  /** In minor units. */
  readonly price: number;
  readonly km: number;
  /** Parts per million for each thousand kilometres. */
  readonly ratePpm: number;
  readonly highestRatePpm: number;
}): number {
  const rate = Math.min(question.ratePpm, question.highestRatePpm);
  return Math.min(question.price, multiplyRatio(question.price, question.km * rate, 1_000_000_000));
}
