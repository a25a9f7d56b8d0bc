import { expect, test } from 'vitest';
import type { UnitStanding } from '../words.ts';
import { checkSale } from './check-sale.ts';
import { day, held, inFactory, sold, TODAY } from './fixtures.ts';

type Seller = Parameters<typeof checkSale>[1]['by'];

test.each<[string, UnitStanding, Seller, string, string | null]>([
  ['its holder sells', held, 'mem_holder', '2026-05-10', null],
  ['its holder sells on the day it came', held, 'mem_holder', '2026-05-08', null],
  ['today', held, 'mem_holder', '2026-05-20', null],
  ['the manufacturer sells from the factory', inFactory, null, '2026-05-10', null],
  ['the manufacturer enters the sale of the holder', held, null, '2026-05-10', null],
  ['of which nobody knows when it was made', { ...inFactory, producedOn: null }, null, '2020-01-01', null],
  ['that another member holds', held, 'mem_other', '2026-05-10', 'products.not_held'],
  ['that is still in the factory', inFactory, 'mem_holder', '2026-05-10', 'products.not_held'],
  ['that was sold', sold, 'mem_holder', '2026-05-12', 'products.already_sold'],
  ['that was sold, entered by the manufacturer', sold, null, '2026-05-12', 'products.already_sold'],
  ['that another sold: not told when', sold, 'mem_other', '2026-05-12', 'products.not_held'],
  ['before it was made', inFactory, null, '2026-02-09', 'products.before_production'],
  ['before it came to the seller', held, 'mem_holder', '2026-05-07', 'products.before_shipment'],
  ['tomorrow', held, 'mem_holder', '2026-05-21', 'products.day_in_future'],
])('a unit %s', (_about, unit, by, on, expected) => {
  expect(checkSale(unit, { by, soldOn: day(on) }, TODAY)?.code ?? null).toBe(expected);
});
