import type { LocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { NamedRemedy, Refunder } from '../words/remedy.ts';
import { chargeRemedy } from './charge-remedy.ts';

// safe: spelled as a day
const ON = '2026-05-20' as LocalDate;
const nothing = { countedDays: 0, depreciation: 0, refurbishing: 0, toPay: 0 };
const REFUND = {
  id: 'rem_1',
  memberId: 'mem_1',
  towards: 'buyer',
  borneBy: 'member',
  money: { currency: 'CNY', price: 128_000, refund: 128_000, ...nothing },
  serial: 'T-1',
  tradeClause: '§9',
  rule: 'cn-general/seven-days',
} as const;

test.each<readonly [string, Partial<NamedRemedy>, Refunder, number | null]>([
  ['the member bears it, the maker gave it', {}, 'manufacturer', -128_000],
  ['the member bears it and gave it', {}, 'member', null],
  ['the maker bears it and gave it', { borneBy: 'manufacturer' }, 'manufacturer', null],
  ['the maker bears it, the member gave it', { borneBy: 'manufacturer' }, 'member', 128_000],
  ['a repairer bears it', { borneBy: 'repairer' }, 'manufacturer', null],
  ['no member sold it', { memberId: null }, 'manufacturer', null],
  ['it goes back to the member itself', { towards: 'member', borneBy: 'manufacturer' }, 'member', null],
  ['nothing is refunded', { money: { ...REFUND.money, refund: 0 } }, 'manufacturer', null],
  ['it costs nobody anything', { money: null }, 'manufacturer', null],
])('%s', (_about, changed, givenBy, amount) => {
  const charge = chargeRemedy({ ...REFUND, ...changed }, givenBy, ON);
  expect(charge?.amount ?? null).toBe(amount);
  if (charge === null) return;
  const { facts, ...rest } = charge;
  expect(rest).toEqual({ remedyId: 'rem_1', memberId: 'mem_1', currency: 'CNY', amount, chargedOn: ON });
  expect(facts).toMatchObject({ remedy: 'rem_1', serial: 'T-1', clause: '§9' });
});
