import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { escapeCell, toCsvLine, unescapeCell } from './escape-cell.ts';

/** What a spreadsheet would calculate. */
const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠x', '–1', "'=1", "''=1"])(
  'a cell %j is shown and not calculated, and reads back',
  (text) => {
    expect(escapeCell(text)).toBe(`'${text}`);
    expect(unescapeCell(escapeCell(text))).toBe(text);
  },
);

test.each(['', 'WO-1', "'", "it's", '1-2', 'a=b', '"quoted"', '中文'])('a cell %j stays as it is', (text) => {
  expect(escapeCell(text)).toBe(text);
  expect(unescapeCell(text)).toBe(text);
});

test('numbers stay numbers in numeric columns, and nothing else does', () => {
  expect(toCsvLine(['-5.00', '-5.00', 3, '-5+1'], new Set([1, 3]))).toBe("'-5.00,-5.00,3,'-5+1");
});

const corpora = process.env.CORPORA_DIR;

describe.skipIf(!corpora)('corpora: hostile text', () => {
  const read = (path: string) => readFileSync(join(corpora ?? '', path), 'utf8');
  const payloads = () => read('payloads/csv-injection.txt').split('\n').filter(Boolean);
  const naughty = (): string[] => JSON.parse(read('blns/blns.json'));

  test('no payload begins a formula, and each reads back', () => {
    const texts = [...payloads(), ...naughty()];
    expect(payloads().length).toBeGreaterThanOrEqual(16);
    expect(naughty().length).toBeGreaterThanOrEqual(515);
    for (const text of texts) {
      const line = toCsvLine([text, 'end']);
      const [[cell = '', end] = []] = parse(line, { relax_column_count: true }) as string[][];
      expect(cell).not.toMatch(STARTS_FORMULA);
      expect(unescapeCell(cell)).toBe(text);
      expect(end).toBe('end');
    }
  });
});
