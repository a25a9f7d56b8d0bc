import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import type { ClaimDecision, ClaimLine } from '../words.ts';

export interface TaxedPart {
  readonly approved: number;
  readonly ratePpm: number;
  readonly tax: number;
}

const PPM = 1_000_000;

/** Parts are goods, everything else is a service: as the statement has them. */
export function listGoods(lines: readonly ClaimLine[]): readonly number[] {
  return lines.flatMap(({ kind }, index) => (kind === 'part' ? [index] : []));
}

/**
 * What is approved of goods and of services, each with its tax on top, rounded half-up at the line: as the statement will say it,
 * whoever decided in between. Example: two parts of 0.04 at 13 % are taxed 0.01 each, together 0.02. Null without an agreement.
 */
export function splitTax({
  lines,
  taxes,
}: ClaimDecision): { readonly goods: TaxedPart; readonly services: TaxedPart } | null {
  if (taxes === undefined) return null;
  const partOf = (ratePpm: number, isIn: (place: number) => boolean): TaxedPart => {
    const amounts = lines.flatMap(({ amounts: { approved } }, place) => (isIn(place) ? [approved] : []));
    const tax = sumAmounts(amounts.map((amount) => multiplyRatio(amount, ratePpm, PPM)));
    return { approved: sumAmounts(amounts), ratePpm, tax };
  };
  return {
    goods: partOf(taxes.goodsPpm, (place) => taxes.goods.includes(place)),
    services: partOf(taxes.servicesPpm, (place) => !taxes.goods.includes(place)),
  };
}
