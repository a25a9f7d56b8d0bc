import { expect, test } from 'vitest';
import { checkUsage } from './check-usage.ts';
import type { EarlierClaim } from './claim-file.ts';
import { date, draft, earlierClaim } from './fixtures.ts';

const cureUntil = date('2026-07-04');
const read = (reading: number, failedOn: string, unit: 'km' | 'hours' = 'hours'): EarlierClaim =>
  earlierClaim({ failedOn: date(failedOn), facts: { usage: { unit, reading } } });

/** The failure of the draft was on 10 June. */
test.each<[string, number, EarlierClaim[], number | null]>([
  ['nothing is known', 10, [], null],
  ['as much as before', 100, [read(100, '2026-06-01')], null],
  ['one less than before', 99, [read(100, '2026-06-01')], 100],
  ['on the same day', 99, [read(100, '2026-06-10')], 100],
  ['less than a later reading', 99, [read(100, '2026-06-11')], null],
  ['less than kilometres', 99, [read(100, '2026-06-01', 'km')], null],
  ['less than two: the highest is named', 50, [read(60, '2026-01-01'), read(80, '2026-02-01')], 80],
])('%s', (_about, reading, earlier, named) => {
  const facts = { usage: { unit: 'hours' as const, reading } };
  const looked = [checkUsage({ draft: { ...draft, facts }, unit: { events: {} }, earlier, cureUntil })].flat();
  expect(looked).toHaveLength(1);
  if (named === null) expect(looked[0]?.finding).toBeNull();
  else
    expect(looked[0]?.finding).toMatchObject({
      code: 'claims.usage_lower',
      path: '/usage/reading',
      params: { earlierReading: named },
      cureUntil,
    });
});

test("the unit's own readings count as well; who tells none is not asked", () => {
  const unit = { events: {}, usage: [{ unit: 'hours' as const, reading: 100, readOn: date('2026-06-01') }] };
  const facts = { usage: { unit: 'hours' as const, reading: 99 } };
  expect([checkUsage({ draft: { ...draft, facts }, unit, earlier: [], cureUntil })].flat()[0]?.finding?.code).toBe(
    'claims.usage_lower',
  );
  expect(checkUsage({ draft, unit, earlier: [], cureUntil })).toEqual([]);
});
