import { expect, test } from 'vitest';
import type { AgreementContent } from '../words.ts';
import { checkAgreement, type NamedPolicy } from './check-agreement.ts';
import { agreementB } from './fixtures.ts';

const named: NamedPolicy[] = [{ id: 'pol_rates', kind: 'claims.rate_card', isPublished: true }];

function codesOf(changed: Partial<AgreementContent>, policies = named): string[] {
  return checkAgreement({ ...agreementB, ...changed }, policies, null).map(({ code, path }) => `${code} ${path}`);
}

test('agreement B can be offered', () => {
  expect(codesOf({})).toEqual([]);
});

const { settlement, territory } = agreementB;
// safe: dates that exist
const before = '2025-12-31' as AgreementContent['validFrom'];

test.each<[string, Partial<AgreementContent>, string]>([
  ['ends before it begins', { validUntil: before }, 'agreements.ends_before_it_begins /validUntil'],
  [
    'names a division twice',
    { territory: { ...territory, divisions: ['370102', '3703', '370102'] } },
    'agreements.division_twice /territory/divisions/2',
  ],
  ['names a category twice', { categories: ['a', 'b', 'b'] }, 'agreements.category_twice /categories/2'],
  [
    'closes its window before it opens',
    { settlement: { ...settlement, windowOpensOn: 21 } },
    'agreements.window_reversed /settlement/windowClosesOn',
  ],
  [
    'pays by unit without a rate',
    { settlement: { ...settlement, mode: 'flat_per_unit' } },
    'agreements.flat_rate_mismatch /settlement/flatPerUnit',
  ],
  [
    'has a rate by unit that nothing uses',
    { settlement: { ...settlement, flatPerUnit: 3500 } },
    'agreements.flat_rate_mismatch /settlement/flatPerUnit',
  ],
  [
    'names terms that are not there',
    { policies: { ...agreementB.policies, slaPolicy: 'pol_nowhere' } },
    'agreements.policy_unknown /policies/slaPolicy',
  ],
  [
    'names terms of another kind',
    { policies: { ...agreementB.policies, chargeMatrix: 'pol_rates' } },
    'agreements.policy_unknown /policies/chargeMatrix',
  ],
])('one that %s is refused', (_about, changed, expected) => {
  expect(codesOf(changed)).toEqual([expected]);
});

test('one that begins and ends on the same day is in order', () => {
  expect(codesOf({ validUntil: agreementB.validFrom })).toEqual([]);
});

test('one that names a draft is refused', () => {
  expect(codesOf({}, [{ id: 'pol_rates', kind: 'claims.rate_card', isPublished: false }])).toEqual([
    'agreements.policy_not_published /policies/rateCard',
  ]);
});
