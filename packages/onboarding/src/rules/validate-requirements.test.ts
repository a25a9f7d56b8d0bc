import { expect, test } from 'vitest';
import type { OutletClass } from '../words.ts';
import { county, requirements, township } from './fixtures.ts';
import { validateRequirements } from './validate-requirements.ts';

test.each<[string, readonly OutletClass[], readonly [string, string][]]>([
  ['two classes', [county, township], []],
  ['none', [], []],
  ['one of two meanings', [county, township, county], [['onboarding.class_twice', '/classes/2/code']]],
  [
    'more is asked of remote places',
    [{ ...county, remoteMinima: { premisesM2: 151, operators: 1 } }],
    [['onboarding.remote_above', '/classes/0/remoteMinima']],
  ],
  [
    'more people are asked of remote places',
    [township, { ...county, remoteMinima: { premisesM2: 1, operators: 3 } }],
    [['onboarding.remote_above', '/classes/1/remoteMinima']],
  ],
])('%s', (_about, classes, faults) => {
  const found = validateRequirements({ ...requirements, classes });
  expect(found.map(({ code, path }) => [code, path])).toEqual(faults);
});
