import { type Instant, type LocalDate, toLocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import { expect, test } from 'vitest';
import { chooseTerms } from './choose-terms.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

function published(
  number: number,
  effectiveFrom: string,
  models: readonly string[],
): Policy<{ models: readonly string[]; terms: [] }> {
  return {
    id: `pol_${number}`,
    kind: 'warranty.terms',
    name: 'Terms',
    state: 'published',
    number,
    effectiveFrom: day(effectiveFrom),
    content: { models, terms: [] },
    // safe: the rule does not look at instants
    createdAt: 0 as Instant,
    publishedAt: null,
    version: 2,
  };
}

const versions = [
  published(1, '2025-01-01', ['*']),
  published(2, '2026-01-01', ['*']),
  published(3, '2025-06-01', ['SH-200']),
];

test.each([
  ['sold under version 1', 'SH-160', '2025-08-01', '2026-05-01', 1, 'invoice'],
  ['sold under version 2', 'SH-160', '2026-02-01', '2026-05-01', 2, 'invoice'],
  ['terms that name the model win, though older', 'SH-200', '2026-02-01', '2026-05-01', 3, 'invoice'],
  ['before the model had its own', 'SH-200', '2025-03-01', '2026-05-01', 1, 'invoice'],
  ['unsold: the day that is asked about', 'SH-160', undefined, '2026-05-01', 2, 'asked'],
])('%s', (_name, model, invoice, on, number, chosenBy) => {
  const unit = { events: { invoice: invoice === undefined ? undefined : day(invoice) } };
  expect(chooseTerms(versions, model, unit, { on: day(on), by: 'asked' })?.version).toMatchObject({ number, chosenBy });
});

test('sold before there were any terms', () => {
  expect(
    chooseTerms(versions, 'SH-160', { events: { invoice: day('2024-12-31') } }, { on: day('2026-05-01'), by: 'asked' }),
  ).toBeNull();
});
