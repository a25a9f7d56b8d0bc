import { addDays, addMonths } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AfterReplacement, Replacement, UnitFacts, WarrantyPolicy, WarrantyTerm } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, events } from './fixtures.ts';

const TANK: WarrantyTerm = { component: 'tank', months: 36, startsAt: ['invoice'], clause: '§2' };
const put = (component: string, on: string): Replacement => ({ component, on: date(on) });

function ask(
  on: string,
  replacements: readonly Replacement[],
  term: Partial<WarrantyTerm> = {},
  policy: Partial<WarrantyPolicy> = {},
  unit: Partial<UnitFacts> = {},
) {
  const { asked } = decideEntitlement({
    policy: { terms: [{ ...TANK, ...term }], ...policy },
    unit: { events: events({ invoice: '2025-06-10' }), replacements, ...unit },
    on: date(on),
    asked: { component: 'tank' },
  });
  if (asked === null) throw new Error('nothing was asked');
  return asked;
}

describe('a part that was replaced', () => {
  test.each([
    ['continues without a word', undefined, '2027-06-01', '2028-06-10', 'invoice'],
    ['continues', 'continues', '2027-06-01', '2028-06-10', 'invoice'],
    ['restarts', 'restarts', '2027-06-01', '2030-03-01', 'replacement'],
    ['has its own, the longer first end stays', { months: 12 }, '2027-06-01', '2028-06-10', 'invoice'],
    ['has its own, which is longer', { months: 24 }, '2027-06-01', '2029-03-01', 'invoice'],
    ['has its own in days', { days: 800 }, '2027-06-01', '2029-05-09', 'invoice'],
    ['is not yet replaced on that day', 'restarts', '2027-02-28', '2028-06-10', 'invoice'],
    ['is replaced on that very day', 'restarts', '2027-03-01', '2030-03-01', 'replacement'],
  ] as const)('%s', (_, afterReplacement, on, lastDay, startedBy) => {
    const answer = ask(on, [put('tank', '2027-03-01')], { afterReplacement });
    expect(answer).toMatchObject({ covered: true, coverage: 'in', lastDay, startedBy });
  });

  test('of another component changes nothing, one of the whole unit does', () => {
    expect(ask('2027-06-01', [put('pipes', '2027-03-01')], { afterReplacement: 'restarts' }).lastDay).toBe(
      '2028-06-10',
    );
    expect(ask('2027-06-01', [put('*', '2027-03-01')], { afterReplacement: 'restarts' }).lastDay).toBe('2030-03-01');
    const exchanged = ask('2027-06-01', [put('*', '2027-03-01')], {}, { afterExchange: { months: 30 } });
    expect(exchanged.lastDay).toBe('2029-09-01');
  });

  test('after the end restarts nothing, but what was put in may have its own', () => {
    const late = [put('tank', '2029-01-01')];
    expect(ask('2029-02-01', late, { afterReplacement: 'restarts' })).toMatchObject({
      covered: false,
      code: 'warranty.term_over',
      lastDay: '2028-06-10',
    });
    const own = ask('2029-02-01', late, { afterReplacement: { months: 3 } });
    expect(own).toMatchObject({ covered: true, coverage: 'in', lastDay: '2029-04-01', stage: null });
    expect(own.trace.map(({ rule }) => rule)).toContain('warranty.replacement');
    expect(ask('2029-04-02', late, { afterReplacement: { months: 3 } }).covered).toBe(false);
  });

  test('twice: each from where the one before it led', () => {
    const twice = [put('tank', '2030-02-01'), put('tank', '2027-03-01')];
    expect(ask('2030-02-01', twice, { afterReplacement: 'restarts' }).lastDay).toBe('2033-02-01');
  });

  test('is free in a stage at cost price as long as its own promise runs', () => {
    const stages = [
      { months: 12, basis: 'free' },
      { months: 48, basis: 'cost_price', counts: 'after' },
    ] as const;
    const staged = { months: undefined, stages, afterReplacement: { months: 6 } } as const;
    expect(ask('2027-06-01', [put('tank', '2027-03-01')], staged)).toMatchObject({
      coverage: 'in',
      lastDay: '2027-09-01',
    });
    expect(ask('2027-09-02', [put('tank', '2027-03-01')], staged)).toMatchObject({
      coverage: 'cost_price',
      lastDay: '2030-06-10',
    });
  });
});

test('a part that was bought in follows its maker’s term where that is longer', () => {
  const pump = (months: number) =>
    ({ months: 12, makerTerm: { months, startsAt: ['production'], clause: 'maker' } }) as const;
  const facts = { events: events({ invoice: '2025-06-10', production: '2025-03-01' }) };
  expect(ask('2026-01-01', [], pump(24), {}, facts).lastDay).toBe('2027-03-01');
  expect(ask('2026-01-01', [], pump(14), {}, facts).lastDay).toBe('2026-06-10');
  expect(ask('2026-12-01', [], pump(24), {}, facts)).toMatchObject({
    covered: true,
    coverage: 'in',
    lastDay: '2027-03-01',
  });
  expect(ask('2026-12-01', [], pump(24)).covered).toBe(false);
});

test('nobody loses a day by a replacement, whatever its rule and its day', () => {
  const rule: fc.Arbitrary<AfterReplacement> = fc.oneof(
    fc.constantFrom('continues', 'restarts'),
    fc.record({ months: fc.integer({ min: 1, max: 40 }) }),
  );
  const days = fc.array(fc.nat(2500), { maxLength: 5 });
  const stays = fc.array(fc.tuple(fc.nat(1500), fc.nat(40)), { maxLength: 4 });
  fc.assert(
    fc.property(rule, days, stays, fc.nat(2500), (afterReplacement, put, spans, at) => {
      const start = date('2025-06-10');
      const on = addDays(start, at);
      const repairSpans = spans.map(([from, length]) => ({
        handedInOn: addDays(start, from),
        readyOn: addDays(start, from + length),
      }));
      const replacements = put.map((day) => ({ component: 'tank', on: addDays(start, day) }));
      const before = ask(on, [], { afterReplacement }, {}, { repairSpans });
      const after = ask(on, replacements, { afterReplacement }, {}, { repairSpans });
      if (before.covered) expect(after.covered).toBe(true);
      expect((after.lastDay ?? '') >= (before.lastDay ?? '')).toBe(true);
      expect(addMonths(start, 36) <= (after.lastDay ?? '')).toBe(true);
    }),
  );
});
