import type { ChosenTerms, WarrantyPolicy } from '@aftercare/warranty';
import { expect, test } from 'vitest';
import { card, date } from './fixtures.ts';
import { findHoldingDays, findLongerHold } from './holding-days.ts';

const general: WarrantyPolicy = { terms: [], pack: 'cn-general' };
const plain: WarrantyPolicy = { terms: [] };
const corrected = (days: number): WarrantyPolicy => ({
  ...general,
  packCorrections: {
    source: 'gazette',
    verified: true,
    rules: [{ kind: 'guarantee', id: 'repair-holds-30', article: '第十条', days }],
  },
});
const chosen = (number: number, policy: WarrantyPolicy): ChosenTerms => ({
  policy: { ...policy, models: ['*'] },
  version: { kind: 'warranty.terms', id: `pol_${number}`, number, chosenBy: 'invoice', on: date('2026-01-01') },
});
const LONGER = { days: 45, clause: 'cn-general/repair-holds-30' };

test.each([
  ['nobody says', 0, plain, undefined, { days: 0, clause: null }],
  ['the card', 14, plain, undefined, { days: 14, clause: null }],
  ['the law, where it is longer', 14, general, undefined, { days: 30, clause: 'cn-general/repair-holds-30' }],
  ['the card, where that is', 60, general, undefined, { days: 60, clause: null }],
  ['the law as a lawyer has corrected it', 30, corrected(40), undefined, { days: 40, clause: LONGER.clause }],
  ['that of other terms', 14, general, LONGER, LONGER],
  ['that of other terms where the judging ones name no pack', 14, plain, LONGER, LONGER],
  ['the card above all', 90, general, LONGER, { days: 90, clause: null }],
] as const)('%s', (_, repairHoldsDays, terms, longerHold, expected) => {
  expect(findHoldingDays({ card: { ...card, repairHoldsDays }, terms, longerHold })).toEqual(expected);
});

test('of the other terms the one that holds longest, and none that holds no longer than what judges', () => {
  const wide = chosen(2, plain);
  const others = [chosen(1, general), wide, chosen(3, corrected(45)), chosen(4, corrected(40))];
  expect(findLongerHold(wide, others)).toMatchObject({ hold: LONGER, terms: { version: { number: 3 } } });
  expect(findLongerHold(chosen(3, corrected(45)), others)).toBeNull();
  expect(findLongerHold(wide, [wide])).toBeNull();
});
