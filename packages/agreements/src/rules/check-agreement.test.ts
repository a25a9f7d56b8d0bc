import { expect, test } from 'vitest';
import type { AgreementContent } from '../words.ts';
import { checkAgreement, type NamedPolicy, type Surroundings } from './check-agreement.ts';
import { agreementB } from './fixtures.ts';

const named: NamedPolicy[] = [{ id: 'pol_rates', kind: 'claims.rate_card', isPublished: true }];

const nothing: Surroundings = { named, checker: null, base: null, taken: [] };

function codesOf(changed: Partial<AgreementContent>, around: Partial<Surroundings> = {}): string[] {
  return checkAgreement({ ...agreementB, ...changed }, { ...nothing, ...around }).map(
    ({ code, path }) => `${code} ${path}`,
  );
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
  ['rests on what is not there', { dependsOn: 'agr_dealer' }, 'agreements.base_unknown /dependsOn'],
  [
    'deducts for one reason twice',
    {
      settlement: {
        ...settlement,
        yearEndDeductions: [
          { reason: 'complaints', sharePpm: 10_000 },
          { reason: 'complaints', sharePpm: 20_000 },
        ],
      },
    },
    'agreements.deduction_twice /settlement/yearEndDeductions/1',
  ],
  [
    'counts one breach twice',
    {
      duties: {
        ...agreementB.duties,
        breaches: [
          { kind: 'false_claim', count: 3, withinMonths: 12 },
          { kind: 'false_claim', count: 2, withinMonths: 6 },
          { kind: 'false_claim', count: 4, withinMonths: 12 },
        ],
      },
    },
    'agreements.breach_twice /duties/breaches/2',
  ],
])('one that %s is refused', (_about, changed, expected) => {
  expect(codesOf(changed)).toEqual([expected]);
});

test('one that begins and ends on the same day is in order', () => {
  expect(codesOf({ validUntil: agreementB.validFrom })).toEqual([]);
});

test('one that names a draft is refused', () => {
  const draft: NamedPolicy = { id: 'pol_rates', kind: 'claims.rate_card', isPublished: false };
  expect(codesOf({}, { named: [draft] })).toEqual(['agreements.policy_not_published /policies/rateCard']);
});

test.each([
  ['draft', ['agreements.base_unknown /dependsOn']],
  ['ended', ['agreements.base_unknown /dependsOn']],
  ['offered', []],
  ['in_force', []],
  ['superseded', []],
] as const)('one that rests on an agreement that is %s', (state, expected) => {
  expect(codesOf({ dependsOn: 'agr_dealer' }, { base: { state } })).toEqual(expected);
});

test('a division that somebody else has alone is named by its row', () => {
  const taken = [{ row: 1, division: '3703', taken: '370302', member: 'Shop one' }];
  expect(codesOf({}, { taken })).toEqual(['agreements.territory_taken /territory/divisions/1']);
});
