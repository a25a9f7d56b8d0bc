import { expect, test } from 'vitest';
import { findGaps, type PlannedDivision } from './find-gaps.ts';

const division = (code: string): PlannedDivision => ({ code, name: { en: code, zh: code } });
const plan = {
  divisions: ['370102004', '370102005', '370103'].map(division),
  categories: ['solar-heater', 'fridge'],
};
const outlet = (coverage: readonly string[], categories = ['solar-heater']) => ({
  coverage,
  categories,
  divisionCode: '370103',
});

test.each<[string, Parameters<typeof findGaps>[1], string[]]>([
  [
    'nobody',
    [],
    [
      '370102004 solar-heater',
      '370102004 fridge',
      '370102005 solar-heater',
      '370102005 fridge',
      '370103 solar-heater',
      '370103 fridge',
    ],
  ],
  [
    'a county covers its townships, for its own category alone',
    [outlet(['370102'])],
    ['370102004 fridge', '370102005 fridge', '370103 solar-heater', '370103 fridge'],
  ],
  [
    'a township covers itself',
    [outlet(['370102005'], ['solar-heater', 'fridge'])],
    ['370102004 solar-heater', '370102004 fridge', '370103 solar-heater', '370103 fridge'],
  ],
  [
    'who asked for nothing covers where it stands',
    [outlet([], ['fridge'])],
    ['370102004 solar-heater', '370102004 fridge', '370102005 solar-heater', '370102005 fridge', '370103 solar-heater'],
  ],
  ['a city covers all', [outlet(['3701'], ['solar-heater', 'fridge', 'boiler'])], []],
  [
    'a longer prefix than the place is not it',
    [outlet(['3701030'], ['solar-heater', 'fridge'])],
    [
      '370102004 solar-heater',
      '370102004 fridge',
      '370102005 solar-heater',
      '370102005 fridge',
      '370103 solar-heater',
      '370103 fridge',
    ],
  ],
])('%s', (_about, outlets, gaps) => {
  expect(findGaps(plan, outlets).map(({ division: { code }, category }) => `${code} ${category}`)).toEqual(gaps);
});
