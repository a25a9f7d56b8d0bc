import { expect, test } from 'vitest';
import type { Keeper, UnitStatus, Whereabouts } from '../words.ts';
import { checkStep, type Step } from './check-step.ts';
import { day, held, TODAY } from './fixtures.ts';

const FACTORY: Keeper = { kind: 'manufacturer' };
const CUSTOMER: Keeper = { kind: 'customer' };
const HOLDER: Keeper = { kind: 'member', membershipId: held.holderId };
const at = (status: UnitStatus, heldBy: Keeper, ownedBy = heldBy): Whereabouts => ({
  status,
  heldBy,
  ownedBy,
  place: null,
  insideOf: null,
});
const STOCK = at('in_stock', HOLDER);
const IN_FACTORY = at('in_factory', FACTORY);
const IN_USE = at('in_use', CUSTOMER);

test.each([
  // step, where it is, by whom, refused with
  ['moved', STOCK, held.holderId, undefined],
  ['moved', STOCK, null, 'products.not_held'],
  // safe: ids are opaque here
  ['moved', STOCK, 'mem_other' as typeof held.holderId, 'products.not_held'],
  ['moved', IN_FACTORY, null, undefined],
  ['moved', IN_USE, null, 'products.not_held'],
  ['returned', STOCK, null, undefined],
  ['returned', IN_USE, null, undefined],
  ['returned', IN_FACTORY, null, 'products.not_away'],
  ['commissioning', IN_USE, null, undefined],
  ['acceptance', STOCK, null, undefined],
  ['transfer', IN_USE, null, undefined],
  ['transfer', at('in_repair', HOLDER, CUSTOMER), null, undefined],
  ['transfer', STOCK, null, 'products.not_sold'],
  ['commissioning', at('scrapped', { kind: 'nobody' }, CUSTOMER), null, 'products.unit_lost'],
] as const satisfies readonly (readonly [Step, Whereabouts, typeof held.holderId, string | undefined])[])(
  '%s of %o by %s: %s',
  (kind, where, by, code) => {
    expect(checkStep(held, where, { kind, on: TODAY, by }, TODAY)?.code).toBe(code);
  },
);

test('a day of its life', () => {
  const on = (text: string) => checkStep(held, IN_USE, { kind: 'acceptance', on: day(text), by: null }, TODAY)?.code;
  expect(on('2026-02-09')).toBe('products.before_production');
  expect(on('2026-05-21')).toBe('products.day_in_future');
});
