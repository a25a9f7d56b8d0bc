import { expect, it } from 'vitest';
import { decideSeverity } from './decide-severity.ts';

const name = { en: 'x', zh: 'x' };
const POLICY = {
  levels: [3, 1, 2].map((severity) => ({ severity, name })),
  symptoms: [{ code: 'leak', severity: 1 }],
};

it.each([
  ['a person said so', 2, 'leak', 2],
  ['a level that does not exist', 4, null, undefined],
  ['the symptom', null, 'leak', 1],
  ['a symptom that nobody knows: the least severe', null, 'smell', 3],
  ['no symptom: the least severe', null, null, 3],
])('%s', (_about, severity, symptomCode, expected) => {
  expect(decideSeverity(POLICY, { severity, symptomCode })).toBe(expected);
});

it('without a policy there is no level, unless a person named one', () => {
  expect(decideSeverity(null, { severity: null, symptomCode: 'leak' })).toBe(0);
  expect(decideSeverity(null, { severity: 2, symptomCode: null })).toBe(2);
  expect(decideSeverity({ levels: POLICY.levels }, { severity: null, symptomCode: 'leak' })).toBe(3);
});
