import type { UnitEvent } from '@aftercare/products';
import { describe, expect, test } from 'vitest';
import { date } from './rules/fixtures.ts';
import { toUnitFacts } from './unit-facts.ts';

const event = (kind: UnitEvent['kind'], on: string, details: NonNullable<UnitEvent['details']> = {}): UnitEvent => ({
  kind,
  happenedOn: date(on),
  details,
});

describe('stays', () => {
  test('run from the hand-in to the ready notice of the same order', () => {
    const { repairSpans } = toUnitFacts([
      event('hand_in', '2026-03-01', { order: 'A' }),
      event('hand_in', '2026-03-02', { order: 'B' }),
      event('ready', '2026-03-04', { order: 'B' }),
      event('ready', '2026-03-10', { order: 'A' }),
      event('hand_in', '2026-05-01', { order: 'A2' }),
    ]);
    expect(repairSpans).toEqual([
      { handedInOn: '2026-03-01', readyOn: '2026-03-10' },
      { handedInOn: '2026-03-02', readyOn: '2026-03-04' },
      { handedInOn: '2026-05-01', readyOn: null },
    ]);
  });

  test('a wait for a part is one too, a wait for the customer is not', () => {
    const { repairSpans, waits } = toUnitFacts([
      event('wait', '2026-03-01', { order: 'A', for: 'parts' }),
      event('wait_over', '2026-03-05', { order: 'A' }),
      event('wait', '2026-03-06', { order: 'A', for: 'customer' }),
      event('wait_over', '2026-03-08', { order: 'A' }),
      event('wait', '2026-03-09', { order: 'A', for: 'parts' }),
    ]);
    expect(repairSpans).toEqual([
      { handedInOn: '2026-03-01', readyOn: '2026-03-05' },
      { handedInOn: '2026-03-09', readyOn: null },
    ]);
    expect(waits).toEqual([
      { waitsFor: 'parts', from: '2026-03-01', until: '2026-03-05' },
      { waitsFor: 'customer', from: '2026-03-06', until: '2026-03-08' },
      { waitsFor: 'parts', from: '2026-03-09', until: null },
    ]);
  });
});

describe('repairs', () => {
  test('say what was repaired, and whether something new was put in', () => {
    const details = { order: 'A', component: 'tank', failureMode: null, cause: 'quality', faultCode: '110', part: 'T' };
    const { repairs } = toUnitFacts([
      event('repair', '2026-03-10', { ...details, replaced: true }),
      event('repair', '2026-04-10', { order: 'B' }),
    ]);
    expect(repairs).toEqual([
      {
        repairedOn: '2026-03-10',
        component: 'tank',
        failureMode: null,
        cause: 'quality',
        faultCode: '110',
        part: 'T',
        replaced: true,
      },
      // nothing is known of it, so it shows no fault of quality
      {
        repairedOn: '2026-04-10',
        component: '*',
        failureMode: null,
        cause: 'no_fault_found',
        faultCode: null,
        part: null,
        replaced: false,
      },
    ]);
  });
});

test('of two events that start a term the later entry corrects the earlier', () => {
  expect(toUnitFacts([event('invoice', '2026-03-10'), event('invoice', '2026-03-01')]).events).toEqual({
    invoice: '2026-03-01',
  });
});
