import { expect, test } from 'vitest';
import { PACKS } from '../packs/packs.ts';
import type { PackCorrections, PackRule } from '../words/statutory.ts';
import type { WarrantyPolicy } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { decideRights } from './decide-rights.ts';
import { decideUnitRights } from './decide-unit-rights.ts';
import { findPack } from './find-pack.ts';
import { findPackGuarantee } from './find-pack-guarantee.ts';
import { findSparePartsEnd } from './find-spare-parts-end.ts';
import { date, events } from './fixtures.ts';
import { priceRemedy } from './price-remedy.ts';
import { validateTerms } from './validate-terms.ts';

const SEVEN: PackRule = {
  kind: 'window',
  id: 'seven-days',
  article: 'Art. 9',
  rights: ['refund', 'exchange', 'repair'],
  fault: 'performance',
  fromDay: 0,
  untilDay: 10,
};
const corrections = (changed: Partial<PackCorrections> = {}): PackCorrections => ({
  source: 'gazette',
  verified: true,
  rules: [SEVEN],
  ...changed,
});
const general = (packCorrections?: PackCorrections) => findPack({ pack: 'cn-general', packCorrections });

test('without a correction it is the pack as shipped, and without a pack there is none', () => {
  expect(general()).toBe(PACKS['cn-general']);
  expect(findPack({})).toBeNull();
  expect(findPack({ packCorrections: corrections() })).toBeNull();
});

test('a rule takes the place of the one with its id, in its place; the pack says who has read it', () => {
  const pack = general(corrections());
  expect(pack).toMatchObject({ id: 'cn-general', source: 'gazette', verified: true });
  expect(pack?.rules.map(({ id }) => id)).toEqual(PACKS['cn-general'].rules.map(({ id }) => id));
  expect(pack?.rules[0]).toEqual(SEVEN);
  // The shipped one is another's as well.
  expect(PACKS['cn-general'].rules[0]).toMatchObject({ untilDay: 7, article: null });
});

test('a rule is struck, and further ones come last by their id, whatever their order', () => {
  const more = (id: string): PackRule => ({ ...SEVEN, id });
  const pack = general(
    corrections({ rules: [more('z-rule'), more('a-rule')], without: [{ id: 'fifteen-days', article: 'Art. 10' }] }),
  );
  const ids = pack?.rules.map(({ id }) => id) ?? [];
  expect(ids).not.toContain('fifteen-days');
  expect(ids.slice(-2)).toEqual(['a-rule', 'z-rule']);
  expect(general(corrections({ rules: [more('a-rule'), more('z-rule')] }))?.rules.slice(-2)).toEqual(
    pack?.rules.slice(-2),
  );
});

test('the corrected figure decides, with its article', () => {
  const sale = {
    soldOn: date('2026-03-01'),
    producedOn: null,
    termLastDay: null,
    repairs: [],
    spans: [],
    readings: [],
    fault: { kind: 'performance', component: null },
    waitsFor: null,
    awaitedDays: 0,
    found: [],
    sameModelExists: true,
    buyerDeclinesExchange: false,
  } as const;
  const refundOn = (day: string, packCorrections?: PackCorrections) => {
    const pack = general(packCorrections);
    if (pack === null) throw new Error('no pack');
    return decideRights(pack, sale, date(day)).rights.find(({ right }) => right === 'refund');
  };
  expect(refundOn('2026-03-10')).toBeUndefined();
  expect(refundOn('2026-03-10', corrections())).toMatchObject({ lastDay: '2026-03-11', article: 'Art. 9' });
  expect(refundOn('2026-03-12', corrections())).toBeUndefined();
});

test('the day of the lawyer stands where the lawyer has read it, and nowhere else', () => {
  expect(general(corrections({ verifiedOn: '2026-05-01' }))).toMatchObject({ verifiedOn: '2026-05-01' });
  expect(general(corrections({ verified: false, verifiedOn: '2026-05-01' }))).not.toHaveProperty('verifiedOn');
});

test('every rule that asks the law asks the corrected pack', () => {
  const terms = [{ component: '*', months: 12, startsAt: ['invoice'] }] as const;
  const under = (rules: readonly PackRule[], changed: Partial<PackCorrections> = {}): WarrantyPolicy => ({
    terms,
    pack: 'cn-general',
    packCorrections: corrections({ rules, ...changed }),
  });
  const plain: WarrantyPolicy = { terms, pack: 'cn-general' };
  const unit = { events: events({ invoice: '2026-03-01', production: '2026-02-01' }) };
  const on = date('2026-03-11');
  const askedOf = (policy: WarrantyPolicy, facts = unit) =>
    decideEntitlement({ policy, unit: facts, on, asked: { component: '*' } }).asked;

  const guarantee: PackRule = { kind: 'guarantee', id: 'repair-holds-30', article: null, days: 45 };
  expect(findPackGuarantee(under([guarantee]))).toEqual({ days: 45, clause: 'cn-general/repair-holds-30' });

  const supply: PackRule = { kind: 'parts_supply', id: 'parts-5-years', article: null, yearsAfterProduction: 8 };
  expect(findSparePartsEnd(under([supply]), unit)).toBe('2034-02-01');
  const codes = (policy: WarrantyPolicy) => validateTerms(policy).map(({ code }) => code);
  expect(codes({ ...under([supply]), sparePartsYears: 7 })).toEqual(['warranty.course_below_pack']);
  expect(codes({ ...plain, sparePartsYears: 7 })).toEqual([]);

  const longest: PackRule = { kind: 'term', id: 'whole-24', article: null, components: ['*'], months: 24 };
  expect([codes(plain), codes(under([longest]))]).toEqual([[], ['warranty.below_pack']]);

  const law = { verified: true, source: 'gazette', rights: [{ right: 'refund', article: 'Art. 9' }, {}, {}] };
  const rights = (policy: WarrantyPolicy) => decideUnitRights({ policy, unit, spoke: askedOf(policy), on });
  expect(rights(under([SEVEN]))).toMatchObject(law);
  expect(rights(plain)).toMatchObject({ verified: false, verifiedOn: null, rights: [{ right: 'exchange' }, {}] });

  const rate: PackRule = { kind: 'depreciation', id: 'daily-rate', article: null, dailyRatePpm: { '*': 100 } };
  const ofLaw = {
    remedy: 'refund',
    lessDepreciation: true,
    isStatutory: true,
    category: null,
    refurbishing: 0,
  } as const;
  const sale = { price: 100_000, currency: 'CNY' };
  const priced = (policy: WarrantyPolicy) => priceRemedy({ ...ofLaw, policy, unit: { ...unit, sale }, on });
  expect(priced(under([rate]))).toMatchObject({ money: { countedDays: 10, depreciation: 100 } });
  expect(priced(plain)).toEqual({ kind: 'unknown', missing: 'rate' });

  const stay: PackRule = { kind: 'stay', id: 'short-stay', article: null, countsAsDays: 2 };
  const visit = date('2026-03-05');
  const stayed = { ...unit, repairSpans: [{ handedInOn: visit, readyOn: visit }] };
  const ends = [plain, under([stay])].map((policy) => askedOf(policy, stayed)?.lastDay);
  expect(ends).toEqual(['2027-03-02', '2027-03-03']);

  const without = [{ id: 'term-restarts', article: 'Art. 12' }];
  const exchanged = { ...unit, replacements: [{ component: '*', on: date('2026-03-08') }] };
  const starts = [plain, under([], { without })].map((policy) => askedOf(policy, exchanged)?.startsOn);
  expect(starts).toEqual(['2026-03-08', '2026-03-01']);
});
