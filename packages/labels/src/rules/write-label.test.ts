import { expect, test } from 'vitest';
import { writeLabel } from './write-label.ts';

const CODE = 'abcdefg0123456789abcdef';
const FACTS = {
  origin: 'https://id.example',
  serial: '2408-117-0342',
  batch: 'B2408',
  gtin: '09521234543213',
  code: CODE,
};

test('a unit with a GTIN gets a link of GS1, its keys in order', () => {
  expect(writeLabel(FACTS)).toEqual({
    serial: '2408-117-0342',
    code: CODE,
    kind: 'gs1',
    url: `https://id.example/01/09521234543213/10/B2408/21/2408-117-0342?k=${CODE}`,
    readable: ['(01)09521234543213', 'id.example/q/', 'abcd efg0 1234', '5678 9abc def'],
  });
});

test.each([
  ['no GTIN', { gtin: null }],
  ['a serial of more than twenty signs', { serial: '1'.repeat(21) }],
  ['a serial with a sign that GS1 does not know', { serial: '24 08' }],
  ['a serial that browsers take for a folder', { serial: '..' }],
])('%s: the short link', (_what, changed) => {
  expect(writeLabel({ ...FACTS, ...changed })).toMatchObject({
    kind: 'short',
    url: `https://id.example/q/${CODE}`,
    readable: ['id.example/q/', 'abcd efg0 1234', '5678 9abc def'],
  });
});

test('a batch that does not fit is left out', () => {
  const { url } = writeLabel({ ...FACTS, batch: '2024 年 8 月' });
  expect(url).toBe(`https://id.example/01/09521234543213/21/2408-117-0342?k=${CODE}`);
});
