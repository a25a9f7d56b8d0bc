import { expect, test } from 'vitest';
import type { UnitEvent } from '../words.ts';
import { checkMark } from './check-mark.ts';
import { day, held, TODAY } from './fixtures.ts';

type Kind = Parameters<typeof checkMark>[2]['kind'];
const stolen: UnitEvent = { kind: 'stolen', happenedOn: day('2026-05-10') };
const back: UnitEvent = { kind: 'recovered', happenedOn: day('2026-05-12') };

test.each<[string, UnitEvent[], Kind, string, string | null]>([
  ['scrapped today', [], 'scrapped', '2026-05-20', null],
  ['stolen on the day it was made', [], 'stolen', '2026-02-10', null],
  ['before it was made', [], 'stolen', '2026-02-09', 'products.before_production'],
  ['tomorrow', [], 'scrapped', '2026-05-21', 'products.day_in_future'],
  ['stolen and then scrapped', [stolen], 'scrapped', '2026-05-15', 'products.already_lost'],
  ['stolen again after it came back', [stolen, back], 'stolen', '2026-05-15', null],
  ['back', [stolen], 'recovered', '2026-05-10', null],
  ['back the day before it was gone', [stolen], 'recovered', '2026-05-09', 'products.back_before_loss'],
  ['back, though nobody missed it', [], 'recovered', '2026-05-15', 'products.not_lost'],
  ['back twice', [stolen, back], 'recovered', '2026-05-15', 'products.not_lost'],
])('%s', (_about, events, kind, on, expected) => {
  expect(checkMark(held, events, { kind, on: day(on) }, TODAY)?.code ?? null).toBe(expected);
});
