import { fillText } from '@aftercare/kernel';
import { describe, expect, it } from 'vitest';
import { decideEntitlement } from './rules/decide-entitlement.ts';
import { date, events, periodCases, rowsOf } from './rules/fixtures.ts';
import { validateChargeMatrix } from './rules/validate-charge-matrix.ts';
import { validateTerms } from './rules/validate-terms.ts';
import { ruleTexts, texts, toWords } from './texts.ts';
import { PUBLISHING_CODES, WARRANTY_CODES, WARRANTY_RULES, type WarrantyTerm } from './words.ts';

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('texts', () => {
  it('has every code and every rule, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...WARRANTY_CODES, ...PUBLISHING_CODES].sort());
    expect(Object.keys(ruleTexts).sort()).toEqual([...WARRANTY_RULES].sort());
  });

  it.each(Object.entries(texts))('%s says the same in both languages', (_, { en, zh }) => {
    expect(placeholders(zh.detail)).toEqual(placeholders(en.detail));
    expect(placeholders(zh.mend)).toEqual(placeholders(en.mend));
    expect(zh.title + zh.detail + zh.mend).toMatch(/\p{Script=Han}/u);
    expect(en.title + en.detail + en.mend).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(Object.entries(ruleTexts))('%s sees the same in both languages', (_, { en, zh }) => {
    expect(placeholders(zh)).toEqual(placeholders(en));
  });
});

const TERM: WarrantyTerm = {
  component: 'pump',
  months: 12,
  startsAt: ['invoice', 'production'],
  visits: 1,
  usageLimit: { unit: 'km', maximum: 5 },
  serviceModes: [{ mode: 'on_site' }],
};
const used = [{ component: 'pump', usedOn: date('2025-02-01') }];
const driven = [{ unit: 'km', reading: 6, readOn: date('2025-02-01') }] as const;
const invoice = events({ invoice: '2025-01-15', delivery: '2024-10-01' });

/** Each refusal once, and every case, so that every text is filled at least once. */
const answers = [
  ...[
    { unit: { events: invoice, benefitUses: used }, on: '2025-03-01' },
    { unit: { events: invoice, usage: driven }, on: '2025-03-01' },
    { unit: { events: invoice }, on: '2025-01-14' },
    { unit: { events: invoice }, on: '2027-01-14' },
    { unit: { events: {} }, on: '2025-03-01' },
  ].map(({ unit, on }) =>
    decideEntitlement({ policy: { terms: [TERM] }, unit, on: date(on), asked: { component: 'pump' } }),
  ),
  decideEntitlement({
    policy: { terms: [TERM] },
    unit: { events: invoice },
    on: date('2025-03-01'),
    asked: { component: 'x' },
  }),
  ...periodCases.units.map(({ terms, tradeTerm, events: known, on, asked }) =>
    decideEntitlement({ policy: { terms, tradeTerm }, unit: { events: events(known) }, on: date(on), asked }),
  ),
  decideEntitlement({
    policy: {
      terms: [
        {
          component: 'pump',
          months: 12,
          startsAt: ['invoice'],
          afterReplacement: { months: 24 },
          makerTerm: { days: 900, startsAt: ['invoice'] },
        },
      ],
      exclusions: [{ code: 'misuse', evidence: ['invoice', 'diagnosis'], waivedBy: 'two_people' }],
    },
    unit: { events: events({ invoice: '2025-01-15' }), replacements: [{ component: 'pump', on: date('2025-02-01') }] },
    on: date('2025-03-01'),
    asked: { component: 'pump' },
    found: ['misuse'],
  }),
].flatMap(({ components, asked }) => (asked === null ? components : [...components, asked]));

describe('filling', () => {
  it('leaves no placeholder open in any refusal or step', () => {
    const findings = [
      ...answers.flatMap(({ finding }) => finding ?? []),
      ...validateChargeMatrix({ rows: rowsOf('A-tie') }),
      ...validateChargeMatrix({ rows: rowsOf('B-hole') }),
      ...validateTerms({
        terms: [{ ...TERM, repairTime: 'runs_on' }],
        pack: 'cn-general',
        afterExchange: 'continues',
        sparePartsYears: 1,
        exclusions: [
          { code: 'upkeep_missed', evidence: [], waivedBy: 'nobody' },
          { code: 'upkeep_missed', evidence: [], waivedBy: 'nobody' },
        ],
      }),
      ...validateTerms({ terms: [TERM, { ...TERM, months: 0, startsAt: ['invoice', 'invoice'], serviceModes: [] }] }),
    ];
    expect(findings.length).toBeGreaterThan(200);
    for (const language of ['en', 'zh'] as const) {
      for (const { code, params } of findings) {
        // safe: the test above shows that every code has a text, and a missing one fails here
        const { detail, mend } = texts[code as keyof typeof texts][language];
        expect(fillText(`${detail} ${mend}`, toWords(params, language))).not.toMatch(/[{}]/);
      }
      for (const { rule, saw } of answers.flatMap(({ trace }) => trace)) {
        expect(fillText(ruleTexts[rule][language], toWords(saw, language))).not.toMatch(/[{}]/);
      }
    }
  });

  it('shows words, not codes', () => {
    const saw = {
      lookedFor: 'invoice, production',
      startedBy: 'none',
      startsOn: '2025-01-15',
      component: '*',
      visits: 3,
    };
    expect(toWords(saw, 'zh')).toEqual({
      lookedFor: '开票、生产',
      startedBy: '无',
      startsOn: '2025-01-15',
      component: '整机',
      visits: 3,
    });
    expect(toWords({ cost: '*', coverage: 'stock', stillFails: true, clause: null }, 'en')).toEqual({
      cost: 'any',
      coverage: 'stock, not sold',
      stillFails: 'yes',
      clause: 'none',
    });
  });

  it('leaves what a person typed as it is', () => {
    expect(toWords({ component: 'toString', failureMode: 'Riss, links' }, 'zh')).toEqual({
      component: 'toString',
      failureMode: 'Riss, links',
    });
  });
});
