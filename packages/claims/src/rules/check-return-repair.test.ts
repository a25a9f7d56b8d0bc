import { expect, test } from 'vitest';
import { checkReturnRepair } from './check-return-repair.ts';
import type { EarlierClaim, LineQuestion } from './claim-file.ts';
import { card, date, earlierClaim, labour, part, questionOf } from './fixtures.ts';

/** The tank failed again on 10 June. */
const ask = (earlier: Partial<EarlierClaim>, days: number, changed: Partial<LineQuestion> = {}) => {
  const question = questionOf(labour(90, 12_000), {
    earlier: [earlierClaim({ repairedOn: date('2026-05-20'), ...earlier })],
    card: { ...card, repairHoldsDays: days },
    ...changed,
  });
  return [checkReturnRepair(question)].flat().map(({ finding, step }) => finding?.code ?? step.outcome);
};

test.each<[string, Partial<EarlierClaim>, number, string[]]>([
  ['the last day counts', {}, 21, ['claims.return_repair']],
  ['the day after', {}, 20, ['passed']],
  ['repaired on the day of the failure', { repairedOn: date('2026-06-10') }, 1, ['claims.return_repair']],
  ['repaired after it', { repairedOn: date('2026-06-11') }, 30, ['passed']],
  ['by another shop', { memberTenantId: 'ten_other' }, 30, ['passed']],
  ['another component', { component: 'pipes' }, 30, ['passed']],
  ['nobody asks', {}, 0, []],
])('%s', (_about, earlier, days, expected) => {
  expect(ask(earlier, days)).toEqual(expected);
});

test('parts of a return repair are paid', () => {
  expect(ask({}, 30, { line: part(1, 20_000) })).toEqual([]);
});

test('a statutory pack has it hold longer than was agreed, never shorter', () => {
  const terms: LineQuestion['terms'] = { terms: [], pack: 'cn-general' };
  expect(ask({}, 0, { terms })).toEqual(['claims.return_repair']);
  expect(ask({ repairedOn: date('2026-05-11') }, 7, { terms })).toEqual(['claims.return_repair']);
  expect(ask({ repairedOn: date('2026-05-10') }, 7, { terms })).toEqual(['passed']);
  expect(ask({ repairedOn: date('2026-05-10') }, 31, { terms })).toEqual(['claims.return_repair']);
  // as a lawyer has read it: 31 days
  const rules = [{ kind: 'guarantee', id: 'repair-holds-30', article: 'Art. 8', days: 31 }] as const;
  const corrected = { ...terms, packCorrections: { source: 'gazette', verified: true, rules } } as const;
  expect(ask({ repairedOn: date('2026-05-10') }, 7, { terms: corrected })).toEqual(['claims.return_repair']);
});
