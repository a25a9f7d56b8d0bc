import { describe, expect, it } from 'vitest';
import type { RepairRecord } from '../words.ts';
import { decideRemedy, type RemedyQuestion } from './decide-remedy.ts';
import { chargeCases, date } from './fixtures.ts';

const GENERAL: RemedyQuestion = {
  rule: { clause: 'cn-general.two-repairs', repairsBeforeExchange: 2, sameFaultOnly: false },
  term: { startsOn: date('2025-12-01'), lastDay: date('2026-12-01') },
  repairs: [],
  stillFails: true,
  sameModelExists: true,
  buyerDeclinesExchange: false,
};

function repair(repairedOn: string, extra: Partial<RepairRecord> = {}): RepairRecord {
  return { repairedOn: date(repairedOn), kind: 'performance', signed: true, ...extra };
}

const cases = chargeCases.remedies.filter((entry) => entry.expect !== undefined);
const two = [repair('2026-01-10'), repair('2026-02-20')];

describe('decideRemedy', () => {
  it('has cases, and with the depreciation cases they are all', () => {
    expect(cases.length).toBe(3);
    expect(chargeCases.remedies.length).toBe(4 + 3);
  });

  it.each(cases)('$about', ({ repairs = [], stillFails = false, expect: expected }) => {
    const records = repairs.map(({ at, kind, signed }) => repair(at, { kind, signed }));
    expect(decideRemedy({ ...GENERAL, repairs: records, stillFails }).remedy).toBe(expected);
  });

  it.each([
    ['works again', { stillFails: false }, 'none', false],
    ['no such model', { sameModelExists: false }, 'refund', false],
    ['buyer declines', { buyerDeclinesExchange: true }, 'refund', true],
    [
      'no such model, and the buyer would decline',
      { sameModelExists: false, buyerDeclinesExchange: true },
      'refund',
      false,
    ],
    ['first and last day of the term', { repairs: [repair('2025-12-01'), repair('2026-12-01')] }, 'exchange', false],
    ['a repair before the term', { repairs: [repair('2025-11-30'), repair('2026-12-01')] }, 'repair', false],
    ['a repair after the term', { repairs: [repair('2025-12-01'), repair('2026-12-02')] }, 'repair', false],
    ['for life', { term: { startsOn: date('2025-12-01'), lastDay: null } }, 'exchange', false],
    ['a pack with three', { rule: { ...GENERAL.rule, repairsBeforeExchange: 3 } }, 'repair', false],
  ] as const)('%s', (_, change, remedy, lessDepreciation) => {
    expect(decideRemedy({ ...GENERAL, repairs: two, ...change })).toMatchObject({ remedy, lessDepreciation });
  });

  describe('where the pack wants the same fault', () => {
    const rule = { ...GENERAL.rule, sameFaultOnly: true };
    it.each([
      ['the same', ['E1', 'E1'], 'exchange'],
      ['different', ['E1', 'E2'], 'repair'],
      ['two of three', ['E1', 'E2', 'E1'], 'exchange'],
      ['unknown', [null, null], 'repair'],
    ] as const)('%s', (_, codes, remedy) => {
      const repairs = codes.map((faultCode) => repair('2026-01-10', { faultCode }));
      expect(decideRemedy({ ...GENERAL, rule, repairs }).remedy).toBe(remedy);
    });
  });

  it('says what it counted', () => {
    const answer = decideRemedy({ ...GENERAL, repairs: [...two.slice(1), repair('2026-03-01', { signed: false })] });
    expect(answer.code).toBe('warranty.repairs_not_enough');
    expect(answer.trace).toEqual([
      {
        rule: 'warranty.repairs',
        clause: 'cn-general.two-repairs',
        saw: { counted: 1, made: 2, needed: 2, stillFails: true },
        outcome: 'refused',
      },
    ]);
  });
});
