/**
 * `amount × numerator ÷ denominator`, rounded half-up on the magnitude (away from zero), once.
 * Exact integer arithmetic: 128 000 fen × 137 days × 1 000 ppm would overflow a double on the way.
 */
export function multiplyRatio(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const negative = product < 0n !== divisor < 0n;
  const magnitude = product < 0n ? -product : product;
  const size = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * magnitude + size) / (2n * size);
  return Number(negative ? -rounded : rounded);
}

export function sumAmounts(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError('a sum of money left the range of exact integers');
  return total;
}
