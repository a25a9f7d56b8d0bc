/* What real agreements promise, each as data and as an answer: a promise that cannot be written down fails here. */
import { describe, expect, test } from 'vitest';
import { termsContent } from '../wire.ts';
import type { UnitFacts, WarrantyPolicy, WarrantyTerm } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, events } from './fixtures.ts';
import { validateTerms } from './validate-terms.ts';

/** Everything here goes through the border and the publishing check, as a manufacturer would send it. */
function publish(terms: readonly WarrantyTerm[], more: Partial<WarrantyPolicy> = {}): WarrantyPolicy {
  const policy = termsContent.parse({ models: ['*'], terms, ...more });
  expect(validateTerms(policy)).toEqual([]);
  return policy;
}

function ask(
  policy: WarrantyPolicy,
  known: Parameters<typeof events>[0],
  on: string,
  asked: { component?: string; failureMode?: string } = {},
  unit: Partial<UnitFacts> = {},
) {
  const component = asked.component ?? '*';
  const answer = decideEntitlement({
    policy,
    unit: { events: events(known), ...unit },
    on: date(on),
    asked: { ...asked, component },
  }).asked;
  if (answer === null) throw new Error('nothing was asked');
  return answer;
}

test('steel structure 36 months and electrics 18 from acceptance, or commissioning where there was none', () => {
  const startsAt = ['acceptance', 'commissioning'] as const;
  const policy = publish([
    { component: 'steel', months: 36, startsAt },
    { component: 'electrics', months: 18, startsAt },
  ]);
  const both = { acceptance: '2025-03-15', commissioning: '2025-03-01' };
  expect(ask(policy, both, '2025-04-01', { component: 'steel' }).lastDay).toBe('2028-03-15');
  expect(ask(policy, both, '2025-04-01', { component: 'electrics' }).lastDay).toBe('2026-09-15');
  expect(ask(policy, { commissioning: '2025-03-01' }, '2025-04-01', { component: 'steel' })).toMatchObject({
    lastDay: '2028-03-01',
    startedBy: 'commissioning',
  });
});

test('the term begins on the day after the acceptance signature', () => {
  const policy = publish([{ component: '*', months: 24, startsAt: [{ event: 'acceptance', plusDays: 1 }] }]);
  expect(ask(policy, { acceptance: '2025-03-15' }, '2025-03-15').code).toBe('warranty.not_started');
  expect(ask(policy, { acceptance: '2025-03-15' }, '2025-03-16')).toMatchObject({
    covered: true,
    lastDay: '2027-03-16',
  });
});

test('five fall-backs in their order: invoice, delivery, commissioning, acceptance, production and some months or days', () => {
  const startsAt = [
    'invoice',
    'delivery',
    'commissioning',
    'acceptance',
    { event: 'production', plusMonths: 3 },
  ] as const;
  const policy = publish([{ component: '*', months: 12, startsAt }]);
  const all = {
    production: '2025-01-31',
    acceptance: '2025-06-04',
    commissioning: '2025-06-03',
    delivery: '2025-06-02',
    invoice: '2025-06-01',
  };
  const order = ['invoice', 'delivery', 'commissioning', 'acceptance', 'production'] as const;
  const found = order.map((_, dropped) => {
    const known = Object.fromEntries(
      Object.entries(all).filter(([event]) => !order.slice(0, dropped).some((gone) => gone === event)),
    );
    const { startedBy, startsOn } = ask(policy, known, '2025-07-01');
    return [startedBy, startsOn];
  });
  expect(found).toEqual([
    ['invoice', '2025-06-01'],
    ['delivery', '2025-06-02'],
    ['commissioning', '2025-06-03'],
    ['acceptance', '2025-06-04'],
    ['production', '2025-04-30'],
  ]);
  expect(ask(policy, {}, '2025-07-01').code).toBe('warranty.start_unknown');
  const inDays = publish([{ component: '*', months: 12, startsAt: [{ event: 'production', plusDays: 90 }] }]);
  expect(ask(inDays, { production: '2025-01-01' }, '2025-06-01').startsOn).toBe('2025-04-01');
});

test('tank, tubes and bracket 36 months, pipes and electrics 12; a foundation 50 years, waterproofing 5, wiring 24 months; fire doors 24', () => {
  const term = (component: string, months: number): WarrantyTerm => ({ component, months, startsAt: ['acceptance'] });
  const policy = publish([
    ...['tank', 'tubes', 'bracket'].map((component) => term(component, 36)),
    ...['pipes', 'electrics'].map((component) => term(component, 12)),
    term('foundation', 600),
    term('waterproofing', 60),
    term('wiring', 24),
    term('fire_door', 24),
  ]);
  const lastDays = Object.fromEntries(
    policy.terms.map(({ component }) => [
      component,
      ask(policy, { acceptance: '2025-03-15' }, '2025-04-01', { component }).lastDay,
    ]),
  );
  expect(lastDays).toEqual({
    tank: '2028-03-15',
    tubes: '2028-03-15',
    bracket: '2028-03-15',
    pipes: '2026-03-15',
    electrics: '2026-03-15',
    foundation: '2075-03-15',
    waterproofing: '2030-03-15',
    wiring: '2027-03-15',
    fire_door: '2027-03-15',
  });
});

test('parts bought in follow their maker’s term where that is longer; spare parts can be had for 15 years', () => {
  const policy = publish(
    [{ component: 'pump', months: 12, startsAt: ['invoice'], makerTerm: { months: 30, startsAt: ['production'] } }],
    { sparePartsYears: 15 },
  );
  const known = { invoice: '2025-06-01', production: '2025-01-01' };
  expect(ask(policy, known, '2026-12-01', { component: 'pump' })).toMatchObject({
    covered: true,
    lastDay: '2027-07-01',
  });
  expect(policy.sparePartsYears).toBe(15);
});

test('no fading for 36 months, no deformation for 48, no leak for life: a failure mode has its own term', () => {
  const startsAt = ['invoice'] as const;
  const policy = publish([
    { component: 'panel', months: 12, startsAt },
    { component: 'panel', failureMode: 'fading', months: 36, startsAt },
    { component: 'panel', failureMode: 'deformation', months: 48, startsAt },
    { component: 'panel', failureMode: 'leak', stages: [{ forLife: true, basis: 'free' }], startsAt },
  ]);
  const lastDay = (failureMode?: string) =>
    ask(policy, { invoice: '2025-01-10' }, '2025-02-01', {
      component: 'panel',
      ...(failureMode === undefined ? {} : { failureMode }),
    }).lastDay;
  expect([lastDay(), lastDay('fading'), lastDay('deformation'), lastDay('leak')]).toEqual([
    '2026-01-10',
    '2028-01-10',
    '2029-01-10',
    null,
  ]);
});

test('on site in the first year, carry-in in the second and third', () => {
  const serviceModes = [
    { mode: 'on_site', months: 12 },
    { mode: 'carry_in', months: 24 },
  ] as const;
  const policy = publish([{ component: '*', months: 36, startsAt: ['invoice'], serviceModes }]);
  const mode = (on: string) => ask(policy, { invoice: '2025-01-10' }, on).mode;
  expect([mode('2026-01-10'), mode('2026-01-11'), mode('2028-01-10'), mode('2028-01-11')]).toEqual([
    'on_site',
    'carry_in',
    'carry_in',
    null,
  ]);
});

describe('counted benefits', () => {
  const policy = publish([
    { component: 'software', months: 36, startsAt: ['invoice'], visits: 5 },
    { component: 'upkeep', months: 36, startsAt: ['invoice'], visits: 2, visitsPer: 'year' },
  ]);
  const used = (component: string, ...days: string[]) => ({
    benefitUses: days.map((usedOn) => ({ component, usedOn: date(usedOn) })),
  });
  test('five software visits in the term', () => {
    const four = used('software', '2025-02-01', '2025-03-01', '2026-02-01', '2027-02-01');
    expect(ask(policy, { invoice: '2025-01-10' }, '2027-03-01', { component: 'software' }, four).benefitsLeft).toBe(1);
  });
  test('two upkeep visits a year', () => {
    const three = used('upkeep', '2025-02-01', '2025-03-01', '2026-02-01');
    expect(ask(policy, { invoice: '2025-01-10' }, '2025-12-01', { component: 'upkeep' }, three).code).toBe(
      'warranty.benefit_used_up',
    );
    expect(ask(policy, { invoice: '2025-01-10' }, '2026-12-01', { component: 'upkeep' }, three).benefitsLeft).toBe(1);
  });
});

test('free, then at cost price for N months, then for life: parts at cost, labour free', () => {
  const policy = publish([
    {
      component: '*',
      startsAt: ['invoice'],
      stages: [
        { basis: 'free', months: 12 },
        { basis: 'cost_price', months: 24, counts: 'after' },
        { basis: 'cost_price', forLife: true, coveredPercent: { labour: 100, parts: 0 } },
      ],
    },
  ]);
  const on = (day: string) => {
    const { coverage, lastDay, stage } = ask(policy, { invoice: '2025-01-10' }, day);
    return [coverage, lastDay, stage?.coveredPercent];
  };
  expect(on('2026-01-10')).toEqual(['in', '2026-01-10', {}]);
  expect(on('2026-01-11')).toEqual(['cost_price', '2028-01-10', {}]);
  expect(on('2060-01-01')).toEqual(['cost_price', null, { labour: 100, parts: 0 }]);
});

test('a class of buyers has its own length, a usage limit ends it, a trade term runs to the member', () => {
  const policy = publish(
    [
      {
        component: '*',
        months: 12,
        startsAt: ['invoice'],
        monthsByBuyerClass: { club: 24 },
        usageLimit: { unit: 'km', maximum: 60_000 },
      },
    ],
    { tradeTerm: { months: 18, startsAt: ['delivery'] } },
  );
  const known = { invoice: '2025-01-10', delivery: '2024-06-01' };
  expect(ask(policy, known, '2025-02-01', {}, { buyerClass: 'club' }).lastDay).toBe('2027-01-10');
  expect(ask(policy, known, '2025-02-01').lastDay).toBe('2026-01-10');
  const driven = { usage: [{ unit: 'km', reading: 60_001, readOn: date('2025-05-01') }] } as const;
  expect(ask(policy, known, '2025-06-01', {}, driven).code).toBe('warranty.usage_over');
  expect(ask(policy, known, '2025-12-01').coverage).toBe('in');
  expect(ask(policy, known, '2025-12-02').coverage).toBe('consumer_only');
  // unsold: the trade term alone speaks, and when it is over nothing does
  const stock = { delivery: '2024-06-01' };
  expect(ask(policy, stock, '2025-12-01').coverage).toBe('stock');
  expect(ask(policy, stock, '2025-12-02')).toMatchObject({ coverage: 'out', code: 'warranty.start_unknown' });
  expect(ask(policy, {}, '2025-12-02')).toMatchObject({ coverage: 'out', code: 'warranty.start_unknown' });
});

test('a unit in for repair from 1 to 10 March: nine days more, and stays that overlap count once', () => {
  const policy = publish([{ component: '*', months: 12, startsAt: ['invoice'] }]);
  const spans = (...list: (readonly [string, string])[]) => ({
    repairSpans: list.map(([from, to]) => ({ handedInOn: date(from), readyOn: date(to) })),
  });
  const lastDay = (unit: Partial<UnitFacts>) => ask(policy, { invoice: '2025-01-10' }, '2025-12-01', {}, unit).lastDay;
  expect(lastDay(spans(['2025-03-01', '2025-03-10']))).toBe('2026-01-19');
  expect(lastDay(spans(['2025-03-01', '2025-03-10'], ['2025-03-05', '2025-03-12']))).toBe('2026-01-21');
  expect(lastDay(spans(['2025-03-01', '2025-03-01']))).toBe('2026-01-11');
});
