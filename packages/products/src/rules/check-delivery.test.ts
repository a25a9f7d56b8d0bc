import { expect, test } from 'vitest';
import type { UnitStanding } from '../words.ts';
import { checkDelivery, type Delivery } from './check-delivery.ts';
import { day, held, inFactory, sold, TODAY } from './fixtures.ts';

type Party = Delivery['from'];

test.each<[string, UnitStanding, Party, Delivery['to'], string, string | null]>([
  ['from the factory', inFactory, null, 'mem_holder', '2026-05-08', null],
  ['on from its holder', held, 'mem_holder', 'mem_next', '2026-05-09', null],
  ['to another than was entered before: a correction', held, null, 'mem_next', '2026-05-01', null],
  ['on another day than was entered before: a correction', held, null, 'mem_holder', '2026-05-07', null],
  ['as it was entered before', held, null, 'mem_holder', '2026-05-08', 'products.already_there'],
  ['from its holder to itself', held, 'mem_holder', 'mem_holder', '2026-05-09', 'products.already_there'],
  ['by a member that does not hold it', held, 'mem_other', 'mem_next', '2026-05-09', 'products.not_held'],
  ['by a member while it is in the factory', inFactory, 'mem_holder', 'mem_next', '2026-05-09', 'products.not_held'],
  ['after it was sold', sold, null, 'mem_next', '2026-05-12', 'products.already_sold'],
  ['before it was made', inFactory, null, 'mem_holder', '2026-02-09', 'products.before_production'],
  ['on before its holder had it', held, 'mem_holder', 'mem_next', '2026-05-07', 'products.before_shipment'],
  ['tomorrow', inFactory, null, 'mem_holder', '2026-05-21', 'products.day_in_future'],
])('a unit shipped %s', (_about, unit, from, to, on, expected) => {
  expect(checkDelivery(unit, { from, to, shippedOn: day(on) }, TODAY)?.code ?? null).toBe(expected);
});
