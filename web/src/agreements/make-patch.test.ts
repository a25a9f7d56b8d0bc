import { expect, test } from 'vitest';
import { makePatch } from './make-patch.ts';

test('what is the same is left out, what is otherwise stands alone, what is gone is null', () => {
  const before = {
    jurisdiction: 'Jinan',
    territory: { divisions: ['3701'], isExclusive: false },
    outletClass: 'county',
  };
  const after = {
    jurisdiction: 'Jinan',
    territory: { divisions: ['3701', '3702'], isExclusive: false },
    outletClass: null,
    validFrom: '2026-01-01',
  };
  expect(makePatch(before, after)).toEqual({
    territory: { divisions: ['3701', '3702'] },
    outletClass: null,
    validFrom: '2026-01-01',
  });
});

test('an object that takes the place of nothing goes whole; nothing in the place of nothing is no difference', () => {
  const thirdParty = { role: 'seller', name: 'A' };
  expect(makePatch({ thirdParty: null }, { thirdParty, validUntil: null })).toEqual({ thirdParty });
  expect(makePatch({ categories: ['a'] }, { categories: ['a'] })).toEqual({});
});
