import { type Instant, type LocalDate, toLocalDate } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Policy } from '../words.ts';
import { choosePolicy } from './choose-policy.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

function version(number: number | null, effectiveFrom: string, content = 'all'): Policy<string> {
  return {
    id: `pol_${number}`,
    kind: 'terms',
    name: 'Terms',
    state: number === null ? 'draft' : 'published',
    number,
    effectiveFrom: day(effectiveFrom),
    content,
    // safe: the rule does not look at instants
    createdAt: 0 as Instant,
    publishedAt: null,
    version: 1,
  };
}

test.each([
  ['nothing had begun', [version(1, '2026-02-01')], '2026-01-31', undefined],
  ['the first day counts', [version(1, '2026-02-01')], '2026-02-01', 1],
  [
    'the one that began last',
    [version(1, '2026-01-01'), version(2, '2026-03-01'), version(3, '2026-02-01')],
    '2026-03-05',
    2,
  ],
  [
    'a later publication for an earlier day does not overtake',
    [version(1, '2026-03-01'), version(2, '2026-01-01')],
    '2026-03-05',
    1,
  ],
  ['same day: the later number', [version(1, '2026-01-01'), version(2, '2026-01-01')], '2026-01-01', 2],
  ['a draft never judges', [version(1, '2026-01-01'), version(null, '2026-02-01')], '2026-03-01', 1],
  ['only what fits', [version(1, '2026-01-01', 'SH-200'), version(2, '2026-02-01', 'SH-160')], '2026-03-01', 1],
])('%s', (_name, versions, on, expected) => {
  const fits = (content: string) => content === 'all' || content === 'SH-200';
  expect(choosePolicy(versions, day(on), fits)?.number).toBe(expected);
});
