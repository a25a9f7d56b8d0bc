import { addDays, type LocalDate } from '@aftercare/kernel';
import type { ClaimDraft, RiskFacts } from '../words.ts';
import { type CountRow, listCountKeys, toRiskFacts } from './count-claims.ts';
import { date, draft, labour } from './fixtures.ts';

/*
 * For tests alone: six months of a network with forty-five shops, of which five are large and honest and two cheat. What is
 * counted is counted by the keys of the product and becomes facts by its rule; only the counters are a map instead of a table.
 */

export interface Told {
  readonly shop: string;
  readonly facts: RiskFacts;
  readonly draft: ClaimDraft;
  readonly isFalse: boolean;
}

interface ShopKind {
  readonly name: string;
  /** Honest claims a month. */
  readonly monthly: number;
  readonly kind: 'small' | 'large' | 'invents' | 'pads';
}

const MONTHS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'];
/** Frost bursts pipes: two winter months bring half as many claims again, for everybody. */
const SEASON = [1.5, 1.4, 1, 0.9, 0.8, 0.8];
const COMPONENTS = [
  ['tank', 0.35],
  ['tube', 0.3],
  ['valve', 0.2],
  ['controller', 0.1],
  ['bracket', 0.05],
] as const;

export const CHEATS = ['cheat-invents', 'cheat-pads'];
export const LARGE = ['large-1', 'large-2', 'large-3', 'large-4', 'large-5'];

/** `withCheats: false` leaves the two shops in and lets them be honest. */
export function tellSixMonths(seed: number, { withCheats = true } = {}): readonly Told[] {
  const random = randomFrom(seed);
  const shops: ShopKind[] = [
    ...LARGE.map((name, index) => ({ name, monthly: 50 + 15 * index, kind: 'large' as const })),
    { name: 'cheat-invents', monthly: 12, kind: withCheats ? 'invents' : 'small' },
    { name: 'cheat-pads', monthly: 18, kind: withCheats ? 'pads' : 'small' },
    ...Array.from({ length: 38 }, (_, index) => ({
      name: `shop-${index + 1}`,
      monthly: 3 + Math.floor(random() * 14),
      kind: 'small' as const,
    })),
  ];
  const counters = new Counters();
  return MONTHS.flatMap((first, month) => {
    const claims = shops
      .flatMap((shop) => listMonth(shop, date(first), month, random))
      .map((claim) => ({ ...claim, at: `${claim.draft.repairedOn} ${random()}` }));
    // As they come in: by day, shop among shop.
    claims.sort((a, b) => (a.at < b.at ? -1 : 1));
    return claims.map((claim): Told => {
      const { repairedOn, component } = claim.draft;
      const counted = { repairedOn, component, modelCode: 'SH-200' };
      const places = {
        shopDivision: '370102',
        customerDivision: claim.division,
        phoneUnits: claim.phoneUnits,
        photos: claim.photos,
      };
      const facts = counters.factsFor(claim.shop, counted, places);
      counters.count(claim.shop, counted);
      return { shop: claim.shop, facts, draft: claim.draft, isFalse: claim.isFalse };
    });
  });
}

interface Happened {
  readonly shop: string;
  readonly draft: ClaimDraft;
  readonly division: string;
  readonly phoneUnits: number;
  readonly photos: number;
  readonly isFalse: boolean;
}

function listMonth(shop: ShopKind, first: LocalDate, month: number, random: () => number): Happened[] {
  const honest = Array.from({ length: poisson(shop.monthly * (SEASON[month] ?? 1), random) }, () =>
    makeHonest(shop, first, random),
  );
  // Nobody cheats in the first two months: trust comes first.
  if (month < 2 || shop.kind === 'small' || shop.kind === 'large') return honest;
  const invented = Math.round(shop.monthly * (shop.kind === 'invents' ? 0.5 : 0.6));
  const makeFalse = shop.kind === 'invents' ? invent : pad;
  return [...honest, ...Array.from({ length: invented }, () => makeFalse(shop, first, random))];
}

/** What honest shops do as well, seldom: a core forgotten, a far customer, a landlord with many units, the same photo twice. */
function makeHonest({ name }: ShopKind, first: LocalDate, random: () => number): Happened {
  const day = addDays(first, Math.floor(random() * 28));
  return {
    shop: name,
    draft: makeDraft(day, pick(random), random() > 0.05),
    division: random() < 0.7 ? '370102' : random() < 0.9 ? '370181' : random() < 0.8 ? '370602' : '320102',
    phoneUnits: random() < 0.03 ? 4 : 0,
    photos: random() < 0.003 ? 1 : 0,
    isFalse: false,
  };
}

/** Repairs that never were: one component, written in two evenings at the end of the month, without a core, old photos. */
function invent({ name }: ShopKind, first: LocalDate, random: () => number): Happened {
  const day = addDays(first, 25 + Math.floor(random() * 2));
  return {
    shop: name,
    draft: makeDraft(day, 'controller', random() > 0.7),
    division: '370102',
    phoneUnits: random() < 0.3 ? 5 : 0,
    photos: random() < 0.4 ? 1 : 0,
    isFalse: true,
  };
}

/** More and more of everything, for people far away who all have the shop's own number. */
function pad({ name }: ShopKind, first: LocalDate, random: () => number): Happened {
  const day = addDays(first, Math.floor(random() * 28));
  return {
    shop: name,
    draft: makeDraft(day, pick(random), random() > 0.4),
    division: random() < 0.5 ? '320102' : '370102',
    phoneUnits: random() < 0.7 ? 8 : 0,
    photos: random() < 0.1 ? 1 : 0,
    isFalse: true,
  };
}

function makeDraft(day: LocalDate, component: string, withCore: boolean): ClaimDraft {
  const core = withCore ? { coreTag: 'C-1' } : {};
  return {
    ...draft,
    component,
    failedOn: day,
    repairedOn: day,
    signedOn: day,
    lines: [labour(90, 12_000), { kind: 'part', partNumber: 'TNK-200', quantity: 1, claimedAmount: 20_000, ...core }],
  };
}

function pick(random: () => number): string {
  let left = random();
  for (const [component, share] of COMPONENTS) {
    left -= share;
    if (left < 0) return component;
  }
  return 'tank';
}

/** The table `claim_counts`, as a map. */
class Counters {
  readonly #counts = new Map<string, number>();

  count(shop: string, counted: Parameters<typeof listCountKeys>[0]): void {
    for (const of of [shop, '*'])
      for (const key of listCountKeys(counted)) {
        const at = `${of} ${key}`;
        this.#counts.set(at, (this.#counts.get(at) ?? 0) + 1);
      }
  }

  factsFor(
    shop: string,
    counted: Parameters<typeof listCountKeys>[0],
    places: { shopDivision: string; customerDivision: string; phoneUnits: number; photos: number },
  ): RiskFacts {
    const keys = new Set([0, 1, 2, 3].flatMap((back) => keysOfMonth(counted, back)));
    const counts = [shop, '*'].flatMap((memberTenantId) =>
      [...keys].flatMap((key): CountRow[] => {
        const claims = this.#counts.get(`${memberTenantId} ${key}`);
        return claims === undefined ? [] : [{ memberTenantId, key, claims }];
      }),
    );
    return toRiskFacts({ counts, ...places }, counted);
  }
}

/** Of an earlier month the day does not matter. */
function keysOfMonth(counted: Parameters<typeof listCountKeys>[0], back: number): readonly string[] {
  if (back === 0) return listCountKeys(counted);
  const [year = 0, month = 0] = counted.repairedOn.split('-').map(Number);
  const earlier = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
  return listCountKeys({ ...counted, repairedOn: date(earlier) }).slice(1);
}

/** Mulberry32: the same numbers for the same seed on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count += 1;
    product *= random();
  }
  return count;
}

/** Shops by the mean score of their claims, the highest first. */
export function rankShops(
  told: readonly { readonly shop: string; readonly score: number }[],
): readonly (readonly [string, number])[] {
  const scores = new Map<string, number[]>();
  for (const { shop, score } of told) scores.set(shop, [...(scores.get(shop) ?? []), score]);
  return [...scores]
    .map(([shop, list]) => [shop, list.reduce((sum, score) => sum + score, 0) / list.length] as const)
    .sort(([, a], [, b]) => b - a);
}
