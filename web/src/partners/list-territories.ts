import type { Agreement, Member } from './member.ts';

/** Digits of a code down to the city. */
const CITY_DIGITS = 4;

export interface Territory {
  /** The city, or a wider area where the agreement names one. */
  readonly division: string;
  readonly members: readonly Member[];
}

/** Who serves where, by the agreements in force: one tile for each city that somebody has. */
export function listTerritories(members: readonly Member[], agreements: readonly Agreement[]): readonly Territory[] {
  const served = new Map<string, Set<Member>>();
  for (const { state, membership, content } of agreements) {
    const member = members.find(({ id }) => id === membership);
    if (state !== 'in_force' || member === undefined) continue;
    for (const code of content.territory.divisions) {
      const city = code.slice(0, CITY_DIGITS);
      served.set(city, (served.get(city) ?? new Set()).add(member));
    }
  }
  return [...served]
    .map(([division, those]) => ({ division, members: [...those] }))
    .sort((one, other) => (one.division < other.division ? -1 : 1));
}
