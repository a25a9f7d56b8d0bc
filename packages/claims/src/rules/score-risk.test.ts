import { describe, expect, test } from 'vitest';
import type { ClaimCounts, RiskFacts } from '../words.ts';
import { decideDistance, listCountKeys, toRiskFacts } from './count-claims.ts';
import { decideClaim } from './decide-claim.ts';
import { card, date, fileOf, part } from './fixtures.ts';
import { CHEATS, LARGE, rankShops, tellSixMonths } from './risk-fixtures.ts';
import { powerOfTail, scoreRisk } from './score-risk.ts';

const counts = (changed: Partial<ClaimCounts> = {}): ClaimCounts => ({
  day: 0,
  month: 0,
  before: 0,
  component: 0,
  ...changed,
});
const facts = (changed: Partial<RiskFacts> = {}): RiskFacts => ({
  own: counts(),
  peers: counts(),
  months: 3,
  distance: null,
  technician: null,
  photos: 0,
  phoneUnits: 0,
  ...changed,
});
const noLines = { lines: [] };

describe('one reason at a time', () => {
  const usual = { month: 300, before: 900, day: 12, component: 360 };
  test.each<[string, Partial<RiskFacts>, readonly string[]]>([
    [
      'a large shop in step with all others',
      { own: counts({ month: 100, before: 300, component: 120 }), peers: counts(usual) },
      [],
    ],
    [
      'twice its own pace',
      { own: counts({ month: 80, before: 120, component: 60 }), peers: counts(usual) },
      ['frequency'],
    ],
    [
      'the same jump, which all others have too',
      { own: counts({ month: 80, before: 120, component: 60 }), peers: counts({ ...usual, month: 600 }) },
      [],
    ],
    [
      'one component far too often',
      { own: counts({ month: 30, before: 90, component: 80 }), peers: counts(usual) },
      ['component_share'],
    ],
    [
      'fifteen on a day where others have few',
      { own: counts({ month: 30, before: 90, component: 36, day: 15 }), peers: counts(usual) },
      ['same_day'],
    ],
    [
      'too few to say anything',
      { own: counts({ month: 9, before: 0, day: 9, component: 9 }), peers: counts(usual) },
      [],
    ],
    [
      'peers too few to say anything',
      { own: counts({ month: 80, before: 20, component: 80 }), peers: counts({ month: 10, before: 39 }) },
      [],
    ],
    ['the next county', { distance: 'same_city' }, []],
    ['another city', { distance: 'same_province' }, ['distance']],
    ['another province', { distance: 'elsewhere' }, ['distance']],
    ['a technician whom nobody saw before', { technician: 0 }, ['new_technician']],
    ['a technician with one claim', { technician: 1 }, []],
    ['a photo of another claim', { photos: 1 }, ['photo_reused']],
    ['a family with three heaters', { phoneUnits: 2 }, []],
    ['a number with four', { phoneUnits: 3 }, ['phone_reused']],
  ])('%s', (_what, changed, codes) => {
    const { score, reasons } = scoreRisk(facts(changed), noLines, card);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
  });

  test('parts of the own make without a core count, common ones do not', () => {
    const score = (...lines: Parameters<typeof scoreRisk>[1]['lines']) => scoreRisk(facts(), { lines }, card).score;
    expect(score(part(1, 100, 'VLV-012'))).toBe(0);
    expect(score({ ...part(1, 100), coreTag: 'C-1' } as never)).toBe(0);
    expect(score(part(1, 100))).toBe(8);
    expect(score(part(1, 100), part(1, 100), part(1, 100))).toBe(16);
  });

  test('reasons add up to a hundred at most', () => {
    const all = facts({ distance: 'elsewhere', technician: 0, photos: 3, phoneUnits: 50 });
    expect(scoreRisk(all, { lines: [part(1, 1)] }, card).score).toBe(100);
  });
});

test.each([
  // Poisson tails from tables: P(X ≥ k) for a mean.
  [10, 3, 0.0011025],
  [5, 1, 0.0036598],
  [20, 10, 0.0034543],
  [3, 2, 0.3233236],
])('%i or more where %d are expected', (seen, mean, tail) => {
  const relative = Math.abs(10 ** -powerOfTail(seen, mean) / tail - 1);
  expect(relative).toBeLessThan(0.05);
});

test('a tail is never negative, nor without an end', () => {
  expect(powerOfTail(3, 3)).toBe(0);
  expect(powerOfTail(1, 0)).toBe(12);
  expect(powerOfTail(100_000, 1)).toBe(12);
});

describe('counts', () => {
  const counted = { repairedOn: date('2026-03-31'), modelCode: 'SH-200', component: 'tank' };
  test('peers are all without the member', () => {
    const row = (memberTenantId: string, key: string, claims: number) => ({ memberTenantId, key, claims });
    const read = [
      row('*', 'd/2026-03-31', 9),
      row('*', 'm/2026-03', 50),
      row('*', 'm/2026-02', 40),
      row('*', 'c/2026-03/SH-200/tank', 12),
      row('*', 't/T-1', 9),
      row('ten_1', 't/T-1', 4),
      row('ten_1', 'd/2026-03-31', 2),
      row('ten_1', 'm/2026-03', 5),
      row('ten_1', 'm/2025-12', 4),
      row('ten_1', 'c/2026-02/SH-200/tank', 3),
    ];
    const places = { shopDivision: '370102', customerDivision: '370602', phoneUnits: 2, photos: 1 };
    expect(toRiskFacts({ counts: read, ...places }, { ...counted, technician: 'T-1' })).toEqual({
      own: { day: 2, month: 5, before: 4, component: 3 },
      peers: { day: 7, month: 45, before: 36, component: 9 },
      months: 1,
      distance: 'same_province',
      technician: 4,
      photos: 1,
      phoneUnits: 2,
    });
    expect(listCountKeys(counted)).toEqual(['d/2026-03-31', 'm/2026-03', 'c/2026-03/SH-200/tank']);
    expect(listCountKeys({ ...counted, technician: 'T-1' }).at(-1)).toBe('t/T-1');
  });

  test.each([
    ['370102', '370102', 'same_division'],
    ['370102', '370181', 'same_city'],
    ['370102', '370602', 'same_province'],
    ['370102', '320102', 'elsewhere'],
    [null, '320102', null],
    ['370102', null, null],
  ])('from %s to %s is %s', (shop, customer, distance) => {
    expect(decideDistance(shop, customer)).toBe(distance);
  });
});

describe('what a score does', () => {
  const risky = facts({ distance: 'elsewhere', photos: 1 });
  const decide = (referFromScore: number | null, changed = risky) =>
    decideClaim(fileOf({}, { card: { ...card, referFromScore }, riskFacts: changed }));

  test('from the threshold on a person looks, below it nobody does', () => {
    expect(decide(78)).toMatchObject({ verdict: 'in_review', peopleNeeded: 1, risk: { score: 78 } });
    expect(decide(78).findings.map(({ code }) => code)).toContain('claims.person_looks');
    expect(decide(79)).toMatchObject({ verdict: 'approved', risk: { score: 78 } });
    expect(decide(null).verdict).toBe('approved');
    expect(decide(78, facts()).verdict).toBe('approved');
  });

  test('what the shop is told holds no figure of it', () => {
    const told = decide(78).findings.find(({ code }) => code === 'claims.person_looks');
    expect(told?.params).toEqual({});
  });

  test('it approves nothing and refuses nothing', () => {
    expect(decide(1).amounts).toEqual(decide(null).amounts);
    const unsigned = decideClaim(
      fileOf({ signedOn: null }, { card: { ...card, referFromScore: 1 }, riskFacts: risky }),
    );
    expect(unsigned.verdict).toBe('needs_info');
  });
});

const SEEDS = [20_261_126, 1, 2, 3, 5, 8, 13, 21, 34, 55];

describe('six months of forty-five shops', () => {
  test.each(SEEDS)('seed %i: the two that cheat come first, no large honest one is in the top tenth', (seed) => {
    const told = tellSixMonths(seed);
    const ranked = rankShops(
      told.map((one) => ({ shop: one.shop, score: scoreRisk(one.facts, one.draft, card).score })),
    );
    expect(ranked.length).toBe(45);
    expect(
      ranked
        .slice(0, 2)
        .map(([shop]) => shop)
        .sort(),
      `seed ${seed}: ${JSON.stringify(ranked.slice(0, 6))}`,
    ).toEqual(CHEATS);
    const topTenth = ranked.slice(0, Math.ceil(ranked.length / 10)).map(([shop]) => shop);
    expect(
      LARGE.filter((shop) => topTenth.includes(shop)),
      `seed ${seed}`,
    ).toEqual([]);
  });

  test.each(SEEDS.slice(0, 3))('seed %i: where nobody cheats, those two do not stand out', (seed) => {
    const told = tellSixMonths(seed, { withCheats: false });
    const ranked = rankShops(
      told.map((one) => ({ shop: one.shop, score: scoreRisk(one.facts, one.draft, card).score })),
    );
    expect(
      ranked
        .slice(0, 2)
        .map(([shop]) => shop)
        .sort(),
    ).not.toEqual(CHEATS);
    expect(ranked[0]?.[1]).toBeLessThan(10);
  });
});
