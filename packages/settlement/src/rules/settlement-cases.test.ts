import { describe, expect, test } from 'vitest';
import type { StatementLine } from '../words.ts';
import { buildStatement, type SignedOrder, sumStatement } from './build-statement.ts';
import { decidePapers, windowOf } from './decide-window.ts';
import { cases, date, fileOf, month, orderOf, terms } from './fixtures.ts';

/* Every case of the file that this capability answers today is a test of the pure rule. */

/** These belong to share of sales, follow-ups, parts, awards, which are not built yet. */
const LATER = [
  'about',
  'shareOfSales',
  'shareOfSalesNoGap',
  'falseClaim',
  'falseClaimUnpaid',
  'followUpQuota',
  'forfeiture',
  'forfeitureOverNewYear',
  'channelSplit',
  'consignment',
  'consignmentUnits',
  'award',
  'awardMissed',
  'awardNetwork',
  'awardExactlyOneInThousand',
  'awardSatisfaction',
  'awardFeedback',
  'monthlyCeiling',
  'trueUp',
  'trueUpNeverClawsBack',
  'offset',
];
const TAKEN = [
  'flatPerUnit',
  'flatPerUnitRounding',
  'coefficientBelowOne',
  'taxSplit',
  'window',
  'earlyPapers',
  'lateWindow',
];

test('no case of the file is forgotten', () => {
  expect(Object.keys(cases).sort()).toEqual([...LATER, ...TAKEN].sort());
});

function flat(rate: number, coefficientPpm: number, orders: readonly SignedOrder[]): readonly StatementLine[] {
  const flatTerms = {
    ...terms,
    mode: 'flat_per_unit' as const,
    flatPerUnit: rate,
    gradeCoefficientPpm: { A: coefficientPpm },
  };
  return buildStatement(fileOf({ grade: 'A', terms: flatTerms, orders }));
}

const amountOf = (lines: readonly StatementLine[]) => lines.reduce((sum, line) => sum + line.amount, 0);

describe('flat per unit', () => {
  test('signed orders are paid, unsigned ones are void, the coefficient is a line of its own', () => {
    const { ratePerUnit, orders, gradeCoefficientPpm, expect: expected } = cases.flatPerUnit;
    if (typeof orders === 'number') throw new Error('the case lists its orders');
    const lines = flat(
      ratePerUnit,
      gradeCoefficientPpm,
      orders.map(({ id, signed }) => orderOf(id, signed)),
    );
    const paid = lines.filter(({ kind }) => kind === 'flat_unit');
    expect({
      paidOrders: paid.map(({ facts }) => facts.reference),
      void: orders.map(({ id }) => id).filter((id) => !paid.some(({ facts }) => facts.reference === id)),
      approved: amountOf(paid),
      coefficientLine: amountOf(lines.filter(({ kind }) => kind === 'coefficient')),
      amount: amountOf(lines),
    }).toEqual(expected);
  });

  test('the coefficient is rounded once per order, not on the sum', () => {
    const { ratePerUnit, orders, gradeCoefficientPpm, expect: expected } = cases.flatPerUnitRounding;
    const listed = Array.from({ length: Number(orders) }, (_, index) => orderOf(`w${index}`, true));
    expect(amountOf(flat(ratePerUnit, gradeCoefficientPpm, listed))).toBe(expected.amount);
  });

  test('a coefficient below one takes away, rounded away from zero', () => {
    const { ratePerUnit, gradeCoefficientPpm, expect: expected } = cases.coefficientBelowOne;
    const lines = flat(ratePerUnit, gradeCoefficientPpm, [orderOf('w1', true)]);
    expect(lines.at(-1)).toMatchObject({ kind: 'coefficient', amount: expected.coefficientLine });
    expect(amountOf(lines)).toBe(expected.amount);
  });
});

test('goods and services are taxed at rates of their own, on top of the net', () => {
  const { goods, services, expect: expected } = cases.taxSplit;
  const { goodsTax, servicesTax, total } = sumStatement([
    { category: 'goods', amount: goods, tax: expected.goodsTax },
    { category: 'services', amount: services, tax: expected.servicesTax },
  ]);
  expect({ goodsTax, servicesTax, total }).toEqual(expected);
});

test('the tax of a line follows the rate of its category', () => {
  const { goods, goodsRatePpm, services, servicesRatePpm, expect: expected } = cases.taxSplit;
  const taxed = buildStatement(
    fileOf({
      terms: { ...terms, goodsTaxPpm: goodsRatePpm, servicesTaxPpm: servicesRatePpm },
      claims: [
        {
          id: 'clm_1',
          state: 'approved',
          reference: 'R',
          serial: 'S',
          modelCode: 'M',
          workOrderId: null,
          round: 1,
          settlement: null,
          lines: [
            { kind: 'part', partNumber: 'P', quantity: 1, claimedAmount: goods },
            { kind: 'travel', claimedAmount: services },
          ],
          decision: {
            verdict: 'approved',
            currency: 'CNY',
            amounts: { claimed: goods + services, approved: goods + services },
            lines: [goods, services].map((amount) => ({
              verdict: 'approve' as const,
              amounts: { claimed: amount, approved: amount },
            })),
            findings: [],
            trace: [],
            versions: [],
          },
        },
      ],
    }),
  );
  const { goodsTax, servicesTax, total } = sumStatement(taxed);
  expect({ goodsTax, servicesTax, total }).toEqual(expected);
});

describe('the window of papers', () => {
  const answerOf = ({ period, papersReceivedOn }: { period: string; papersReceivedOn: string }) =>
    decidePapers(month(period), terms, date(papersReceivedOn));

  test('in the window', () => {
    const { onTime, payBy } = answerOf(cases.window);
    expect({ onTime, payBy }).toEqual(cases.window.expect);
    expect(windowOf(month(cases.window.period), terms)).toEqual({ opensOn: '2026-06-15', closesOn: '2026-06-20' });
  });

  test('before it they count as its first day', () => {
    const { onTime, countsAs, payBy } = answerOf(cases.earlyPapers);
    expect({ onTime, countsAs, payBy }).toEqual(cases.earlyPapers.expect);
  });

  test('after it they join the next one', () => {
    const { onTime, window } = answerOf(cases.lateWindow);
    expect({ onTime, nextWindow: [window.opensOn, window.closesOn] }).toEqual(cases.lateWindow.expect);
  });

  test('by the 20th includes the 20th, also over the new year', () => {
    expect(decidePapers(month('2026-12'), terms, date('2027-01-20'))).toMatchObject({
      onTime: true,
      payBy: '2027-02-09',
    });
    expect(decidePapers(month('2026-12'), terms, date('2027-02-21'))).toMatchObject({
      onTime: false,
      countsAs: '2027-03-15',
    });
  });
});
