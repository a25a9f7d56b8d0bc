import { multiplyRatio, sumAmounts } from '@aftercare/kernel';
import {
  type Cause,
  type ChargeRow,
  COST_GROUPS,
  type CostGroup,
  type CostKind,
  type CostName,
  type Coverage,
  type CustomerTariff,
  type Payer,
  type PriceBasis,
  type StageAnswer,
  type TariffPrices,
} from '../words.ts';
import { decidePayer } from './decide-payer.ts';
import { findCoveredPercent } from './find-covered-percent.ts';

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

/** One thing of a work. What it costs is null where the tariff or the matrix does not know it. */
export interface PricedThing extends Pick<QuoteLine, 'kind' | 'code' | 'quantity'> {
  /** The share of its price that is the customer's, in per cent; null where no row of the matrix speaks. */
  readonly percent: number | null;
  readonly line: QuoteLine | null;
}

const TRAVEL_NAME = { en: 'Travel', zh: '上门费' };

/**
 * What the customer would pay for a planned work. The matrix says who pays and on which basis; where that is the member, for
 * something that the customer's own term does not cover, the member may ask its customer for it, by the customer tariff and by
 * nothing else (agreement A: the price list is between manufacturer and member). Where that term
 * covers it the member cannot. A late stage that covers a share leaves the rest.
 */
export function priceQuote(question: QuoteQuestion): PricedQuote {
  const lines: QuoteLine[] = [];
  for (const { code, percent, line } of priceThings(question)) {
    if (line === null) return { kind: 'unpriced', code, because: percent === null ? 'not_in_matrix' : 'not_in_tariff' };
    lines.push(line);
  }
  return { kind: 'priced', lines, total: sumAmounts(lines.map(({ amount }) => amount)) };
}

/**
 * Each thing of a work by itself. Whether a part is the maker's own or a common one stands in the tariff alone; of a part that is not in it
 * the larger share counts, as the customer could be asked for that much.
 */
export function priceThings(
  question: Omit<QuoteQuestion, 'tariff'> & { readonly tariff: CustomerTariff | null },
): readonly PricedThing[] {
  const { tariff, work } = question;
  const priceThing = (thing: Pick<QuoteLine, 'kind' | 'code' | 'quantity'>, entry: Entry | null): PricedThing => {
    if (entry === null) return { ...thing, percent: findLargestShare(question, COSTS[thing.kind]), line: null };
    const percent = findCustomersShare(question, entry.cost);
    return { ...thing, percent, line: percent === null ? null : priceLine(question, { ...thing, ...entry }, percent) };
  };
  return [
    ...work.operations.map(({ code }) =>
      priceThing({ kind: 'labour', code, quantity: 1 }, tariff && findOperation(tariff, code)),
    ),
    ...work.parts.map(({ number, quantity }) =>
      priceThing({ kind: 'part', code: number, quantity }, tariff && findPart(tariff, number)),
    ),
    ...(work.travels
      ? [priceThing({ kind: 'travel', code: 'travel', quantity: 1 }, tariff && findTravel(tariff))]
      : []),
  ];
}

const COSTS: Readonly<Record<QuoteLine['kind'], readonly CostKind[]>> = {
  labour: ['labour'],
  part: ['own_parts', 'common_parts'],
  travel: ['travel'],
};

function findLargestShare(question: ShareQuestion, costs: readonly CostKind[]): number | null {
  const shares = costs.map((cost) => findCustomersShare(question, cost)).filter((share) => share !== null);
  return shares.length === 0 ? null : Math.max(...shares);
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
  { rows, coverage, cause }: ShareQuestion,
  { kind, code, quantity, cost, name, prices }: Entry & Pick<QuoteLine, 'kind' | 'code' | 'quantity'>,
  percent: number,
): QuoteLine | null {
  const { payer, basis } = decidePayer(rows, { coverage, cause, cost });
  if (payer === null || basis === null) return null;
  const charged = payer === 'customer' ? basis : payer === 'member' ? 'tariff' : 'cost';
  const unitPrice = charged === 'free' ? 0 : (prices[charged] ?? prices.tariff);
  const amount = multiplyRatio(unitPrice * quantity, percent, 100);
  return { kind, code, name, quantity, payer, basis, unitPrice, amount };
}

export type ShareQuestion = Pick<QuoteQuestion, 'rows' | 'coverage' | 'coveredPercent' | 'cause'>;

/**
 * How much of the price of one kind of cost is the customer's, in per cent; null where no row speaks. The customer pays what the matrix
 * lays on them, less what a late stage covers; what it lays on the member the member may ask for, unless the customer's own term
 * promises it; and of a stage that covers a share only, the rest is the customer's, whoever pays that share.
 */
export function findCustomersShare(
  { rows, coverage, coveredPercent, cause }: ShareQuestion,
  cost: CostKind,
): number | null {
  const { payer, basis } = decidePayer(rows, { coverage, cause, cost });
  if (payer === null) return null;
  const rest = 100 - findCoveredPercent(coveredPercent, cost);
  if (payer === 'customer') {
    if (basis === 'free') return 0;
    return coverage === 'cost_price' && isNamed(coveredPercent, cost) ? rest : 100;
  }
  return payer === 'member' && !isPromised(coverage, cause) ? 100 : rest;
}

/** The customer's own promise holds for faults of quality, in its term and while the goods are in stock. */
function isPromised(coverage: Coverage, cause: Cause): boolean {
  return cause === 'quality' && coverage !== 'out' && coverage !== 'cost_price';
}

function isNamed(shares: StageAnswer['coveredPercent'], cost: CostKind): boolean {
  const names: readonly CostName[] = [
    cost,
    ...GROUPS.filter((group) => COST_GROUPS[group].some((kind) => kind === cost)),
  ];
  return names.some((name) => shares[name] !== undefined);
}

const GROUPS: readonly CostGroup[] = ['parts', 'freight'];
