import { expect, test } from 'vitest';
import { isId, momentOf, newId, newIds } from './id.ts';
import { toInstant } from './instant.ts';

test.each([0, 1, 999, 1_000, 1_800_000_000_000, 1_800_000_000_001, 2 ** 48 - 1])(
  'an id of the millisecond %i says so',
  (moment) => {
    const id = newId('tok', toInstant(moment));
    expect(isId('tok', id)).toBe(true);
    expect(momentOf(id)).toBe(moment);
  },
);

test('ids sort by their moment', () => {
  const ids = [5, 40_000, 41_000, 2 ** 40].map((moment) => newId('tok', toInstant(moment)));
  expect(ids.toSorted()).toEqual(ids);
});

test('many ids ascend, and so do groups of one moment; each is still an id of that moment', () => {
  const moment = toInstant(1_800_000_000_000);
  const ids = [1, 2, 31, 32, 4095].flatMap((group) => newIds('unt', moment, { count: 50, group }));
  expect(new Set(ids).size).toBe(250);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids) expect([isId('unt', id), momentOf(id)]).toEqual([true, moment]);
  expect(newIds('unt', moment, { count: 0, group: 1 })).toEqual([]);
  // The number begins again behind its last, which costs order and nothing else.
  expect(isId('unt', newIds('unt', moment, { count: 1, group: 4096 })[0] ?? '')).toBe(true);
});

test.each([
  'tok_',
  'tok_0',
  'tik_00000000000000000000000000',
  'tok_0000000000000000000000000u',
  'tok_0000000000000000000000000O',
])('%s is no id', (text) => {
  expect(isId('tok', text)).toBe(false);
});
