import { expect, test } from 'vitest';
import { checkTerritory } from './check-territory.ts';
import { date, draft } from './fixtures.ts';

const cureUntil = date('2026-07-04');

test.each<[string, string | undefined, readonly string[] | null, string]>([
  ['in a county of the province', '370102', ['37'], 'passed'],
  ['in the very division', '370102', ['3703', '370102'], 'passed'],
  ['in a township of it', '370102001', ['370102'], 'passed'],
  ['beside it', '370103', ['370102'], 'claims.outside_territory'],
  ['in the city, where only a county was agreed', '3701', ['370102'], 'claims.outside_territory'],
  ['anywhere, where none was agreed', '110101', [], 'nothing'],
  ['anywhere without an agreement', '110101', null, 'nothing'],
  ['nowhere in particular', undefined, ['37'], 'nothing'],
])('%s', (_about, division, divisions, expected) => {
  const agreement = divisions === null ? null : { territory: { divisions, isExclusive: false }, categories: [] };
  const facts = division === undefined ? {} : { division };
  const looked = [checkTerritory({ draft: { ...draft, facts }, agreement, cureUntil })].flat();
  expect(looked.map(({ finding, step }) => finding?.code ?? step.outcome)).toEqual(
    expected === 'nothing' ? [] : [expected],
  );
  if (expected.startsWith('claims.')) expect(looked[0]?.finding).toMatchObject({ path: '/division', cureUntil });
});
