import { sumAmounts } from '@aftercare/kernel';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReceiptLine } from '../words/receipt.ts';
import { decideCredit, listRest } from './decide-credit.ts';

const line = (position: number, amount: number): ReceiptLine => ({
  ...{ line: position, kind: 'part', code: `P${position}`, name: { en: 'x', zh: 'x' }, quantity: 1, amount },
});
const paper = (...lines: readonly ReceiptLine[]) => ({ content: { lines, quote: { number: 1, hash: 'h' } } });
const RECEIPT = paper(line(1, 9000), line(2, 4500));

test.each([
  [
    'all of it',
    [],
    undefined,
    [
      [1, 9000],
      [2, 4500],
    ],
    0,
  ],
  ['what is left', [paper(line(1, 9000), line(2, 500))], undefined, [[2, 4000]], 0],
  ['one line', [], [{ line: 2, amount: 4500 }], [[2, 4500]], 9000],
  [
    'a line named twice',
    [],
    [
      { line: 2, amount: 4000 },
      { line: 2, amount: 500 },
    ],
    [[2, 4500]],
    9000,
  ],
] as const)('%s is given back', (_about, credits, wishes, lines, rest) => {
  const decided = decideCredit(RECEIPT, credits, wishes);
  if (decided.kind !== 'credited') throw new Error('exceeded');
  expect(decided.lines.map((one) => [one.line, one.amount])).toEqual(lines);
  expect(decided.total).toBe(sumAmounts(lines.map(([, amount]) => amount)));
  expect(decided.rest).toBe(rest);
});

test.each([
  ['more than a line', [], [{ line: 2, amount: 4501 }], 2, 4500],
  ['more than is left of it', [paper(line(2, 4000))], [{ line: 2, amount: 501 }], 2, 500],
  [
    'more in two wishes',
    [],
    [
      { line: 2, amount: 4000 },
      { line: 2, amount: 501 },
    ],
    2,
    4500,
  ],
  ['a line that is not there', [], [{ line: 3, amount: 1 }], 3, 0],
  ['nothing is left', [paper(line(1, 9000), line(2, 4500))], undefined, 1, 0],
] as const)('%s is not', (_about, credits, wishes, which, rest) => {
  expect(decideCredit(RECEIPT, credits, wishes)).toEqual({ kind: 'exceeded', line: which, rest });
});

test('however often something is given back, never more than was paid', () => {
  const wish = fc.record({ line: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 5000 }) });
  fc.assert(
    fc.property(fc.array(fc.option(fc.array(wish, { minLength: 1, maxLength: 3 })), { maxLength: 12 }), (rounds) => {
      const credits: ReturnType<typeof paper>[] = [];
      for (const wishes of rounds) {
        const decided = decideCredit(RECEIPT, credits, wishes ?? undefined);
        if (decided.kind === 'credited') credits.push(paper(...decided.lines));
        for (const { amount } of listRest(RECEIPT, credits)) expect(amount).toBeGreaterThanOrEqual(0);
      }
      const given = sumAmounts(credits.flatMap(({ content }) => content.lines.map(({ amount }) => amount)));
      expect(given).toBeLessThanOrEqual(13_500);
    }),
    { numRuns: 300 },
  );
});
