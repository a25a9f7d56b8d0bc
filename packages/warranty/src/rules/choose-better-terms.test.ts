import { type Instant, type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import { expect, test } from 'vitest';
import type { WarrantyPolicy, WarrantyTerm } from '../words.ts';
import { chooseBetterTerms } from './choose-better-terms.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

type Term = Pick<WarrantyTerm, 'months' | 'stages'>;

function version(number: number, effectiveFrom: string, term: Term, models = ['*']) {
  const terms = [{ component: 'tank', startsAt: ['invoice' as const], ...term }];
  const content: WarrantyPolicy & { models: readonly string[] } = { models, terms };
  const policy: Policy<typeof content> = {
    id: `pol_${number}`,
    kind: 'warranty.terms',
    name: 'Terms',
    state: 'published',
    number,
    effectiveFrom: day(effectiveFrom),
    content,
    // safe: the rule does not look at instants
    createdAt: 0 as Instant,
    publishedAt: null,
    version: 2,
  };
  return policy;
}

const of = (months: number): Term => ({ months });
const sold = version(1, '2025-01-01', of(12));
const half: Term = { stages: [{ basis: 'free', months: 24, coveredPercent: { labour: 50 } }] };
const atCost: Term = { stages: [{ basis: 'cost_price', months: 60 }] };

/** Sold on 1 March 2025 under twelve months. */
test.each<[string, Policy<WarrantyPolicy & { readonly models: readonly string[] }>[], string, number, string]>([
  ['in the term nothing later is better', [sold, version(2, '2025-06-01', of(24))], '2025-12-01', 1, 'invoice'],
  ['after it the longer one is', [sold, version(2, '2025-06-01', of(24))], '2026-08-01', 2, 'better'],
  ['after both the own one speaks', [sold, version(2, '2025-06-01', of(24))], '2027-08-01', 1, 'invoice'],
  ['a shorter one takes nothing away', [sold, version(2, '2025-06-01', of(6))], '2025-12-01', 1, 'invoice'],
  ['one that began after the failure', [sold, version(2, '2026-08-02', of(24))], '2026-08-01', 1, 'invoice'],
  ['one that began on its day', [sold, version(2, '2026-08-01', of(24))], '2026-08-01', 2, 'better'],
  ['one before the sale', [version(9, '2024-01-01', of(60)), sold], '2026-08-01', 1, 'invoice'],
  [
    'of two the better one',
    [sold, version(2, '2025-06-01', half), version(3, '2025-07-01', of(24)), version(4, '2025-08-01', atCost)],
    '2026-08-01',
    3,
    'better',
  ],
  ['at cost is better than nothing', [sold, version(2, '2025-06-01', atCost)], '2026-08-01', 2, 'better'],
  ['of another model', [sold, version(2, '2025-06-01', of(24), ['SH-300'])], '2026-08-01', 1, 'invoice'],
])('%s', (_about, versions, failedOn, number, chosenBy) => {
  const unit = { events: { invoice: day('2025-03-01') } };
  const chosen = chooseBetterTerms(versions, 'SH-200', unit, { failedOn: day(failedOn), component: 'tank' });
  expect(chosen?.version).toMatchObject({ number, chosenBy });
});

test('what was sold before there were any terms has none', () => {
  const unit = { events: { invoice: day('2024-12-31') } };
  const failure = { failedOn: day('2025-05-01'), component: 'tank' };
  expect(chooseBetterTerms([sold], 'SH-200', unit, failure)).toBeNull();
});
