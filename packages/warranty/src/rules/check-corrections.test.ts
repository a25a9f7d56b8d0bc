import { expect, test } from 'vitest';
import type { PackCorrections, PackId, PackRule, StruckRule } from '../words/statutory.ts';
import { checkCorrections } from './check-corrections.ts';

const window = (id: string, changed: object = {}): PackRule => ({
  kind: 'window',
  id,
  article: null,
  rights: ['exchange'],
  fault: 'performance',
  fromDay: 0,
  untilDay: 10,
  ...changed,
});
const guarantee = (id: string): PackRule => ({ kind: 'guarantee', id, article: null, days: 60 });
const period: PackRule = { kind: 'remedy_period', id: 'other-period', article: null, months: 36, km: 60_000 };
const inPeriod: PackRule = {
  kind: 'repairs',
  id: 'in-period',
  article: null,
  repairs: 3,
  fault: 'performance',
  within: 'remedy_period',
  right: 'exchange',
};
const excluding = (article: string | null): PackRule => ({
  kind: 'exclusion',
  id: 'misuse',
  article,
  exclusion: 'misuse',
  excludes: ['misuse', 'consumable'],
});

const listing = (components?: readonly string[]): PackRule => ({
  kind: 'repairs',
  id: 'assembly-replaced-twice',
  article: null,
  repairs: 2,
  fault: 'main_assembly',
  right: 'exchange',
  components,
});

const check = (pack: PackId | undefined, rules: readonly PackRule[], without?: readonly StruckRule[]) => {
  const packCorrections: PackCorrections = { source: 'gazette', verified: true, rules, without };
  return checkCorrections({ pack, packCorrections }).map(({ path, because }) => [path, because]);
};
const RULE = '/packCorrections/rules/0';

test.each<[string, readonly PackRule[]]>([
  ['a figure', [window('seven-days')]],
  ['one of a kind in the place of its own', [guarantee('repair-holds-30')]],
  ['a rule more', [window('thirty-days')]],
  ['a further exclusion with its article', [excluding('Art. 17')]],
])('%s is corrected', (_, rules) => {
  expect(check('cn-general', rules)).toEqual([]);
});

test.each<[string, PackId | undefined, readonly PackRule[], readonly StruckRule[] | undefined, readonly string[][]]>([
  ['without a pack', undefined, [window('seven-days')], undefined, [['/packCorrections', 'no_pack']]],
  [
    'the same rule twice',
    'cn-general',
    [window('seven-days'), window('seven-days')],
    undefined,
    [['/packCorrections/rules/1', 'rule_twice']],
  ],
  [
    'corrected and struck',
    'cn-general',
    [window('seven-days')],
    [{ id: 'seven-days', article: 'Art. 9' }],
    [[RULE, 'rule_twice']],
  ],
  ['another kind under the id', 'cn-general', [window('two-repairs')], undefined, [[RULE, 'kind_differs']]],
  ['a second guarantee', 'cn-general', [guarantee('holds-60')], undefined, [[RULE, 'only_one']]],
  [
    'a window that ends before it begins',
    'cn-general',
    [window('seven-days', { fromDay: 11 })],
    undefined,
    [[RULE, 'ends_before']],
  ],
  ['a further exclusion by hearsay', 'cn-general', [excluding(null)], undefined, [[RULE, 'article_needed']]],
  ['a rule in a period that the pack does not have', 'cn-general', [inPeriod], undefined, [[RULE, 'still_named']]],
  [
    'a strike of what is not there',
    'cn-general',
    [],
    [{ id: 'nine-days', article: 'Art. 9' }],
    [['/packCorrections/without/0', 'rule_unknown']],
  ],
  [
    'a strike of the period that others count in',
    'cn-household-car',
    [],
    [{ id: 'remedy-period', article: 'Art. 20' }],
    [['/packCorrections/without/0', 'still_named']],
  ],
  [
    'a strike of the list of main assemblies',
    'cn-household-car',
    [],
    [{ id: 'assembly-replaced-twice', article: 'Art. 24' }],
    [['/packCorrections/without/0', 'assemblies_needed']],
  ],
  ['a list of main assemblies without one', 'cn-household-car', [listing()], undefined, [[RULE, 'assemblies_needed']]],
  [
    'a strike of the rate that a refund needs',
    'cn-general',
    [],
    [{ id: 'daily-rate', article: 'Art. 12' }],
    [['/packCorrections/without/0', 'rate_needed']],
  ],
  ['a second period', 'cn-household-car', [period], undefined, [[RULE, 'only_one']]],
])('%s is refused', (_, pack, rules, without, faults) => {
  expect(check(pack, rules, without)).toEqual(faults);
});

test('another list of main assemblies, and the rate with the rule that needs it', () => {
  expect(check('cn-household-car', [listing(['engine'])])).toEqual([]);
  const struck = ['daily-rate', 'two-repairs'].map((id) => ({ id, article: 'Art. 12' }));
  expect(check('cn-general', [], struck)).toEqual([]);
});

test('one period in the place of another', () => {
  expect(check('cn-household-car', [period], [{ id: 'remedy-period', article: 'Art. 20' }])).toEqual([]);
});

test('nothing is corrected, nothing is checked', () => {
  expect(checkCorrections({ pack: 'cn-general' })).toEqual([]);
});
