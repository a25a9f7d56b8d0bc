import { expect, test } from 'vitest';
import { addToCount, countEarlier } from './count-earlier.ts';
import { date } from './fixtures.ts';

const claim = (repairedOn: string, component = 'tank') => ({ repairedOn: date(repairedOn), modelCode: 'M', component });
const read = [
  { memberTenantId: 'ten_1', key: 'd/2026-03-15', claims: 3 },
  { memberTenantId: '*', key: 'd/2026-03-15', claims: 5 },
];

test('those in front are added for the member and for all, and only under keys that the claim looks at', () => {
  const earlier = new Map<string, number>();
  addToCount(earlier, claim('2026-03-15'));
  addToCount(earlier, claim('2026-03-15'));
  addToCount(earlier, claim('2026-01-31', 'pipes'));
  addToCount(earlier, claim('2025-11-30'));
  const counts = countEarlier(read, earlier, 'ten_1', claim('2026-03-15'));
  const of = (member: string) =>
    Object.fromEntries(counts.flatMap((row) => (row.memberTenantId === member ? [[row.key, row.claims]] : [])));
  expect(of('ten_1')).toEqual({ 'd/2026-03-15': 5, 'm/2026-03': 2, 'c/2026-03/M/tank': 2, 'm/2026-01': 1 });
  expect(of('*')).toEqual({ 'd/2026-03-15': 7, 'm/2026-03': 2, 'c/2026-03/M/tank': 2, 'm/2026-01': 1 });
});

test('the first of a call sees what was read', () => {
  expect(countEarlier(read, new Map(), 'ten_1', claim('2026-03-15'))).toEqual(read);
});
