import { addDays } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TermExtension, UnitFacts, WarrantyTerm } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, events } from './fixtures.ts';

const more = (months: number | null, changed: Partial<TermExtension> = {}): TermExtension => ({
  id: 'con_1',
  scope: 'unit',
  component: '*',
  months,
  days: null,
  ...changed,
});

function ask(
  on: string,
  extensions: readonly TermExtension[],
  term: Partial<WarrantyTerm> = {},
  unit: Partial<UnitFacts> = {},
) {
  const { asked } = decideEntitlement({
    policy: { terms: [{ component: 'tank', months: 12, startsAt: ['invoice'], clause: '§2', ...term }] },
    unit: { events: events({ invoice: '2024-08-31' }), extensions, ...unit },
    on: date(on),
    asked: { component: 'tank' },
  });
  if (asked === null) throw new Error('nothing was asked');
  return asked;
}

describe('a longer term', () => {
  test('is one length from the start: twelve months and six from 31 August end on the last of February', () => {
    const answer = ask('2026-02-28', [more(6, { scope: 'region' })]);
    expect(answer).toMatchObject({ covered: true, coverage: 'in', lastDay: '2026-02-28', clause: '§2', code: null });
    expect(answer.notes).toEqual([
      {
        code: 'warranty.extended',
        severity: 'notes',
        clause: 'con_1',
        path: null,
        params: { component: 'tank', extension: 'con_1', scope: 'region', lastDay: '2026-02-28', on: '2026-02-28' },
        cureUntil: null,
      },
    ]);
    expect(answer.trace.map(({ rule }) => rule)).toContain('warranty.extension');
    expect(ask('2026-03-01', [more(6)])).toMatchObject({ covered: false, code: 'warranty.term_over', notes: [] });
  });

  test.each([
    ['of this component', [more(6, { component: 'tank' })], '2026-02-28'],
    ['of another component', [more(6, { component: 'pipes' })], '2025-08-31'],
    ['of several the longest speaks, they do not add up', [more(6), more(2, { id: 'con_2' })], '2026-02-28'],
    ['in days behind a term in months', [more(null, { days: 10 })], '2025-09-10'],
  ])('%s', (_, extensions, lastDay) => {
    expect(ask('2025-01-01', extensions).lastDay).toBe(lastDay);
    expect(ask('2025-01-01', extensions.toReversed()).lastDay).toBe(lastDay);
  });

  test('in days on a term in days, in months on a term in days', () => {
    const inDays = { months: undefined, days: 100 };
    expect(ask('2024-09-01', [more(null, { days: 10 })], inDays).lastDay).toBe('2024-12-19');
    expect(ask('2024-09-01', [more(1)], inDays).lastDay).toBe('2025-01-09');
  });

  test('lengthens the free part, and is free where a stage at cost price would have begun', () => {
    const stages = [
      { months: 6, basis: 'free' },
      { months: 12, basis: 'free' },
      { months: 12, basis: 'cost_price', counts: 'after' },
    ] as const;
    const staged = { months: undefined, stages };
    expect(ask('2025-10-01', [more(6)], staged)).toMatchObject({ coverage: 'in', lastDay: '2026-02-28' });
    expect(ask('2026-03-01', [more(6)], staged)).toMatchObject({ coverage: 'cost_price', lastDay: '2026-08-31' });
    expect(
      ask('2030-01-01', [more(6)], { months: undefined, stages: [{ forLife: true, basis: 'free' }] }).lastDay,
    ).toBeNull();
  });

  test('is carried by days under repair like the term itself', () => {
    const repairSpans = [{ handedInOn: date('2025-12-01'), readyOn: date('2025-12-11') }];
    // the stay began after the first end: only the longer term is carried by it
    expect(ask('2026-01-01', [more(6)], {}, { repairSpans }).lastDay).toBe('2026-03-10');
  });

  test('makes no answer worse, on no day', () => {
    const extension = fc.record({
      id: fc.constant('con_1'),
      scope: fc.constantFrom('unit' as const, 'member' as const),
      component: fc.constantFrom('tank', '*', 'pipes'),
      months: fc.option(fc.integer({ min: 1, max: 60 })),
      days: fc.constant(null),
    });
    const stay = fc.tuple(fc.nat(800), fc.nat(40));
    fc.assert(
      fc.property(fc.array(extension), fc.array(stay), fc.nat(2000), (extensions, stays, at) => {
        const start = date('2024-08-31');
        const repairSpans = stays.map(([from, days]) => ({
          handedInOn: addDays(start, from),
          readyOn: addDays(start, from + days),
        }));
        const on = addDays(start, at);
        const before = ask(on, [], {}, { repairSpans });
        const after = ask(on, extensions, {}, { repairSpans });
        if (before.covered) expect(after.covered).toBe(true);
        expect((after.lastDay ?? '') >= (before.lastDay ?? '')).toBe(true);
      }),
    );
  });
});
