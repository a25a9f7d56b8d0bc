import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';

const pages = [
  { file: 'README.md', text: '# Start\n\n## The first claim\n' },
  { file: 'packages/claims/README.md', text: '' },
];

function check(text: string) {
  return checkLinks([...pages, { file: 'packages/a/README.md', text }]).map(
    ({ line, message }) => `${line}: ${message}`,
  );
}

test.each([
  '[a](../claims/README.md)',
  '[a](../../README.md#the-first-claim)',
  '[a](../claims)',
  '[a](https://example.com/none)',
  '`[a](none.md)`',
])('%s leads somewhere', (link) => {
  expect(check(link)).toEqual([]);
});

test('a dead file and a dead heading are found', () => {
  expect(check('\n[a](none.md)')).toEqual(['2: none.md leads nowhere.']);
  expect(check('[a](../../README.md#none)')).toEqual(['1: No heading of README.md is called #none.']);
});
