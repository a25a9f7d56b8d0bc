import { addDays } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComponentAnswer, TradeAnswer, UnitFacts, WarrantyPolicy, WarrantyTerm } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, type ExpectedCover, events, periodCases, type UnitCase } from './fixtures.ts';

function toUnit({ events: known, buyerClass, visitsUsed, terms }: UnitCase): UnitFacts {
  const uses = terms.flatMap(({ component }) =>
    Array.from({ length: visitsUsed ?? 0 }, (_, n) => ({ component, usedOn: addDays(date('2025-02-01'), n) })),
  );
  return { events: events(known), buyerClass, benefitUses: uses };
}

function expectCover(answer: ComponentAnswer | TradeAnswer | null | undefined, expected: ExpectedCover): void {
  expect(answer).toMatchObject(expected);
  // a case that names no code means that nothing is wrong
  if (expected.covered === true) expect(answer?.code).toBeNull();
}

describe('every case of warranty-periods.json', () => {
  it('has cases', () => {
    expect(periodCases.units.length).toBe(17);
  });

  it.each(periodCases.units)('$about', (entry) => {
    const answer = decideEntitlement({
      policy: { terms: entry.terms, tradeTerm: entry.tradeTerm },
      unit: toUnit(entry),
      on: date(entry.on),
      asked: entry.asked,
    });
    if (entry.asked !== undefined) {
      expect(answer.asked).toMatchObject(entry.expect);
      return;
    }
    for (const [name, expected] of Object.entries(entry.expect)) {
      if (typeof expected !== 'object') expect({ [name]: answer[name as 'payer'] }).toEqual({ [name]: expected });
      else if (name === 'trade') expectCover(answer.trade, expected);
      else
        expectCover(
          answer.components.find(({ component }) => component === name),
          expected,
        );
    }
  });
});

const WHOLE: WarrantyTerm = { component: '*', months: 12, startsAt: ['invoice'] };

function ask(
  terms: readonly WarrantyTerm[],
  unit: Partial<Omit<UnitFacts, 'events'>> & { events?: Parameters<typeof events>[0] },
  on: string,
  extra: { tradeTerm?: WarrantyPolicy['tradeTerm']; component?: string; failureMode?: string } = {},
) {
  const { component, failureMode, tradeTerm } = extra;
  return decideEntitlement({
    policy: { terms, tradeTerm },
    unit: { ...unit, events: events(unit.events ?? { invoice: '2025-01-15' }) },
    on: date(on),
    asked: { component: component ?? '*', failureMode },
  });
}

function cover(...args: Parameters<typeof ask>): ComponentAnswer {
  const { asked } = ask(...args);
  if (asked === null) throw new Error('nothing was asked');
  return asked;
}

function rules({ trace }: ComponentAnswer): readonly string[] {
  return trace.map(({ rule, outcome }) => `${rule} ${outcome}`);
}

describe('which term speaks', () => {
  const terms: readonly WarrantyTerm[] = [
    { ...WHOLE, months: 10 },
    { ...WHOLE, months: 20, failureMode: 'leak' },
    { ...WHOLE, months: 30, component: 'tank', clause: '§4' },
    { ...WHOLE, months: 40, component: 'tank', failureMode: 'leak' },
    { ...WHOLE, months: 50, failureMode: 'dent' },
  ];
  it.each([
    ['tank', 'leak', 'terms[3]', '2028-05-15'],
    ['tank', 'dent', '§4', '2027-07-15'],
    ['tank', undefined, '§4', '2027-07-15'],
    ['pipe', 'leak', 'terms[1]', '2026-09-15'],
    ['pipe', undefined, 'terms[0]', '2025-11-15'],
    ['*', 'leak', 'terms[1]', '2026-09-15'],
  ])('%s with %s: %s', (component, failureMode, clause, lastDay) => {
    for (const order of [terms, terms.toReversed()]) {
      const extra = { component, ...(failureMode === undefined ? {} : { failureMode }) };
      const answer = cover(order, {}, '2025-02-01', extra);
      expect(answer).toMatchObject({ covered: true, lastDay });
      if (order === terms || clause === '§4') expect(answer.clause).toBe(clause);
    }
  });

  it('nothing for a component that no term names', () => {
    const answer = cover([{ ...WHOLE, component: 'tank' }], {}, '2025-02-01', { component: 'pipe' });
    expect(answer).toMatchObject({ covered: false, coverage: 'out', code: 'warranty.no_term', clause: null });
    expect(rules(answer)).toEqual(['warranty.term refused']);
  });

  it('answers each component once, in the order of the terms', () => {
    const answer = decideEntitlement({
      policy: { terms },
      unit: { events: events({ invoice: '2025-01-15' }) },
      on: date('2025-02-01'),
    });
    expect(answer.components.map(({ component, clause }) => [component, clause])).toEqual([
      ['*', 'terms[0]'],
      ['tank', '§4'],
    ]);
    expect(answer.asked).toBeNull();
  });

  it('speaks of the whole unit where nothing particular was asked', () => {
    const answer = decideEntitlement({
      policy: { terms: [{ ...WHOLE, months: 1, component: 'tank' }, WHOLE] },
      unit: { events: events({ invoice: '2025-01-15' }) },
      on: date('2025-06-01'),
    });
    expect(answer.components[0]?.covered).toBe(false);
    expect(answer.payer).toBe('manufacturer');
  });
});

describe('first and last day', () => {
  it.each([
    ['2025-01-14', false, 'warranty.not_started'],
    ['2025-01-15', true, null],
    ['2026-01-15', true, null],
    ['2026-01-16', false, 'warranty.term_over'],
  ])('on %s', (on, covered, code) => {
    const answer = cover([WHOLE], {}, on);
    expect(answer).toMatchObject({ covered, code, coverage: covered ? 'in' : 'out', lastDay: '2026-01-15' });
    expect(answer.finding?.code ?? null).toBe(code);
  });

  it('a refusal carries what its text needs', () => {
    expect(cover([{ ...WHOLE, clause: '§2' }], {}, '2026-02-01').finding).toEqual({
      code: 'warranty.term_over',
      severity: 'blocks',
      clause: '§2',
      path: null,
      params: {
        component: '*',
        failureMode: 'none',
        on: '2026-02-01',
        startsOn: '2025-01-15',
        startedBy: 'invoice',
        lastDay: '2026-01-15',
      },
      cureUntil: null,
    });
  });

  it('covers exactly the days from the start to the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 800 }), fc.integer({ min: 1, max: 24 }), (offset, months) => {
        const on = addDays(date('2025-01-15'), offset);
        const answer = cover([{ ...WHOLE, months }], {}, on);
        expect(answer.covered).toBe(on >= '2025-01-15' && answer.lastDay !== null && on <= answer.lastDay);
      }),
    );
  });
});

describe('buyer class', () => {
  const term = { ...WHOLE, monthsByBuyerClass: { club: 24 } };
  it.each([
    ['club', '2027-01-15'],
    ['other', '2026-01-15'],
    ['toString', '2026-01-15'],
    [null, '2026-01-15'],
  ])('%s until %s', (buyerClass, lastDay) => {
    expect(cover([term], { buyerClass }, '2025-02-01').lastDay).toBe(lastDay);
  });
});

describe('days under repair', () => {
  const stay = { handedInOn: date('2025-03-01'), readyOn: date('2025-03-10') };

  it('lengthen the term, and show it', () => {
    const answer = cover([WHOLE], { repairSpans: [stay] }, '2026-01-24');
    expect(answer).toMatchObject({ covered: true, lastDay: '2026-01-24' });
    expect(answer.trace).toContainEqual({
      rule: 'warranty.repair_time',
      clause: 'terms[0]',
      saw: { repairDays: 9, lastDay: '2026-01-24' },
      outcome: 'passed',
    });
  });

  it('do not where the term says that it runs on', () => {
    expect(cover([{ ...WHOLE, repairTime: 'runs_on' }], { repairSpans: [stay] }, '2026-01-16')).toMatchObject({
      covered: false,
      lastDay: '2026-01-15',
    });
  });

  it('lengthen the stage they fall in and all that come after', () => {
    const stages = [
      { months: 12, basis: 'free' },
      { months: 12, basis: 'cost_price', counts: 'after' },
    ] as const;
    const term: WarrantyTerm = { component: '*', stages, startsAt: ['invoice'] };
    expect(cover([term], { repairSpans: [stay] }, '2026-01-24')).toMatchObject({
      coverage: 'in',
      lastDay: '2026-01-24',
    });
    expect(cover([term], { repairSpans: [stay] }, '2026-01-25')).toMatchObject({
      coverage: 'cost_price',
      lastDay: '2027-01-24',
    });
  });
});

describe('stages', () => {
  const term: WarrantyTerm = {
    component: '*',
    stages: [
      { months: 12, basis: 'free' },
      { months: 36, basis: 'cost_price', counts: 'after' },
      { forLife: true, basis: 'cost_price', coveredPercent: { labour: 100, parts: 0 } },
    ],
    startsAt: ['invoice'],
  };
  it.each([
    ['2026-01-15', 'in', 0, '2026-01-15'],
    ['2026-01-16', 'cost_price', 1, '2029-01-15'],
    ['2029-01-16', 'cost_price', 2, null],
    ['2099-01-01', 'cost_price', 2, null],
  ])('on %s: %s', (on, coverage, index, lastDay) => {
    expect(cover([term], {}, on)).toMatchObject({ covered: true, coverage, lastDay, stage: { index } });
  });

  it('name the share of each cost, and that something is charged', () => {
    const answer = cover([term], {}, '2030-01-01');
    expect(answer.stage).toEqual({ index: 2, basis: 'cost_price', coveredPercent: { labour: 100, parts: 0 } });
    expect(rules(answer)).toContain('warranty.stage reduced');
  });

  it('counted from the start where they do not say "after"', () => {
    const stages = [
      { months: 12, basis: 'free' },
      { months: 36, basis: 'cost_price' },
    ] as const;
    expect(cover([{ component: '*', stages, startsAt: ['invoice'] }], {}, '2026-06-01').lastDay).toBe('2028-01-15');
  });
});

describe('service mode', () => {
  const term: WarrantyTerm = {
    ...WHOLE,
    months: 36,
    serviceModes: [{ months: 12, mode: 'on_site' }, { months: 12, mode: 'pick_up' }, { mode: 'carry_in' }],
  };
  it.each([
    ['2025-01-15', 'on_site'],
    ['2026-01-15', 'on_site'],
    ['2026-01-16', 'pick_up'],
    ['2027-01-16', 'carry_in'],
    ['2028-01-15', 'carry_in'],
    ['2028-01-16', null],
  ])('on %s: %s', (on, mode) => {
    expect(cover([term], {}, on).mode).toBe(mode);
  });

  it('the last one goes on through the days won by repair', () => {
    const modes = [{ months: 36, mode: 'on_site' }] as const;
    const repairSpans = [{ handedInOn: date('2026-03-01'), readyOn: date('2026-03-10') }];
    expect(cover([{ ...term, serviceModes: modes }], { repairSpans }, '2028-01-24').mode).toBe('on_site');
  });
});

describe('usage limit', () => {
  const term: WarrantyTerm = { ...WHOLE, usageLimit: { unit: 'km', maximum: 60_000 } };
  const km = (reading: number, readOn: string, unit: 'km' | 'hours' = 'km') => ({
    unit,
    reading,
    readOn: date(readOn),
  });
  it.each([
    ['no reading', [], null],
    ['at the limit', [km(60_000, '2025-05-01')], null],
    ['one over', [km(60_001, '2025-05-01')], 'warranty.usage_over'],
    ['over only later', [km(100, '2025-05-01'), km(70_000, '2025-07-01')], null],
    ['the later reading, whatever the order', [km(70_000, '2025-05-02'), km(100, '2025-05-01')], 'warranty.usage_over'],
    ['two on one day', [km(70_000, '2025-05-01'), km(100, '2025-05-01')], 'warranty.usage_over'],
    ['two on one day, the other way round', [km(100, '2025-05-01'), km(70_000, '2025-05-01')], 'warranty.usage_over'],
    ['hours are not kilometres', [km(70_000, '2025-05-01', 'hours')], null],
  ])('%s', (_, usage, code) => {
    expect(cover([term], { usage }, '2025-06-01')).toMatchObject({ code, covered: code === null });
  });

  it('shows that nothing was read', () => {
    expect(rules(cover([term], {}, '2025-06-01'))).toContain('warranty.usage not_looked_at');
  });
});

describe('counted benefits', () => {
  const use = (usedOn: string, component = 'upkeep') => ({ component, usedOn: date(usedOn) });
  const yearly: WarrantyTerm = { ...WHOLE, component: 'upkeep', months: 36, visits: 2, visitsPer: 'year' };
  const inTerm: WarrantyTerm = { ...yearly, visitsPer: 'term' };
  const first = [use('2025-03-01'), use('2026-01-14')];
  it.each([
    ['two in the first year', yearly, first, '2026-01-14', 0],
    ['the anniversary begins the next year', yearly, first, '2026-01-15', 2],
    ['in the whole term they stay used', inTerm, first, '2026-01-15', 0],
    ['a later visit is not yet used', inTerm, first, '2026-01-13', 1],
    ['another component’s visit', inTerm, [use('2025-03-01', 'software')], '2026-01-13', 2],
    ['a visit before the term', inTerm, [use('2025-01-01')], '2026-01-13', 2],
  ])('%s', (_, term, benefitUses, on, benefitsLeft) => {
    const code = benefitsLeft === 0 ? 'warranty.benefit_used_up' : null;
    expect(cover([term], { benefitUses }, on, { component: 'upkeep' })).toMatchObject({ benefitsLeft, code });
  });
});

describe('trade term', () => {
  const tradeTerm = { months: 15, startsAt: ['delivery'] } as const;
  const sold = { delivery: '2024-10-01', invoice: '2025-06-01' } as const;
  it.each([
    ['delivered, not yet sold', sold, '2025-05-31', 'stock', 'manufacturer', null],
    ['sold on that day', sold, '2025-06-01', 'in', 'manufacturer', null],
    ['last day of the trade term', sold, '2026-01-01', 'in', 'manufacturer', null],
    ['the day after', sold, '2026-01-02', 'consumer_only', 'member', null],
    ['both over', sold, '2026-06-02', 'out', null, 'warranty.term_over'],
    ['before the delivery', sold, '2024-09-30', 'out', null, 'warranty.not_started'],
    ['never sold, trade term over', { delivery: '2024-10-01' }, '2026-01-02', 'out', null, 'warranty.start_unknown'],
    ['no delivery date in the books', { invoice: '2025-06-01' }, '2026-01-02', 'in', 'manufacturer', null],
    [
      'delivered after the day',
      { invoice: '2025-06-01', delivery: '2026-03-01' },
      '2026-01-02',
      'in',
      'manufacturer',
      null,
    ],
  ] as const)('%s', (_, known, on, coverage, payer, code) => {
    const answer = ask([WHOLE], { events: known }, on, { tradeTerm });
    expect(answer.asked).toMatchObject({ coverage, code });
    expect(answer.payer).toBe(payer);
  });

  it('speaks for unsold stock even where the user’s term could begin without a sale', () => {
    const term: WarrantyTerm = { ...WHOLE, startsAt: ['invoice', 'delivery'] };
    const stock = { events: { delivery: '2025-01-15' } } as const;
    expect(cover([term], stock, '2025-02-01', { tradeTerm })).toMatchObject({
      covered: true,
      coverage: 'stock',
      clause: 'tradeTerm',
      lastDay: '2026-04-15',
    });
    expect(cover([term], { ...stock, soldOn: date('2025-01-31') }, '2025-02-01', { tradeTerm })).toMatchObject({
      coverage: 'in',
      startedBy: 'delivery',
    });
    expect(cover([term], { ...stock, soldOn: date('2025-02-01') }, '2025-02-01', { tradeTerm }).coverage).toBe('in');
    expect(cover([term], { ...stock, soldOn: date('2025-02-02') }, '2025-02-01', { tradeTerm }).coverage).toBe('stock');
  });

  it('leaves unsold stock out when it is over, even where the user’s term could begin without a sale', () => {
    const term: WarrantyTerm = { ...WHOLE, months: 36, startsAt: ['invoice', 'delivery'] };
    const answer = cover([term], { events: { delivery: '2025-01-15' } }, '2026-04-16', { tradeTerm });
    expect(answer).toMatchObject({
      covered: false,
      coverage: 'out',
      code: 'warranty.start_unknown',
      clause: 'tradeTerm',
    });
    expect(answer.finding?.params).toMatchObject({ lookedFor: 'invoice, delivery', tradeLastDay: '2026-04-15' });
    expect(rules(answer)).toEqual(['warranty.sale refused']);
  });

  it('is not looked at where its start is unknown', () => {
    const answer = cover([WHOLE], {}, '2025-02-01', { tradeTerm });
    expect(rules(answer)).toContain('warranty.trade not_looked_at');
  });

  it('covers stock of a component that no user term names', () => {
    const terms = [{ ...WHOLE, component: 'tank' }];
    const answer = cover(terms, { events: { delivery: '2025-01-15' } }, '2025-02-01', { tradeTerm, component: 'pipe' });
    expect(answer.coverage).toBe('stock');
  });

  it('a later stage stays at cost price when the trade term is over', () => {
    const stages = [
      { months: 1, basis: 'free' },
      { months: 36, basis: 'cost_price' },
    ] as const;
    const term: WarrantyTerm = { component: '*', stages, startsAt: ['invoice'] };
    expect(cover([term], { events: sold }, '2026-03-01', { tradeTerm }).coverage).toBe('cost_price');
  });
});

describe('trace', () => {
  const term: WarrantyTerm = {
    ...WHOLE,
    component: 'pump',
    usageLimit: { unit: 'hours', maximum: 100 },
    visits: 2,
    serviceModes: [{ mode: 'on_site' }],
  };
  const known = { invoice: '2025-01-15', delivery: '2024-10-01' } as const;
  const extra = { component: 'pump', tradeTerm: { months: 12, startsAt: ['delivery'] } } as const;

  it('lists every rule in order', () => {
    const usage = [{ unit: 'hours', reading: 7, readOn: date('2025-03-01') }] as const;
    expect(rules(cover([term], { events: known, usage }, '2025-11-01', extra))).toEqual([
      'warranty.sale passed',
      'warranty.term passed',
      'warranty.start passed',
      'warranty.period passed',
      'warranty.usage passed',
      'warranty.benefit passed',
      'warranty.mode passed',
      'warranty.trade reduced',
    ]);
  });

  it('shows what was not looked at after a refusal', () => {
    const idle = ['warranty.usage not_looked_at', 'warranty.benefit not_looked_at', 'warranty.mode not_looked_at'];
    const over = rules(cover([term], { events: known }, '2027-01-01', extra));
    expect(over.slice(3)).toEqual(['warranty.period refused', ...idle]);
    const unknown = rules(cover([term], { events: {} }, '2027-01-01', extra));
    expect(unknown).toEqual([
      'warranty.term passed',
      'warranty.start refused',
      'warranty.period not_looked_at',
      ...idle,
    ]);
    const usage = [{ unit: 'hours', reading: 101, readOn: date('2025-03-01') }] as const;
    const used = rules(cover([term], { events: known, usage }, '2025-11-01', extra));
    expect(used.slice(4)).toEqual([
      'warranty.usage refused',
      'warranty.benefit not_looked_at',
      'warranty.mode not_looked_at',
    ]);
  });
});
