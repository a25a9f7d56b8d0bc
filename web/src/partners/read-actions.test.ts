import { expect, test } from 'vitest';
import { readActions } from './read-actions.ts';

test('a line is a day and what is to be mended; blank lines are none', () => {
  expect(readActions('2026-12-01 Clean the parts room\n\n 2026-12-15： 更换招牌 ')).toEqual([
    { dueOn: '2026-12-01', what: 'Clean the parts room' },
    { dueOn: '2026-12-15', what: '更换招牌' },
  ]);
});

test('a line without a day is not lost: it has none, which is refused by name', () => {
  expect(readActions('Clean up soon')).toEqual([{ dueOn: '', what: 'Clean up soon' }]);
});
