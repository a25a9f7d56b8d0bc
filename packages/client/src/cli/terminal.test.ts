import { expect, test } from 'vitest';
import { tame, toTable, widthOf } from './terminal.ts';
import { say, TEXTS } from './texts.ts';

test('columns stand under each other, also where characters are wide', () => {
  const table = toTable(
    [{ head: '部件' }, { head: 'Sum', align: 'right' }],
    [
      ['Tank', '1'],
      ['集热管', '1000'],
    ],
    (head) => head,
  );
  expect(table.split('\n')).toEqual(['部件     Sum', 'Tank       1', '集热管  1000']);
  expect(new Set(table.split('\n').map(widthOf)).size).toBe(1);
});

test('what the other side says does not command the terminal', () => {
  expect(tame('a\u001b[31mred\u0007\u009b2J\u202eb\tc')).toBe('a[31mred2Jb\tc');
});

test('every text is there in both languages, and the Chinese one is Chinese', () => {
  for (const [name, { en, zh }] of Object.entries(TEXTS)) {
    expect(zh, name).not.toBe(en);
    // What merely joins other texts has no word of its own.
    if (/\p{L}/u.test(en.replace(/\{\w+\}/g, ''))) expect(zh, name).toMatch(/\p{Script=Han}/u);
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key).sort();
    expect(names(zh), name).toEqual(names(en));
  }
  expect(say('en', 'place.row', { row: 2, column: 'unit', text: 'is empty' })).toBe('row 2, unit: is empty');
});
