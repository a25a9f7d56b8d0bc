import { toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Charge } from '../words.ts';
import { giveBack } from './give-back.ts';

const day = (text: string) => {
  const date = toLocalDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const charge: Charge = {
  id: 'chg_1',
  memberId: 'mem_1',
  kind: 'false_claim',
  claimId: 'clm_1',
  line: 1,
  currency: 'CNY',
  amount: -120_000,
  chargedOn: day('2026-05-20'),
  facts: { line: 1, multiple: 10 },
  statementId: 'stm_1',
};

test('every charge comes back once, with the other sign, on the day it is given back', () => {
  const back = giveBack([charge, { ...charge, id: 'chg_2', line: 2, amount: -1 }], day('2026-07-01'));
  expect(back.map(({ amount, line }) => [line, amount])).toEqual([
    [1, 120_000],
    [2, 1],
  ]);
  expect(back[0]).toMatchObject({
    kind: 'false_claim_withdrawn',
    chargedOn: '2026-07-01',
    statementId: null,
    facts: { reverses: 'chg_1' },
  });
});

test('of some lines alone, and the rest later', () => {
  const both = [charge, { ...charge, id: 'chg_2', line: 2, amount: -1 } as const];
  const [first] = giveBack(both, day('2026-07-01'), [2]);
  if (first === undefined) throw new Error('nothing came back');
  expect([first.line, first.amount]).toEqual([2, 1]);
  const rest = giveBack([...both, { ...first, id: 'chg_3' }], day('2026-08-01'));
  expect(rest.map(({ line }) => line)).toEqual([1]);
});

test('what was given back is not given back again', () => {
  const [back] = giveBack([charge], day('2026-07-01'));
  if (back === undefined) throw new Error('nothing came back');
  expect(giveBack([{ ...back, id: 'chg_3' }], day('2026-08-01'))).toEqual([]);
});
