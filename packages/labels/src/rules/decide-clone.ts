import type { CloneFinding, ScanDay } from '../words.ts';

/**
 * How far back is looked, and what one label does not reach in that time. A product travels from the factory over a distributor and
 * a shop to a customer who moves once and is on holiday twice; its telephone is now and then placed in the region next door. In a
 * showroom many people scan one label, all in one place.
 */
export const CLONE_LIMITS = { days: 30, places: 7, placesOfDay: 4, scansOfDay: 150 } as const;

/**
 * Whether the scans of one code can be those of one label. A code is an identifier and never a proof: copies of it are found by
 * where they turn up. Example: 12 scans in 9 provinces within a month are `many_places`; 40 in one day in one shop are nothing.
 */
export function decideClone(days: readonly ScanDay[], today: number): CloneFinding | null {
  const recent = days.filter(({ day }) => day > today - CLONE_LIMITS.days);
  const scans = sum(recent);
  const places = countPlaces(recent);
  if (places >= CLONE_LIMITS.places) return { reason: 'many_places', scans, places };
  // Of most codes this says it all.
  if (places < CLONE_LIMITS.placesOfDay && scans < CLONE_LIMITS.scansOfDay) return null;
  const byDay = [...Map.groupBy(recent, ({ day }) => day).values()];
  if (byDay.some((day) => countPlaces(day) >= CLONE_LIMITS.placesOfDay)) return { reason: 'far_apart', scans, places };
  if (byDay.some((day) => sum(day) >= CLONE_LIMITS.scansOfDay)) return { reason: 'too_often', scans, places };
  return null;
}

function sum(days: readonly ScanDay[]): number {
  return days.reduce((total, { scans }) => total + scans, 0);
}

/** Where nobody knows is no place. */
function countPlaces(days: readonly ScanDay[]): number {
  return new Set(days.flatMap(({ place }) => place ?? [])).size;
}
