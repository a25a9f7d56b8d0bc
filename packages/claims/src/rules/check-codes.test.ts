import { expect, test } from 'vitest';
import type { ClaimFacts, CodeSet } from '../words.ts';
import { checkCodes, findCause } from './check-codes.ts';
import { date, draft } from './fixtures.ts';

const named = (code: string) => ({ code, name: { en: code, zh: code } });
const codeSet: CodeSet = {
  slots: {
    symptom: [named('leaks'), named('cold')],
    section: [named('tank'), { ...named('none'), noFaultFound: true }],
  },
  required: ['symptom'],
};

test.each<[string, ClaimFacts['codes'], string[]]>([
  ['what is asked for', { symptom: 'leaks' }, []],
  ['a slot without a list takes any', { symptom: 'leaks', repair: 'anything' }, []],
  ['nothing', undefined, ['claims.code_missing /codes/symptom']],
  ['an unknown one', { symptom: 'smells' }, ['claims.code_unknown /codes/symptom']],
  [
    'two unknown ones',
    { symptom: 'x', section: 'y' },
    ['claims.code_unknown /codes/symptom', 'claims.code_unknown /codes/section'],
  ],
  ['no fault', { symptom: 'cold', section: 'none' }, ['claims.no_fault_found /codes/section']],
])('%s', (_about, codes, expected) => {
  const facts = codes === undefined ? {} : { codes };
  const told = { ...draft, facts };
  const looked = checkCodes({ draft: told, codeSet, cause: findCause(told, codeSet), cureUntil: date('2026-07-04') });
  expect(looked.flatMap(({ finding }) => (finding === null ? [] : [`${finding.code} ${finding.path}`]))).toEqual(
    expected,
  );
  expect(looked.length).toBeGreaterThan(0);
});

test('without a code set of the network no code is looked at', () => {
  const facts = { codes: { symptom: 'smells' } };
  expect(
    checkCodes({ draft: { ...draft, facts }, codeSet: null, cause: 'quality', cureUntil: date('2026-07-04') }),
  ).toEqual([]);
});

test.each([
  ['none', 'quality', 'no_fault_found'],
  ['none', 'user', 'no_fault_found'],
  ['tank', 'quality', 'quality'],
  ['unknown', 'user', 'user'],
  [undefined, 'transport', 'transport'],
] as const)('section %s, cause %s: judged as %s', (section, cause, expected) => {
  expect(findCause({ cause, facts: { codes: { section } } }, codeSet)).toBe(expected);
  expect(findCause({ cause, facts: { codes: { section } } }, null)).toBe(cause);
});
