import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import {
  type Cause,
  type ChargeRow,
  COST_GROUPS,
  type CostGroup,
  type CostKind,
  type Coverage,
  type CustomerTariff,
  type Payer,
  type PriceBasis,
  type StageAnswer,
  type TariffPrices,
} from '../words.ts';
import { decidePayer } from './decide-payer.ts';

/** What a shop wants to do: operations, parts and the way, by the codes of the tariff. */
export interface PlannedWork {
  readonly operations: readonly { readonly code: string }[];
  readonly parts: readonly { readonly number: string; readonly quantity: number }[];
  readonly travels: boolean;
}

export interface QuoteQuestion {
  readonly tariff: CustomerTariff;
  readonly rows: readonly ChargeRow[];
  readonly coverage: Coverage;
  readonly coveredPercent: StageAnswer['coveredPercent'];
  readonly cause: Cause;
  readonly work: PlannedWork;
}

export interface QuoteLine {
  readonly kind: 'labour' | 'part' | 'travel';
  /** Of the operation or the part; `travel` for the way. */
  readonly code: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  readonly quantity: number;
  /** Who pays by the matrix, and on which basis. */
  readonly payer: Payer;
  readonly basis: PriceBasis;
  /** What one of it costs the customer, in minor units, before the share that is covered. */
  readonly unitPrice: number;
  /** What the customer pays. */
  readonly amount: number;
}

export type PricedQuote =
  | { readonly kind: 'priced'; readonly lines: readonly QuoteLine[]; readonly total: number }
  /** The tariff or the matrix does not know it: nothing can be shown to the customer. */
  | { readonly kind: 'unpriced'; readonly code: string; readonly because: 'not_in_tariff' | 'not_in_matrix' };

const TRAVEL_NAME = { en: 'Travel', zh: '上门费' };

/**
 * What the customer would pay for a planned work. The matrix says who pays and on which basis; where that is the member, for
 * something that the customer's own term does not cover, the member may ask its customer for it, by the customer tariff and by
 * nothing else (agreement A: the price list is between manufacturer and member). Where that term
 * covers it the member cannot. A late stage that covers a share leaves the rest.
 */
export function priceQuote(question: QuoteQuestion): PricedQuote {
  const { tariff, work } = question;
  const lines: QuoteLine[] = [];
  const asked = [
    ...work.operations.map(({ code }) => ({
      kind: 'labour' as const,
      code,
      quantity: 1,
      entry: findOperation(tariff, code),
    })),
    ...work.parts.map(({ number, quantity }) => ({
      kind: 'part' as const,
      code: number,
      quantity,
      entry: findPart(tariff, number),
    })),
    ...(work.travels ? [{ kind: 'travel' as const, code: 'travel', quantity: 1, entry: findTravel(tariff) }] : []),
  ];
  for (const { kind, code, quantity, entry } of asked) {
    if (entry === null) return { kind: 'unpriced', code, because: 'not_in_tariff' };
    const line = priceLine(question, { kind, code, quantity, ...entry });
    if (line === null) return { kind: 'unpriced', code, because: 'not_in_matrix' };
    lines.push(line);
  }
  return { kind: 'priced', lines, total: sumAmounts(lines.map(({ amount }) => amount)) };
}

interface Entry {
  readonly cost: CostKind;
  readonly name: QuoteLine['name'];
  readonly prices: TariffPrices;
}

function findOperation({ operations }: CustomerTariff, code: string): Entry | null {
  const found = operations.find((operation) => operation.code === code);
  return found === undefined ? null : { cost: 'labour', name: found.name, prices: found.prices };
}

function findPart({ parts }: CustomerTariff, number: string): Entry | null {
  const found = parts.find((part) => part.number === number);
  if (found === undefined) return null;
  return { cost: found.kind === 'own' ? 'own_parts' : 'common_parts', name: found.name, prices: found.prices };
}

function findTravel({ travel }: CustomerTariff): Entry | null {
  return travel === undefined ? null : { cost: 'travel', name: TRAVEL_NAME, prices: travel };
}

function priceLine(
  { rows, coverage, cause, coveredPercent }: QuoteQuestion,
  { kind, code, quantity, cost, name, prices }: Entry & Pick<QuoteLine, 'kind' | 'code' | 'quantity'>,
): QuoteLine | null {
  const { payer, basis } = decidePayer(rows, { coverage, cause, cost });
  if (payer === null || basis === null) return null;
  const percent = findChargedPercent(payer, coverage, cause, findNamedShare(coveredPercent, cost));
  const charged = payer === 'customer' ? basis : payer === 'member' ? 'tariff' : 'cost';
  const unitPrice = charged === 'free' ? 0 : (prices[charged] ?? prices.tariff);
  const amount = multiplyRatio(unitPrice * quantity, percent, 100);
  return { kind, code, name, quantity, payer, basis, unitPrice, amount };
}

/** The customer's own promise holds for faults of quality, in its term and while the goods are in stock. */
function isPromised(coverage: Coverage, cause: Cause): boolean {
  return cause === 'quality' && coverage !== 'out' && coverage !== 'cost_price';
}

/** `covered`: the share that a late stage names for this kind of cost. */
function findChargedPercent(payer: Payer, coverage: Coverage, cause: Cause, covered: number | null): number {
  const isShared = coverage === 'cost_price' && covered !== null;
  if (payer === 'customer') return isShared ? 100 - covered : 100;
  if (payer === 'member') return isPromised(coverage, cause) ? 0 : 100;
  // the manufacturer or the carrier pays; of a late stage only the share that it covers
  return isShared ? 100 - covered : 0;
}

/** The kind itself speaks before its group; null where the stage names neither. */
function findNamedShare(shares: StageAnswer['coveredPercent'], cost: CostKind): number | null {
  const groups: readonly CostGroup[] = ['parts', 'freight'];
  const group = groups.find((name) => COST_GROUPS[name].some((kind) => kind === cost));
  return shares[cost] ?? (group === undefined ? undefined : shares[group]) ?? null;
}
