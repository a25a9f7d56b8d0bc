import { describe, expect, test } from 'vitest';
import type { SignedRepair, UnitFacts, WarrantyPolicy } from '../words.ts';
import { decideAgreedRights } from './decide-agreed-rights.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, events } from './fixtures.ts';

const POLICY: WarrantyPolicy = {
  terms: [{ component: 'tank', months: 12, startsAt: ['invoice'] }],
  agreedRights: [
    { right: 'exchange', months: 3, clause: '§5' },
    { right: 'repair', months: 12, clause: '§6' },
    { right: 'refund', days: 10, clause: '§4' },
  ],
};

function rightsOn(
  on: string,
  policy = POLICY,
  unit: Partial<UnitFacts> = {},
  more: { sameModelExists?: boolean; buyerDeclinesExchange?: boolean } = {},
) {
  const facts: UnitFacts = { events: events({ invoice: '2025-11-30' }), ...unit };
  const spoke = decideEntitlement({ policy, unit: facts, on: date(on), asked: { component: 'tank' } }).asked;
  return decideAgreedRights({ policy, unit: facts, spoke, on: date(on), ...more }).map(
    ({ right, lastDay, rule, lessDepreciation }) => [right, lastDay, rule, ...(lessDepreciation ? ['less use'] : [])],
  );
}

test.each([
  ['2025-11-29', []],
  [
    '2025-12-10',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
      ['refund', '2025-12-10', '§4'],
    ],
  ],
  [
    '2025-12-11',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
    ],
  ],
  [
    '2026-02-28',
    [
      ['exchange', '2026-02-28', '§5'],
      ['repair', '2026-11-30', '§6'],
    ],
  ],
  ['2026-03-01', [['repair', '2026-11-30', '§6']]],
  ['2026-12-01', []],
])('on %s', (on, rights) => {
  expect(rightsOn(on)).toEqual(rights);
});

test('without an invoice there are none', () => {
  expect(rightsOn('2025-12-01', POLICY, { events: events({ delivery: '2025-11-30' }) })).toEqual([]);
});

describe('repairs that did not help', () => {
  const policy: WarrantyPolicy = {
    terms: POLICY.terms,
    repairsRule: { clause: '§8', repairsBeforeExchange: 2, sameFaultOnly: false },
  };
  const repair = (repairedOn: string, changed: Partial<SignedRepair> = {}): SignedRepair => ({
    repairedOn: date(repairedOn),
    component: 'tank',
    failureMode: null,
    cause: 'quality',
    faultCode: '110',
    part: null,
    replaced: false,
    ...changed,
  });
  const two = { repairs: [repair('2026-01-10'), repair('2026-02-10')] };
  test('are counted from the unit’s own timeline, in the term and by that day', () => {
    expect(rightsOn('2026-02-10', policy, two)).toEqual([['exchange', '2026-11-30', '§8']]);
    expect(rightsOn('2026-02-09', policy, two)).toEqual([]);
    expect(rightsOn('2026-12-01', policy, two)).toEqual([]);
    const byUser = { repairs: [repair('2026-01-10'), repair('2026-02-10', { cause: 'user' })] };
    expect(rightsOn('2026-03-01', policy, byUser)).toEqual([]);
  });
  test('no such model: the money back; declined: the money less use', () => {
    expect(rightsOn('2026-03-01', policy, two, { sameModelExists: false })).toEqual([['refund', '2026-11-30', '§8']]);
    expect(rightsOn('2026-03-01', policy, two, { buyerDeclinesExchange: true })).toEqual([
      ['refund', '2026-11-30', '§8', 'less use'],
    ]);
  });
  test('of one and the same fault, where the terms say so', () => {
    const same = { ...policy, repairsRule: { clause: '§8', repairsBeforeExchange: 2, sameFaultOnly: true } };
    expect(rightsOn('2026-03-01', same, two)).toHaveLength(1);
    const two2 = { repairs: [repair('2026-01-10'), repair('2026-02-10', { faultCode: '111' })] };
    expect(rightsOn('2026-03-01', same, two2)).toEqual([]);
  });
});
