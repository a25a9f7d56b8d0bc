import { expect, test } from 'vitest';
import { checkCategory } from './check-category.ts';

test.each<[string | null, readonly string[] | null, string[]]>([
  ['solar-heater', ['controller', 'solar-heater'], ['passed']],
  ['solar-heater', ['controller'], ['claims.category_not_agreed']],
  ['solar-heater', [], []],
  ['solar-heater', null, []],
  [null, ['controller'], []],
])('a model that is %s, agreed are %s: %s', (category, categories, expected) => {
  const agreement = categories === null ? null : { territory: { divisions: [], isExclusive: false }, categories };
  const looked = [checkCategory({ category, modelCode: 'SH-200', agreement })].flat();
  expect(looked.map(({ finding, step }) => finding?.code ?? step.outcome)).toEqual(expected);
});
