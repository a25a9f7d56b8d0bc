import { PACKS } from '../packs/packs.ts';
import type { StatutoryPack } from '../words/statutory.ts';
import type { WarrantyPolicy } from '../words.ts';

type LawOfTerms = Pick<WarrantyPolicy, 'pack' | 'packCorrections'>;

/** The statutory pack of these terms, as they correct it; null where they name none. Every rule that asks the law asks here. */
export function findPack({ pack, packCorrections }: LawOfTerms): StatutoryPack | null {
  if (pack === undefined) return null;
  const shipped = PACKS[pack];
  if (packCorrections === undefined) return shipped;
  const { source, verified, verifiedOn, rules, without = [] } = packCorrections;
  const corrected = new Map(rules.map((rule) => [rule.id, rule]));
  const struck = new Set(without.map(({ id }) => id));
  const known = new Set(shipped.rules.map(({ id }) => id));
  const kept = shipped.rules.filter(({ id }) => !struck.has(id)).map((rule) => corrected.get(rule.id) ?? rule);
  const added = rules.filter(({ id }) => !known.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const read = verified && verifiedOn !== undefined ? { verifiedOn } : {};
  return { ...shipped, source, verified, ...read, rules: [...kept, ...added] };
}

/** Days that a stay of less than a day counts as; one where the pack says nothing. */
export function findShortStayDays(pack: StatutoryPack | null): number {
  return pack?.rules.find((rule) => rule.kind === 'stay')?.countsAsDays ?? 1;
}
