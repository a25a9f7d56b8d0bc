import { toInstant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import { date } from './fixtures.ts';
import { type Advanced, settleAdvances } from './settle-advances.ts';

const until = date('2026-05-31');
const claim = (changed: Partial<Advanced>): Advanced => ({
  id: 'clm_1',
  reference: 'R-1',
  serial: 'U-1',
  modelCode: 'SH-200',
  state: 'in_review',
  decidedOn: null,
  submittedAt: toInstant(Date.UTC(2026, 4, 20)),
  preCredit: 30_000,
  preCreditState: 'promised',
  ...changed,
});
const settle = (changed: Partial<Advanced>) => {
  const { advances, marks } = settleAdvances([claim(changed)], until);
  return [advances.map(({ kind, amount }) => [kind, amount]), marks.map(({ state }) => state)];
};

describe('what was promised before the decision', () => {
  test('is paid with the month in which nobody decided', () => {
    expect(settle({})).toEqual([[['pre_credit', 30_000]], ['credited']]);
  });
  test('is not needed where the decision came in time', () => {
    expect(settle({ state: 'approved', decidedOn: date('2026-05-31') })).toEqual([[], ['not_needed']]);
  });
  test('is paid all the same where the decision came after the month', () => {
    expect(settle({ state: 'approved', decidedOn: date('2026-06-01') })).toEqual([
      [['pre_credit', 30_000]],
      ['credited'],
    ]);
  });
  test('of the next month waits for its own statement', () => {
    expect(settle({ submittedAt: toInstant(Date.UTC(2026, 4, 31, 16)) })).toEqual([[], []]);
  });
});

describe('what was paid in advance', () => {
  test.each(['approved', 'rejected', 'partly_approved', 'needs_info', 'withdrawn'] as const)(
    'is taken off once it is %s',
    (state) => {
      const decidedOn = state === 'withdrawn' ? null : date('2026-05-10');
      expect(settle({ preCreditState: 'credited', state, decidedOn })).toEqual([
        [['pre_credit_set_off', -30_000]],
        ['set_off'],
      ]);
    },
  );
  test('stays while people still have it', () => {
    expect(settle({ preCreditState: 'credited' })).toEqual([[], []]);
  });
});
