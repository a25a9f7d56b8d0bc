import { describe, expect, it } from 'vitest';
import type { WarrantyPolicy, WarrantyTerm } from '../words.ts';
import { periodCases } from './fixtures.ts';
import { validateTerms } from './validate-terms.ts';

const TERM: WarrantyTerm = { component: '*', months: 12, startsAt: ['invoice'] };
const { months: _, ...OPEN } = TERM;
const free = (extra: object) => ({ basis: 'free', ...extra }) as const;

function found(policy: WarrantyPolicy): readonly string[] {
  return validateTerms(policy).map(({ code, path }) => `${code} ${path}`);
}

describe('what may be published', () => {
  it.each(periodCases.units)('$about', ({ terms, tradeTerm }) => {
    expect(validateTerms({ terms, tradeTerm })).toEqual([]);
  });

  it.each<[string, WarrantyTerm]>([
    ['for life after a stage', { ...OPEN, stages: [free({ months: 12 }), free({ forLife: true })] }],
    ['50 years', { ...TERM, months: 600 }],
    ['days', { ...OPEN, days: 90, serviceModes: [{ days: 30, mode: 'on_site' }, { mode: 'carry_in' }] }],
    ['an open last mode', { ...TERM, monthsByBuyerClass: { club: 24 }, serviceModes: [{ mode: 'on_site' }] }],
    ['yearly visits', { ...TERM, visits: 2, visitsPer: 'year', usageLimit: { unit: 'km', maximum: 1 } }],
    ['the start moved', { ...TERM, startsAt: [{ event: 'production', plusMonths: 0, plusDays: 90 }] }],
    ['shares', { ...OPEN, stages: [free({ forLife: true, coveredPercent: { labour: 100, parts: 0 } })] }],
  ])('%s', (_, term) => {
    expect(found({ terms: [term] })).toEqual([]);
  });

  it('a failure mode makes another key, and so does a component', () => {
    const terms = [TERM, { ...TERM, failureMode: 'leak' }, { ...TERM, component: 'tank' }];
    expect(found({ terms })).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  const modes = (...serviceModes: NonNullable<WarrantyTerm['serviceModes']>) => ({ ...TERM, serviceModes });
  const stages = (...list: object[]) => ({ ...OPEN, stages: list.map(free) });

  it.each<[string, WarrantyTerm, readonly string[]]>([
    ['no start', { ...TERM, startsAt: [] }, ['warranty.start_missing /terms/0/startsAt']],
    [
      'the same event twice',
      { ...TERM, startsAt: ['invoice', 'delivery', { event: 'invoice', plusDays: 1 }] },
      ['warranty.start_repeated /terms/0/startsAt/2'],
    ],
    [
      'a start moved back',
      {
        ...TERM,
        startsAt: [
          { event: 'invoice', plusMonths: -1 },
          { event: 'delivery', plusDays: 0.5 },
        ],
      },
      ['warranty.start_shift_invalid /terms/0/startsAt/0', 'warranty.start_shift_invalid /terms/0/startsAt/1'],
    ],
    ['no length', OPEN, ['warranty.duration_unclear /terms/0']],
    ['two lengths', { ...TERM, days: 3 }, ['warranty.duration_unclear /terms/0']],
    ['no stage', stages(), ['warranty.duration_unclear /terms/0/stages']],
    ['zero months', { ...TERM, months: 0 }, ['warranty.duration_invalid /terms/0/months']],
    ['negative days', { ...OPEN, days: -1 }, ['warranty.duration_invalid /terms/0/days']],
    ['half a month', { ...TERM, months: 1.5 }, ['warranty.duration_invalid /terms/0/months']],
    ['more than a hundred years', { ...TERM, months: 1201 }, ['warranty.duration_invalid /terms/0/months']],
    [
      'zero months of a class',
      { ...TERM, monthsByBuyerClass: { 'a/b': 0 } },
      ['warranty.duration_invalid /terms/0/monthsByBuyerClass/a~1b'],
    ],
    [
      'a class in a term of days',
      { ...OPEN, days: 90, monthsByBuyerClass: { club: 24 } },
      ['warranty.buyer_class_unused /terms/0/monthsByBuyerClass/club'],
    ],
    [
      'a stage that ends when the one before does',
      stages({ months: 12 }, { months: 12 }),
      ['warranty.stage_empty /terms/0/stages/1'],
    ],
    [
      'stages longer than a hundred years together',
      stages({ months: 1200 }, { months: 1, counts: 'after' }),
      ['warranty.duration_invalid /terms/0/stages/1'],
    ],
    ['a stage after life', stages({ forLife: true }, { months: 12 }), ['warranty.stage_unreachable /terms/0/stages/1']],
    [
      'a stage without a length',
      stages({ months: 12 }, {}),
      ['warranty.duration_unclear /terms/0/stages/1', 'warranty.stage_empty /terms/0/stages/1'],
    ],
    ['months and days', stages({ months: 12 }, { days: 400 }), ['warranty.units_mixed /terms/0/stages']],
    [
      'more than everything',
      stages({ months: 12, coveredPercent: { labour: 101 } }),
      ['warranty.share_invalid /terms/0/stages/0/coveredPercent/labour'],
    ],
    ['no mode', modes(), ['warranty.mode_gap /terms/0/serviceModes']],
    ['modes too short', modes({ months: 11, mode: 'on_site' }), ['warranty.mode_gap /terms/0/serviceModes']],
    [
      'modes too short for a buyer class',
      { ...modes({ months: 12, mode: 'on_site' }), monthsByBuyerClass: { club: 24 } },
      ['warranty.mode_gap /terms/0/serviceModes'],
    ],
    [
      'modes too short for a life',
      { ...stages({ months: 12 }, { forLife: true }), serviceModes: [{ months: 12, mode: 'on_site' }] },
      ['warranty.mode_gap /terms/0/serviceModes'],
    ],
    [
      'modes too short for the stages',
      { ...stages({ months: 12 }, { months: 6, counts: 'after' }), serviceModes: [{ months: 12, mode: 'on_site' }] },
      ['warranty.mode_gap /terms/0/serviceModes'],
    ],
    [
      'a mode after the end',
      modes({ months: 12, mode: 'on_site' }, { months: 1, mode: 'carry_in' }),
      ['warranty.mode_overrun /terms/0/serviceModes/1'],
    ],
    [
      'a mode after an open one',
      modes({ mode: 'on_site' }, { months: 1, mode: 'carry_in' }),
      ['warranty.mode_overrun /terms/0/serviceModes/1'],
    ],
    [
      'modes in days, the term in months',
      modes({ days: 365, mode: 'on_site' }),
      ['warranty.units_mixed /terms/0/serviceModes'],
    ],
    ['no visits', { ...TERM, visits: 0 }, ['warranty.benefit_invalid /terms/0/visits']],
    ['per year of nothing', { ...TERM, visitsPer: 'year' }, ['warranty.benefit_invalid /terms/0/visits']],
    [
      'no usage',
      { ...TERM, usageLimit: { unit: 'km', maximum: 0 } },
      ['warranty.usage_limit_invalid /terms/0/usageLimit/maximum'],
    ],
  ])('%s', (_, term, expected) => {
    expect(found({ terms: [term] })).toEqual(expected);
  });

  it('no terms', () => {
    expect(found({ terms: [] })).toEqual(['warranty.terms_empty /terms']);
  });

  it('two terms for one question', () => {
    const leak = { ...TERM, component: 'tank', failureMode: 'leak' };
    const [finding, ...rest] = validateTerms({ terms: [leak, TERM, { ...leak, months: 3, clause: '§9' }] });
    expect(rest).toEqual([]);
    expect(finding).toEqual({
      code: 'warranty.term_tie',
      severity: 'blocks',
      clause: '§9',
      path: '/terms/2',
      params: { term: 2, firstTerm: 0, component: 'tank', failureMode: 'leak' },
      cureUntil: null,
    });
  });

  it('the trade term as well, and all at once', () => {
    const policy = { terms: [{ ...TERM, months: 0 }, TERM], tradeTerm: { months: -1, startsAt: [] } };
    expect(found(policy)).toEqual([
      'warranty.duration_invalid /terms/0/months',
      'warranty.term_tie /terms/1',
      'warranty.start_missing /tradeTerm/startsAt',
      'warranty.duration_invalid /tradeTerm/months',
    ]);
  });
});

describe('a statutory pack', () => {
  const terms: readonly WarrantyTerm[] = [
    { component: '*', months: 12, startsAt: ['invoice'] },
    { component: 'battery', months: 5, startsAt: ['invoice'] },
  ];

  it('refuses what is below it, with the rule and the place', () => {
    expect(validateTerms({ terms, pack: 'cn-mobile-phone' })).toEqual([
      {
        code: 'warranty.below_pack',
        severity: 'blocks',
        clause: 'cn-mobile-phone/battery-6',
        path: '/terms/1',
        params: {
          pack: 'cn-mobile-phone',
          rule: 'battery-6',
          component: 'battery',
          wantedMonths: 6,
          because: 'too_short',
        },
        cureUntil: null,
      },
    ]);
  });

  it('is not asked where none is named', () => {
    expect(validateTerms({ terms })).toEqual([]);
  });
});
