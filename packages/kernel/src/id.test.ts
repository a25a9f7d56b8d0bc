import { expect, test } from 'vitest';
import { isId, momentOf, newId } from './id.ts';
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

test.each([
  'tok_',
  'tok_0',
  'tik_00000000000000000000000000',
  'tok_0000000000000000000000000u',
  'tok_0000000000000000000000000O',
])('%s is no id', (text) => {
  expect(isId('tok', text)).toBe(false);
});
