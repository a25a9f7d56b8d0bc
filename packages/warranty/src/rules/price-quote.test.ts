import { describe, expect, test } from 'vitest';
import { CAUSES, COVERAGES, type CustomerTariff, PAYERS } from '../words.ts';
import { rowsOf } from './fixtures.ts';
import { type PlannedWork, priceQuote, type QuoteQuestion } from './price-quote.ts';

const name = { en: 'x', zh: 'x' };
const TARIFF: CustomerTariff = {
  currency: 'CNY',
  operations: [{ code: 'replace-valve', name, prices: { tariff: 8000, cost: 5000 } }],
  parts: [
    { number: 'VLV', kind: 'common', name, prices: { tariff: 4000, market: 3500, list: 3000, cost: 2000 } },
    { number: 'TNK', kind: 'own', name, prices: { tariff: 40_000, list: 30_000 } },
  ],
  travel: { tariff: 5000 },
};
const WORK: PlannedWork = {
  operations: [{ code: 'replace-valve' }],
  parts: [
    { number: 'VLV', quantity: 2 },
    { number: 'TNK', quantity: 1 },
  ],
  travels: true,
};

function quote(agreement: string, changed: Partial<QuoteQuestion>) {
  const rows = rowsOf(agreement);
  const priced = priceQuote({
    tariff: TARIFF,
    rows,
    coverage: 'in',
    coveredPercent: {},
    cause: 'quality',
    work: WORK,
    ...changed,
  });
  if (priced.kind === 'unpriced') throw new Error(`${priced.code} ${priced.because}`);
  return priced.lines.map(({ amount }) => amount);
}

describe('agreement A: the price list is between manufacturer and member, the customer tariff is the customer’s', () => {
  test('in term and quality: nothing', () => expect(quote('A', {})).toEqual([0, 0, 0, 0]));
  test('in term and not quality: labour is free, parts by the customer tariff, not by the list', () => {
    expect(quote('A', { cause: 'user' }).slice(0, 3)).toEqual([0, 8000, 40_000]);
  });
  test('the user’s term runs and the trade term is over: the member pays, the customer nothing', () => {
    expect(quote('A', { coverage: 'consumer_only' })).toEqual([0, 0, 0, 0]);
  });
});

describe('agreement B', () => {
  test('in term and the user’s fault: cost price, the tariff where no cost is named', () => {
    expect(quote('B', { cause: 'user' })).toEqual([5000, 4000, 40_000, 5000]);
  });
  test('out of term: all by the tariff', () => {
    expect(quote('B', { coverage: 'out', cause: 'user' })).toEqual([8000, 8000, 40_000, 5000]);
  });
});

describe('agreement C', () => {
  test('in term, quality or installation: nothing', () => {
    for (const cause of ['quality', 'installation'] as const) expect(quote('C', { cause })).toEqual([0, 0, 0, 0]);
  });
  test('otherwise common parts at market price, own parts by list, labour by tariff', () => {
    expect(quote('C', { cause: 'user' }).slice(0, 3)).toEqual([8000, 7000, 30_000]);
  });
});

test('what the customer’s own term covers is not charged under any of the agreements', () => {
  for (const agreement of ['A', 'B', 'C']) expect(quote(agreement, { coverage: 'in' })).toEqual([0, 0, 0, 0]);
  // C has no trade term, so that there the user's term never runs alone
  for (const agreement of ['A', 'B']) expect(quote(agreement, { coverage: 'consumer_only' })).toEqual([0, 0, 0, 0]);
});

test('a line says what it is, of which code, and who pays by the matrix', () => {
  const priced = priceQuote({
    tariff: TARIFF,
    rows: rowsOf('B'),
    coverage: 'in',
    coveredPercent: {},
    cause: 'user',
    work: WORK,
  });
  expect(priced).toMatchObject({
    kind: 'priced',
    total: 54_000,
    lines: [
      { kind: 'labour', code: 'replace-valve', quantity: 1, payer: 'customer', basis: 'cost', unitPrice: 5000 },
      { kind: 'part', code: 'VLV', quantity: 2, unitPrice: 2000, amount: 4000 },
      { kind: 'part', code: 'TNK', quantity: 1, unitPrice: 40_000 },
      { kind: 'travel', code: 'travel', unitPrice: 5000 },
    ],
  });
});

test('a late stage that covers a share leaves the rest, rounded once', () => {
  const rows = [{ coverage: '*', cause: '*', cost: '*', payer: 'customer', basis: 'cost' }] as const;
  const stage = { coverage: 'cost_price', coveredPercent: { labour: 100, parts: 33 }, rows } as const;
  expect(quote('A', stage)).toEqual([0, 2680, 26_800, 5000]);
  const odd = {
    ...TARIFF,
    parts: [{ number: 'VLV', kind: 'common' as const, name, prices: { tariff: 101, cost: 5 } }],
  };
  const work = { operations: [], parts: [{ number: 'VLV', quantity: 1 }], travels: false };
  expect(quote('A', { ...stage, tariff: odd, work })).toEqual([3]);
  const ofMaker = [{ ...rows[0], payer: 'manufacturer' as const, basis: 'free' as const }];
  expect(quote('A', { ...stage, rows: ofMaker })).toEqual([0, 2680, 26_800, 0]);
});

test('what the tariff or the matrix does not know is not guessed', () => {
  const work = { ...WORK, operations: [{ code: 'paint' }] };
  const ask = (changed: Partial<QuoteQuestion>) =>
    priceQuote({
      tariff: TARIFF,
      rows: rowsOf('A'),
      coverage: 'in',
      coveredPercent: {},
      cause: 'quality',
      work,
      ...changed,
    });
  expect(ask({})).toEqual({ kind: 'unpriced', code: 'paint', because: 'not_in_tariff' });
  expect(ask({ work: WORK, rows: [] })).toEqual({ kind: 'unpriced', code: 'replace-valve', because: 'not_in_matrix' });
  const { travel: _travel, ...noTravel } = TARIFF;
  expect(ask({ work: WORK, tariff: noTravel })).toMatchObject({ code: 'travel', because: 'not_in_tariff' });
});

test('no cell of any agreement asks for a negative amount or more than the dearest price', () => {
  for (const agreement of ['A', 'B', 'C'])
    for (const coverage of COVERAGES)
      for (const cause of CAUSES)
        for (const amount of quote(agreement, { coverage, cause })) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(40_000);
        }
  expect(PAYERS).toHaveLength(4);
});
