import { expect, test } from 'vitest';
import { guessEncoding, guessFormat } from './guess-file.ts';

const utf8 = new TextEncoder();
/** 序列号 in GB18030. */
const CHINESE = new Uint8Array([0xd0, 0xf2, 0xc1, 0xd0, 0xba, 0xc5]);

test.each([
  ['units.csv', '{', 'csv'],
  ['units.NDJSON', 'serial,model', 'ndjson'],
  ['units.jsonl', '', 'ndjson'],
  ['units', '\uFEFF {"serial":"1"}', 'ndjson'],
  ['units', 'serial,model\n', 'csv'],
  ['units', '', 'csv'],
] as const)('%s that begins with %j is %s', (name, head, format) => {
  expect(guessFormat(name, utf8.encode(head))).toBe(format);
});

test('what is no UTF-8 is GB18030; a sign that is cut in two is UTF-8 still', () => {
  expect(guessEncoding(utf8.encode('serial,型号'))).toBe('utf-8');
  expect(guessEncoding(utf8.encode('serial,型号').subarray(0, -1))).toBe('utf-8');
  expect(guessEncoding(CHINESE)).toBe('gb18030');
  expect(guessEncoding(new Uint8Array())).toBe('utf-8');
});
