import type { Language } from '@aftercare/kernel';

export interface PlannedDivision {
  /** To the township: two to nine digits. */
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** Where a manufacturer means to be served, and for what; versioned like all terms. */
export interface CoveragePlan {
  readonly divisions: readonly PlannedDivision[];
  readonly categories: readonly string[];
}

/** An outlet that works now. */
export interface CoveringOutlet {
  readonly categories: readonly string[];
  /** Prefixes that it asked for; without any it covers the division that it stands in. */
  readonly coverage: readonly string[];
  readonly divisionCode: string;
}

export interface Gap {
  readonly division: PlannedDivision;
  readonly category: string;
}

/**
 * Divisions without an outlet, for each category: the township 370102004 is covered by whoever asked for 370102, 3701 or the
 * township itself, not by whoever asked for 370102005.
 */
export function findGaps({ divisions, categories }: CoveragePlan, outlets: readonly CoveringOutlet[]): readonly Gap[] {
  const prefixes = new Map(categories.map((category) => [category, new Set<string>()]));
  for (const outlet of outlets) {
    const covered = outlet.coverage.length === 0 ? [outlet.divisionCode] : outlet.coverage;
    for (const category of outlet.categories) for (const prefix of covered) prefixes.get(category)?.add(prefix);
  }
  return divisions.flatMap((division) =>
    categories
      .filter((category) => !isCovered(division.code, prefixes.get(category)))
      .map((category) => ({ division, category })),
  );
}

function isCovered(code: string, prefixes: ReadonlySet<string> = new Set()): boolean {
  for (let digits = 2; digits <= code.length; digits++) if (prefixes.has(code.slice(0, digits))) return true;
  return false;
}
