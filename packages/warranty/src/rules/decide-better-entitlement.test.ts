import { type Instant, type LocalDate, toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { WarrantyTerm } from '../words.ts';
import { chooseBetterTerms, type TermsVersions } from './choose-better-terms.ts';
import { decideBetterEntitlement } from './decide-better-entitlement.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

const term = (component: string, months: number): WarrantyTerm => ({ component, months, startsAt: ['invoice'] });
const version = (number: number, effectiveFrom: string, terms: readonly WarrantyTerm[]): TermsVersions[number] => ({
  id: `pol_${number}`,
  kind: 'warranty.terms',
  name: 'Terms',
  state: 'published',
  number,
  effectiveFrom: day(effectiveFrom),
  content: { models: ['*'], terms },
  // safe: the rule does not look at instants
  createdAt: 0 as Instant,
  publishedAt: null,
  version: 2,
});
/** Sold on 1 March 2025: the tank for 12 months and pipes for 24. */
const unit = { events: { invoice: day('2025-03-01') } };
const sold = version(1, '2025-01-01', [term('tank', 12), term('pipes', 24)]);
/** Since June the tank has 24, pipes only 6, and the lamp is promised at all. */
const since = version(2, '2025-06-01', [term('tank', 24), term('pipes', 6), term('lamp', 24)]);

const ask = (on: string, asked: { component?: string } = {}, versions: TermsVersions = [sold, since]) => {
  const found = decideBetterEntitlement(versions, 'SH-200', { unit, on: day(on), asked });
  if (found === null) throw new Error('terms were in force');
  return found;
};
const told = ({ answer, termsOf }: ReturnType<typeof ask>) =>
  answer.components.map(({ component, covered, lastDay }) => [
    component,
    covered,
    lastDay,
    termsOf(component).version.number,
  ]);

test('each component is answered by the version that gives it most', () => {
  // In March 2026 the twelve months of the tank are over, and both versions still promise something.
  expect(told(ask('2026-03-15'))).toEqual([
    ['tank', true, '2027-03-01', 2],
    ['pipes', true, '2027-03-01', 1],
    ['lamp', true, '2027-03-01', 2],
  ]);
  // While the own terms cover it a later one takes nothing away, and adds nothing.
  expect(told(ask('2025-12-01')).slice(0, 2)).toEqual([
    ['tank', true, '2026-03-01', 1],
    ['pipes', true, '2027-03-01', 1],
  ]);
  // Before it began it is not there.
  expect(told(ask('2025-05-31'))).toEqual([
    ['tank', true, '2026-03-01', 1],
    ['pipes', true, '2027-03-01', 1],
  ]);
});

test('every version that answered is named, that of the question first', () => {
  expect(ask('2026-03-15').versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(ask('2026-03-15', { component: 'pipes' }).versions[0]?.number).toBe(1);
  expect(ask('2025-05-31').versions.map(({ number }) => number)).toEqual([1]);
});

test('what is asked of one component is what a claim for it is judged by, on every day of three years', () => {
  const versions = [sold, since, version(3, '2026-01-01', [term('*', 18)])];
  for (let month = 0; month < 36; month++) {
    const on = day(`${2025 + Math.floor((month + 2) / 12)}-${String(((month + 2) % 12) + 1).padStart(2, '0')}-15`);
    for (const component of ['tank', 'pipes', 'lamp', 'knob']) {
      const judged = chooseBetterTerms(versions, 'SH-200', unit, { failedOn: on, component });
      const found = decideBetterEntitlement(versions, 'SH-200', { unit, on, asked: { component } });
      expect([component, on, found?.versions[0]?.id]).toEqual([component, on, judged?.version.id]);
      expect(found?.answer.asked?.component).toBe(component);
    }
  }
});

test('without any terms on the day of the sale there is no answer', () => {
  expect(decideBetterEntitlement([since], 'SH-200', { unit, on: day('2026-03-15') })).toBeNull();
});
