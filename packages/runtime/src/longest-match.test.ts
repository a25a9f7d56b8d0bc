import { expect, test } from 'vitest';
import * as z from 'zod';
import { longestMatch } from './longest-match.ts';

const FOREVER = Number.POSITIVE_INFINITY;

test.each([
  ['^clm_[0-9a-z]{26}$', 30],
  ['^\\d{4}-\\d{2}$', 7],
  ['^[A-Z]{3}$', 3],
  ['^(?:a|bcd|ef)$', 3],
  ['^a?b{2,5}$', 6],
  ['^(?!x)[^\\]]{1,4}$', 4],
  ['^(ab){3}\\.$', 7],
  ['^\\p{Han}{2}$', 2],
  ['^$', 0],
  ['^a*$', FOREVER],
  ['^a+b$', FOREVER],
  ['^a{3,}$', FOREVER],
  ['^(?:a|b+)$', FOREVER],
  ['^(a*)?$', FOREVER],
  ['a{3}', FOREVER],
  ['^a{3}', FOREVER],
])('%s takes at most %s characters', (pattern, length) => {
  expect(longestMatch(pattern)).toBe(length);
});

test('the patterns of the formats', () => {
  const patternOf = (schema: z.ZodType) => String(z.toJSONSchema(schema).pattern);
  expect(longestMatch(patternOf(z.iso.date()))).toBe(10);
  // Seconds may have a fraction of any length.
  expect(longestMatch(patternOf(z.iso.datetime()))).toBe(FOREVER);
});
