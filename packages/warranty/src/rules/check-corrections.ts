import { PACKS } from '../packs/packs.ts';
import type { PackCorrections, PackId, PackRule } from '../words/statutory.ts';
import type { ExclusionCode, WarrantyPolicy } from '../words.ts';

export interface CorrectionFault {
  /** Place in the policy. */
  readonly path: string;
  readonly rule: string;
  readonly because:
    | 'no_pack'
    | 'rule_twice'
    | 'kind_differs'
    | 'rule_unknown'
    | 'only_one'
    | 'still_named'
    | 'assemblies_needed'
    | 'rate_needed'
    | 'ends_before'
    | 'article_needed';
}

/** Other rules take these by their kind, so that a second one would never be heard. */
const ONE_OF_A_KIND: readonly PackRule['kind'][] = [
  'guarantee',
  'remedy_period',
  'lost_invoice',
  'depreciation',
  'use',
  'stay',
  'parts_supply',
];

/**
 * Whether what a lawyer corrected makes a pack again: each rule once, of the kind that it had, none of another one's footing gone.
 * What takes something away from a buyer (a rule that is struck, a further exclusion) names the article where it is written.
 */
export function checkCorrections({
  pack,
  packCorrections,
}: Pick<WarrantyPolicy, 'pack' | 'packCorrections'>): readonly CorrectionFault[] {
  if (packCorrections === undefined) return [];
  if (pack === undefined) return [{ path: '/packCorrections', rule: 'none', because: 'no_pack' }];
  const { rules, without = [] } = packCorrections;
  const shipped = PACKS[pack].rules;
  const struck = new Set(without.map(({ id }) => id));
  const given = new Set(rules.map(({ id }) => id));
  const result = [...shipped.filter(({ id }) => !struck.has(id) && !given.has(id)), ...rules];
  const faults: CorrectionFault[] = [];
  rules.forEach((rule, index) => {
    const before = shipped.find(({ id }) => id === rule.id);
    const report = (because: CorrectionFault['because']) =>
      faults.push({ path: `/packCorrections/rules/${index}`, rule: rule.id, because });
    const isAgain = rules.findIndex(({ id }) => id === rule.id) < index;
    if (isAgain || struck.has(rule.id)) report('rule_twice');
    if (before !== undefined && before.kind !== rule.kind) report('kind_differs');
    if (rule.kind === 'window' && rule.untilDay < rule.fromDay) report('ends_before');
    if (rule.article === null && excludesMore(pack, rule)) report('article_needed');
    const ofKind = result.filter(({ kind }) => kind === rule.kind);
    if (ONE_OF_A_KIND.includes(rule.kind) && ofKind.length > 1) report('only_one');
    if (namesPeriod(rule) && !result.some(({ kind }) => kind === 'remedy_period')) report('still_named');
  });
  without.forEach(({ id }, index) => {
    const report = (because: CorrectionFault['because']) =>
      faults.push({ path: `/packCorrections/without/${index}`, rule: id, because });
    const gone = shipped.find((rule) => rule.id === id);
    if (gone === undefined) report('rule_unknown');
    if (gone?.kind === 'remedy_period' && result.some(namesPeriod) && !result.some(({ kind }) => kind === gone.kind))
      report('still_named');
  });
  return [...faults, ...listNeeded(pack, packCorrections, result)];
}

/**
 * What else others of the pack stand on: a rule that lists the main assemblies (an engine is one because it says so), and what use is
 * worth, of which a buyer who declines an exchange is paid less.
 */
function listNeeded(
  pack: PackId,
  { rules, without = [] }: PackCorrections,
  result: readonly PackRule[],
): readonly CorrectionFault[] {
  const needs = [
    { isIt: listsAssemblies, isAsked: asksForAssembly, because: 'assemblies_needed' },
    { isIt: isRate, isAsked: exchangesAfterRepairs, because: 'rate_needed' },
  ] as const;
  return needs.flatMap(({ isIt, isAsked, because }) => {
    const was = PACKS[pack].rules.find(isIt);
    if (was === undefined || result.some(isIt) || !result.some(isAsked)) return [];
    const struck = without.findIndex(({ id }) => id === was.id);
    const place = struck >= 0 ? `without/${struck}` : `rules/${rules.findIndex(({ id }) => id === was.id)}`;
    return [{ path: `/packCorrections/${place}`, rule: was.id, because }];
  });
}

function listsAssemblies(rule: PackRule): boolean {
  return rule.kind === 'repairs' && rule.fault === 'main_assembly' && rule.components !== undefined;
}

function asksForAssembly(rule: PackRule): boolean {
  return (rule.kind === 'repairs' || rule.kind === 'window') && rule.fault === 'main_assembly';
}

function isRate({ kind }: PackRule): boolean {
  return kind === 'depreciation';
}

function exchangesAfterRepairs(rule: PackRule): boolean {
  return rule.kind === 'repairs' && rule.right === 'exchange';
}

function namesPeriod(rule: PackRule): boolean {
  return (rule.kind === 'repairs' || rule.kind === 'downtime') && rule.within === 'remedy_period';
}

function excludesMore(pack: PackId, rule: PackRule): boolean {
  if (rule.kind !== 'exclusion') return false;
  const known = new Set<ExclusionCode>(
    PACKS[pack].rules.flatMap((shipped) => (shipped.kind === 'exclusion' ? shipped.excludes : [])),
  );
  return rule.excludes.some((code) => !known.has(code));
}
