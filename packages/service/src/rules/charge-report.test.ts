import { type LocalDate, sumAmounts, toInstant } from '@aftercare/kernel';
import type { PlannedWork, PricedThing, QuoteLine } from '@aftercare/warranty';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote } from '../words/quote.ts';
import { chargeReport } from './charge-report.ts';
import { decideConsent } from './decide-consent.ts';

const line = (
  kind: QuoteLine['kind'],
  code: string,
  quantity: number,
  unitPrice: number,
  percent = 100,
): QuoteLine => ({
  kind,
  code,
  quantity,
  name: { en: code, zh: code },
  payer: 'customer',
  basis: 'tariff',
  unitPrice,
  amount: Math.round((unitPrice * quantity * percent) / 100),
});

function quoteOf(lines: readonly QuoteLine[], state: Quote['state'] = 'accepted', number = 1): Quote {
  // safe: spelled as a day
  const judged = { component: 'pipes', failureMode: null, cause: 'user', failedOn: '2026-05-18' as LocalDate } as const;
  const total = sumAmounts(lines.map(({ amount }) => amount));
  const content: Quote['content'] = { ...judged, coverage: 'out', currency: 'CNY', lines, total, versions: [] };
  const answered = { offeredAt: toInstant(0), answeredAt: null, answeredBy: null };
  return { workOrderId: 'wko_1', number, content, hash: 'h', state, ...answered };
}

const thing = ({ kind, code, quantity }: QuoteLine, percent: number | null): PricedThing => ({
  ...{ kind, code, quantity, percent },
  line: null,
});

const AGREED = [
  line('labour', 'replace-valve', 1, 9000),
  line('part', 'VLV', 3, 4500),
  line('travel', 'travel', 1, 5000),
];
const work = (valves: number, travels = true): PlannedWork => ({
  operations: [{ code: 'replace-valve' }],
  parts: [{ number: 'VLV', quantity: valves }],
  travels,
});
const WHOLE = AGREED.map((each) => thing(each, 100));
const charge = (done: PlannedWork, things = WHOLE, quotes = [quoteOf(AGREED)]) =>
  chargeReport(done, things, quotes)?.lines.map(({ line: position, code, quantity, amount }) => [
    ...[position, code, quantity, amount],
  ]) ?? null;

test('what was done at the price that was agreed to', () => {
  expect(charge(work(3))).toEqual([
    [1, 'replace-valve', 1, 9000],
    [2, 'VLV', 3, 13_500],
    [3, 'travel', 1, 5000],
  ]);
  expect(charge(work(2, false))).toEqual([
    [1, 'replace-valve', 1, 9000],
    [2, 'VLV', 2, 9000],
  ]);
});

test('what was not agreed to is not charged', () => {
  expect(charge(work(3), WHOLE, [])).toBeNull();
  expect(charge(work(3), WHOLE, [quoteOf(AGREED, 'offered'), quoteOf(AGREED, 'declined', 2)])).toBeNull();
  expect(charge(work(4), WHOLE, [quoteOf(AGREED.slice(1, 2))])).toEqual([[1, 'VLV', 3, 13_500]]);
  const twice = { ...work(0, false), parts: [], operations: [{ code: 'replace-valve' }, { code: 'replace-valve' }] };
  expect(charge(twice)).toEqual([[1, 'replace-valve', 1, 9000]]);
});

test('what turned out to be covered is not charged, a share of it at that share, and what nobody says for certain as it was told', () => {
  expect(
    charge(
      work(3),
      AGREED.map((each) => thing(each, 0)),
    ),
  ).toBeNull();
  expect(
    charge(
      work(3, false),
      AGREED.map((each) => thing(each, each.kind === 'part' ? 33 : 0)),
    ),
  ).toEqual([[1, 'VLV', 3, 4455]]);
  expect(charge(work(1, false), [])).toEqual([
    [1, 'replace-valve', 1, 9000],
    [2, 'VLV', 1, 4500],
  ]);
});

test('the last quote that was agreed to counts, at its own price', () => {
  const dearer = quoteOf([line('part', 'VLV', 3, 5000)], 'accepted', 2);
  expect(charge(work(1), WHOLE, [quoteOf(AGREED), dearer])).toEqual([[1, 'VLV', 1, 5000]]);
});

const CODES = ['a', 'b', 'c'];
const anyLine = fc.record({
  kind: fc.constantFrom('labour' as const, 'part' as const),
  code: fc.constantFrom(...CODES),
  quantity: fc.integer({ min: 1, max: 9 }),
  unitPrice: fc.integer({ min: 0, max: 1_000_000 }),
  percent: fc.integer({ min: 0, max: 100 }),
});
const anyWork = fc.record({
  operations: fc.array(fc.record({ code: fc.constantFrom(...CODES) }), { maxLength: 5 }),
  parts: fc.uniqueArray(fc.record({ number: fc.constantFrom(...CODES), quantity: fc.integer({ min: 1, max: 12 }) }), {
    selector: ({ number }) => number,
  }),
  travels: fc.boolean(),
});

test('whatever is done, the lines make the total, no line is dearer than it was told, and the total neither', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyLine, { selector: ({ kind, code }) => `${kind} ${code}`, maxLength: 6 }),
      anyWork,
      fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 6, maxLength: 6 }),
      (told, done, percents) => {
        const agreed = told.map(({ kind, code, quantity, unitPrice, percent }) =>
          line(kind, code, quantity, unitPrice, percent),
        );
        const things = agreed.map((each, index) => thing(each, percents[index] ?? null));
        const charged = chargeReport(done, things, [quoteOf(agreed)]);
        if (charged === null) return;
        expect(charged.total).toBe(sumAmounts(charged.lines.map(({ amount }) => amount)));
        expect(charged.total).toBeLessThanOrEqual(charged.quote.content.total);
        for (const { kind, code, amount, quantity } of charged.lines) {
          const same = agreed.filter((each) => each.kind === kind && each.code === code);
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(sumAmounts(same.map((each) => each.amount)));
          expect(quantity).toBeLessThanOrEqual(sumAmounts(same.map((each) => each.quantity)));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('where the customer agreed to all of it, all of it is charged', () => {
  fc.assert(
    fc.property(
      anyWork,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100_000 }),
      (done, percent, price) => {
        const counts = new Map<string, number>();
        for (const { code } of done.operations) counts.set(code, (counts.get(code) ?? 0) + 1);
        const agreed = [
          ...[...counts].map(([code, quantity]) => line('labour', code, quantity, price * 100, percent)),
          ...done.parts.map(({ number, quantity }) => line('part', number, quantity, price * 100, percent)),
          ...(done.travels ? [line('travel', 'travel', 1, price * 100, percent)] : []),
        ];
        const things = agreed.map((each) => thing(each, percent));
        const quotes = [quoteOf(agreed)];
        expect(decideConsent(things, quotes)).toBeNull();
        expect(chargeReport(done, things, quotes)?.total ?? 0).toBe(sumAmounts(agreed.map(({ amount }) => amount)));
      },
    ),
    { numRuns: 300 },
  );
});
