import { expect, test } from 'vitest';
import type { HeldEvent, Keeper, UnitEventKind, UnitStatus } from '../words.ts';
import { findWhereabouts, listModules } from './find-whereabouts.ts';
import { day } from './fixtures.ts';

type Told = UnitEventKind | readonly [kind: UnitEventKind, member: string | null, details?: HeldEvent['details']];

const toEvents = (told: readonly Told[]): HeldEvent[] =>
  told.map((one, at) => {
    const [kind, member = null, details = null] = typeof one === 'string' ? [one] : one;
    // safe: ids are opaque here
    return { kind, memberId: member as HeldEvent['memberId'], details, happenedOn: day(`2026-05-${10 + at}`) };
  });

const name = (keeper: Keeper) => (keeper.kind === 'member' ? (keeper.membershipId ?? 'somebody') : keeper.kind);

const SHIPPED: Told = ['shipment', 'mem_d'];
const SOLD: Told = ['invoice', 'mem_d'];
const IN: Told = ['hand_in', 'mem_s'];

test.each([
  // what was told, status, held by, owned by
  [[], 'in_factory', 'manufacturer', 'manufacturer'],
  [['production'], 'in_factory', 'manufacturer', 'manufacturer'],
  [['production', SHIPPED], 'in_stock', 'mem_d', 'mem_d'],
  [['production', SHIPPED, ['shipment', 'mem_e']], 'in_stock', 'mem_e', 'mem_e'],
  [['production', 'delivery'], 'in_stock', 'somebody', 'somebody'],
  [['production', 'invoice'], 'sold', 'customer', 'customer'],
  [[SHIPPED, SOLD], 'sold', 'customer', 'customer'],
  [[SHIPPED, 'registration'], 'sold', 'customer', 'customer'],
  [[SHIPPED, SOLD, 'commissioning', 'registration'], 'in_use', 'customer', 'customer'],
  [[SHIPPED, SOLD, 'acceptance'], 'in_use', 'customer', 'customer'],
  [[SHIPPED, SOLD, 'transfer'], 'in_use', 'customer', 'customer'],
  [[SHIPPED, SOLD, IN], 'in_repair', 'mem_s', 'customer'],
  [[SHIPPED, SOLD, IN, 'repair'], 'in_repair', 'mem_s', 'customer'],
  [[SHIPPED, SOLD, IN, 'repair', 'ready'], 'sold', 'customer', 'customer'],
  [[SHIPPED, SOLD, 'commissioning', IN, IN, 'ready'], 'in_use', 'customer', 'customer'],
  [[SHIPPED, IN, 'ready'], 'in_stock', 'mem_d', 'mem_d'],
  [[SHIPPED, 'returned'], 'returned', 'manufacturer', 'manufacturer'],
  [[SHIPPED, SOLD, 'given_back'], 'returned', 'manufacturer', 'manufacturer'],
  [[SHIPPED, SOLD, 'returned', SHIPPED], 'in_stock', 'mem_d', 'mem_d'],
  [[SHIPPED, 'exchange'], 'in_use', 'customer', 'customer'],
  [[SHIPPED, SOLD, 'scrapped'], 'scrapped', 'nobody', 'customer'],
  [[SHIPPED, SOLD, 'stolen', 'stolen', 'recovered'], 'sold', 'customer', 'customer'],
  [[SHIPPED, 'ready', 'recovered'], 'in_stock', 'mem_d', 'mem_d'],
  [[['fitted', null, { unit: 'unt_host' }]], 'built_in', 'manufacturer', 'manufacturer'],
  [
    [
      ['fitted', null, { unit: 'unt_host' }],
      ['removed', 'mem_s'],
    ],
    'taken_out',
    'mem_s',
    'manufacturer',
  ],
  [[['fitted', null, { unit: 'unt_host' }], 'removed'], 'taken_out', 'manufacturer', 'manufacturer'],
  [[SHIPPED, SOLD, 'reading', 'upkeep', 'extension', 'waiver', 'campaign_work'], 'sold', 'customer', 'customer'],
] as const satisfies readonly (readonly [readonly Told[], UnitStatus, string, string])[])(
  '%j: %s, with %s, of %s',
  (told, status, heldBy, ownedBy) => {
    const found = findWhereabouts(toEvents(told));
    expect([found.status, name(found.heldBy), name(found.ownedBy)]).toEqual([status, heldBy, ownedBy]);
  },
);

test('a place is one of its keeper', () => {
  const moved: Told = ['moved', 'mem_d', { place: 'JN-2' }];
  expect(findWhereabouts(toEvents([SHIPPED, moved])).place).toBe('JN-2');
  expect(findWhereabouts(toEvents([SHIPPED, moved, ['shipment', 'mem_e']])).place).toBeNull();
  expect(findWhereabouts(toEvents([SHIPPED, moved, IN])).place).toBeNull();
  expect(findWhereabouts(toEvents([SHIPPED, moved, IN, 'ready'])).place).toBe('JN-2');
});

test('inside of another unit until it is taken out or lost', () => {
  const fitted: Told = ['fitted', null, { unit: 'unt_host' }];
  expect(findWhereabouts(toEvents([fitted])).insideOf).toBe('unt_host');
  for (const end of ['removed', 'returned', 'scrapped', 'shipment'] as const)
    expect(findWhereabouts(toEvents([fitted, end])).insideOf, end).toBeNull();
});

test('modules that are inside by now', () => {
  const fit = (unit: string, position: string): Told => ['module_fitted', null, { unit, serial: unit, position }];
  const take = (unit: string): Told => ['module_removed', null, { unit }];
  const found = listModules(toEvents([fit('a', 'left'), fit('b', 'right'), take('a'), fit('c', 'left')]));
  expect(found).toEqual([
    { unit: 'b', serial: 'b', position: 'right', since: '2026-05-11' },
    { unit: 'c', serial: 'c', position: 'left', since: '2026-05-13' },
  ]);
});
