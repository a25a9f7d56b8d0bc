import { expect, test } from 'vitest';
import type { UnitId, Whereabouts } from '../words.ts';
import { checkFitting, checkRemoval } from './check-module.ts';
import { day, held, TODAY } from './fixtures.ts';

// safe: ids are opaque here
const unit = (id: string) => ({ ...held, id: id as UnitId, serial: id });
const IN_STOCK: Whereabouts = {
  status: 'in_stock',
  heldBy: { kind: 'customer' },
  ownedBy: { kind: 'customer' },
  place: null,
  insideOf: null,
};
const fit = (changed: Partial<Parameters<typeof checkFitting>[0]> = {}, host = IN_STOCK, module = IN_STOCK) =>
  checkFitting(
    { host: unit('host'), module: unit('module'), around: [], on: TODAY, ...changed },
    { host, module },
    TODAY,
  )?.code;

test('a module is fitted', () => {
  expect(fit()).toBeUndefined();
  // safe: ids are opaque here
  expect(fit({ around: ['a', 'b', 'c'] as unknown as UnitId[] })).toBeUndefined();
});

test.each([
  ['products.module_around', { module: unit('host') }],
  ['products.module_around', { around: [unit('other').id, unit('module').id] }],
  ['products.modules_too_deep', { around: ['a', 'b', 'c', 'd'].map((id) => unit(id).id) }],
  ['products.day_in_future', { on: day('2026-05-21') }],
  ['products.before_production', { on: day('2026-02-09') }],
] as const)('%s: %o', (code, changed) => {
  expect(fit(changed)).toBe(code);
});

test('not what is in another unit, and nothing that is lost', () => {
  expect(fit({}, IN_STOCK, { ...IN_STOCK, insideOf: unit('other').id })).toBe('products.module_built_in');
  expect(fit({}, { ...IN_STOCK, status: 'scrapped' })).toBe('products.unit_lost');
  expect(fit({}, IN_STOCK, { ...IN_STOCK, status: 'stolen' })).toBe('products.unit_lost');
});

test('taken out once, and not before it was fitted', () => {
  const fitted = { unit: unit('module').id, since: day('2026-05-10') };
  const remove = (inside: typeof fitted | undefined, on: string) =>
    checkRemoval(unit('module'), inside, day(on), TODAY)?.code;
  expect(remove(fitted, '2026-05-10')).toBeUndefined();
  expect(remove(fitted, '2026-05-09')).toBe('products.before_fitting');
  expect(remove(fitted, '2026-05-21')).toBe('products.day_in_future');
  expect(remove(undefined, '2026-05-10')).toBe('products.module_not_inside');
});
