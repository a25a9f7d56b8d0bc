import { addDays } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { date, events } from './fixtures.ts';
import { priceRemedy, type RemedyPriceQuestion } from './price-remedy.ts';

const SOLD = date('2026-01-10');
const on = addDays(SOLD, 137);
const ask = (changed: Partial<RemedyPriceQuestion>) =>
  priceRemedy({
    policy: { terms: [], exchangeRatePpm: 1000 },
    unit: { events: events({ invoice: '2026-01-10' }), sale: { price: 128_000, currency: 'CNY' } },
    remedy: 'exchange',
    lessDepreciation: true,
    isStatutory: false,
    category: null,
    refurbishing: 0,
    on,
    ...changed,
  });
const money = (changed: Partial<RemedyPriceQuestion>) => {
  const priced = ask(changed);
  return priced.kind === 'priced' ? priced.money : priced.missing;
};
const stayed = {
  events: events({ invoice: '2026-01-10' }),
  sale: { price: 128_000, currency: 'CNY' },
  repairSpans: [{ handedInOn: addDays(SOLD, 20), readyOn: addDays(SOLD, 30) }],
};

test('an exchange outside the window: all calendar days by the agreement’s rate, refurbishing apart', () => {
  expect(money({ refurbishing: 5000 })).toEqual({
    currency: 'CNY',
    price: 128_000,
    countedDays: 137,
    depreciation: 17_536,
    use: null,
    refurbishing: 5000,
    refund: 0,
    toPay: 22_536,
  });
  // days under repair are left out by the law alone
  expect(money({ unit: stayed })).toMatchObject({ countedDays: 137, depreciation: 17_536 });
});

test('the depreciation is capped at the price, refurbishing is added all the same', () => {
  expect(money({ on: addDays(SOLD, 3000), refurbishing: 700 })).toMatchObject({
    depreciation: 128_000,
    refurbishing: 700,
    toPay: 128_700,
  });
});

test('a refund by the law: the whole price, or less use by the pack’s rate without days under repair', () => {
  const law = { policy: { terms: [], pack: 'cn-general' }, isStatutory: true, remedy: 'refund', unit: stayed } as const;
  expect(money({ ...law, lessDepreciation: false })).toMatchObject({
    depreciation: 0,
    refund: 128_000,
    countedDays: 0,
  });
  expect(money({ ...law, category: 'fridge' })).toMatchObject({
    countedDays: 127,
    depreciation: 8128,
    refund: 119_872,
    toPay: 0,
  });
  // the pack knows no rate for all goods
  expect(ask({ ...law })).toEqual({ kind: 'unknown', missing: 'rate' });
  const phone = { ...law, policy: { terms: [], pack: 'cn-mobile-phone' } } as const;
  expect(money(phone)).toMatchObject({ countedDays: 127, depreciation: 81_280 });
});

test('what the law gives free costs nothing, and an invoice without a price is not guessed', () => {
  expect(money({ remedy: 'exchange', lessDepreciation: false, isStatutory: true })).toBeNull();
  expect(money({ remedy: 'repair' })).toBeNull();
  expect(ask({ unit: { events: events({ invoice: '2026-01-10' }) } })).toEqual({ kind: 'unknown', missing: 'price' });
  expect(ask({ policy: { terms: [] } })).toEqual({ kind: 'unknown', missing: 'rate' });
});

test('a car is paid for by the kilometre of the last reading, by the maker’s own rate, and not unread', () => {
  const usage = [
    { unit: 'km', reading: 5000, readOn: addDays(SOLD, 50) },
    { unit: 'km', reading: 8000, readOn: addDays(SOLD, 130) },
    { unit: 'km', reading: 9000, readOn: addDays(on, 1) },
  ] as const;
  const unit = { events: events({ invoice: '2026-01-10' }), sale: { price: 15_000_000, currency: 'CNY' } };
  const car = {
    policy: { terms: [], pack: 'cn-household-car', useRatePpm: 2000 },
    isStatutory: true,
    remedy: 'refund',
    unit: { ...unit, usage },
  } as const;
  expect(money(car)).toMatchObject({
    use: { km: 8000, readOn: addDays(SOLD, 130), ratePpm: 2000, amount: 240_000 },
    depreciation: 0,
    countedDays: 0,
    refund: 14_760_000,
    toPay: 0,
  });
  expect(money({ ...car, remedy: 'exchange' })).toMatchObject({ refund: 0, toPay: 240_000 });
  expect(money({ ...car, lessDepreciation: false })).toMatchObject({ use: null, refund: 15_000_000 });
  expect(ask({ ...car, unit })).toEqual({ kind: 'unknown', missing: 'km' });
});
