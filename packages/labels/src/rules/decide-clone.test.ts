import { describe, expect, test } from 'vitest';
import type { ScanDay } from '../words.ts';
import { CLONE_LIMITS, decideClone } from './decide-clone.ts';

const PROVINCES = Array.from({ length: 40 }, (_, index) => `CN-${String(index).padStart(2, '0')}`);
const YEARS_3 = 3 * 365;

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface One {
  readonly day: number;
  readonly place: string | null;
}

const toDays = (scans: readonly One[]): ScanDay[] =>
  [...Map.groupBy(scans, ({ day, place }) => `${day}/${place}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, scans: same.length }];
  });

/** After which scan of a history the alarm was raised, looked at after each. */
function findAlarm(scans: readonly One[]): number | null {
  const sorted = scans.toSorted((left, right) => left.day - right.day);
  for (let count = 1; count <= sorted.length; count += 1) {
    const today = sorted[count - 1]?.day ?? 0;
    if (decideClone(toDays(sorted.slice(0, count)), today) !== null) return count;
  }
  return null;
}

/** The same for many histories: looked at after each day, over the days that count. */
function isEverFlagged(scans: readonly One[]): boolean {
  const days = toDays(scans).toSorted((left, right) => left.day - right.day);
  let oldest = 0;
  return days.some(({ day }, index) => {
    if (days[index + 1]?.day === day) return false;
    while ((days[oldest]?.day ?? day) <= day - CLONE_LIMITS.days) oldest += 1;
    return decideClone(days.slice(oldest, index + 1), day) !== null;
  });
}

/**
 * The life of an honest label: over factory, distributor and shop to a household that scans it when it is curious, when it is
 * broken, and when it shows it to somebody; some stand in a showroom first, some are sold on, and the edge errs about the place.
 */
function liveHonestly(random: () => number): One[] {
  const among = (count: number) => Math.floor(random() * count);
  const home = among(PROVINCES.length);
  const placeOf = (region: number): string | null => {
    const luck = random();
    if (luck < 0.05) return null;
    // Where a network has its exit, not where the telephone is.
    const strayed = luck < 0.12 ? region + 1 + among(2) : region;
    return PROVINCES[strayed % PROVINCES.length] ?? null;
  };
  const scans: One[] = [];
  const scan = (day: number, region: number, times = 1) => {
    for (let time = 0; time < times; time += 1) scans.push({ day, place: placeOf(region) });
  };
  const factory = among(PROVINCES.length);
  scan(0, factory, 1 + among(3));
  scan(3 + among(10), random() < 0.6 ? home : among(PROVINCES.length), among(3));
  const sold = 15 + among(120);
  // In a showroom for some weeks.
  if (random() < 0.1) for (let day = 15; day < sold; day += 1) scan(day, home, among(25));
  let lives = home;
  for (let day = sold; day < YEARS_3; day += 1 + among(60)) {
    // Sold on, or moved.
    if (random() < 0.01) lives = among(PROVINCES.length);
    // On a journey with the telephone that has the page open.
    const isAway = random() < 0.06;
    scan(day, isAway ? among(PROVINCES.length) : lives, 1 + among(3));
    // Out of order: customer, neighbour, service desk and technician on the same day.
    if (random() < 0.05) scan(day, lives, 4 + among(4));
  }
  return scans;
}

test('of ten thousand honest labels less than one in a hundred is flagged', () => {
  const random = seeded(20261127);
  let flagged = 0;
  let scans = 0;
  for (let label = 0; label < 10_000; label += 1) {
    const history = liveHonestly(random);
    scans += history.length;
    if (isEverFlagged(history)) flagged += 1;
  }
  // So that the histories are none of people who never scan.
  expect(scans / 10_000).toBeGreaterThan(50);
  expect(flagged).toBeLessThan(100);
}, 60_000);

describe('one code, 500 scans, 40 places', () => {
  test.each([1, 7, 30, 365])('within %i days it is flagged, and soon', (days) => {
    const random = seeded(days);
    const scans = Array.from({ length: 500 }, () => ({
      day: Math.floor(random() * days),
      place: PROVINCES[Math.floor(random() * PROVINCES.length)] ?? null,
    }));
    const flagged = findAlarm(scans);
    expect(flagged).not.toBeNull();
    // At the latest five scans after the place that is one too many for its month.
    const sorted = scans.toSorted((left, right) => left.day - right.day);
    const firstOver = sorted.findIndex(
      ({ day }, index) =>
        new Set(sorted.slice(0, index + 1).flatMap((one) => (one.day > day - CLONE_LIMITS.days ? one.place : [])))
          .size >= CLONE_LIMITS.places,
    );
    expect(flagged ?? 0).toBeLessThanOrEqual(firstOver + 1 + 5);
  });

  test('is told with what was counted', () => {
    const scans = PROVINCES.slice(0, 9).map((place, index) => ({ day: index, place }));
    expect(decideClone(toDays(scans), 8)).toEqual({ reason: 'many_places', scans: 9, places: 9 });
    expect(decideClone(toDays(scans.slice(0, 4).map((scan) => ({ ...scan, day: 1 }))), 1)).toEqual({
      reason: 'far_apart',
      scans: 4,
      places: 4,
    });
  });
});

test('a bot in one place is too often, a busy showroom is not', () => {
  const many = (count: number) => Array.from({ length: count }, () => ({ day: 5, place: 'CN-SD' }));
  expect(decideClone(toDays(many(149)), 5)).toBeNull();
  expect(decideClone(toDays(many(150)), 5)).toEqual({ reason: 'too_often', scans: 150, places: 1 });
  // What was a month ago counts no more.
  expect(decideClone(toDays(many(150)), 35)).toBeNull();
});

test('what has no place is counted, but is no place', () => {
  const scans = Array.from({ length: 20 }, (_, day) => ({ day, place: null }));
  expect(decideClone(toDays(scans), 20)).toBeNull();
});
