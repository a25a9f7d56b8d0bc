import { expect, test } from 'vitest';
import type { ModelSheet } from '../words.ts';
import { checkSheet, listFilesOf } from './check-sheet.ts';

const name = { en: 'Valve', zh: '阀门' };
const part = { number: 'VLV-012', name, quantity: 2, position: 'A1', component: 'pipes' };
const operation = { code: 'replace-valve', name, minutes: 30, component: null };
const SHEET: ModelSheet = {
  parts: [part, { ...part, position: 'A2', component: null }],
  operations: [operation],
  documents: [{ kind: 'manual', name, at: { en: { url: 'https://a.example/m' }, zh: { file: 'fil_1' } } }],
  prices: { list: 299_900, cap: 299_900, currency: 'CNY' },
};
const check = (changed: Partial<ModelSheet> = {}) =>
  checkSheet({ ...SHEET, ...changed }, [{ code: 'pipes' }], new Set(['fil_1'])).map(
    ({ pointer, code }) => `${code} ${pointer}`,
  );

test('a sheet that says what it means', () => {
  expect(check()).toEqual([]);
  expect(check({ prices: null })).toEqual([]);
  expect(check({ prices: { list: 5, cap: null, currency: 'CNY' } })).toEqual([]);
  expect(listFilesOf(SHEET)).toEqual(['fil_1']);
});

test.each([
  [{ parts: [part, part] }, 'products.position_twice /parts/1'],
  [{ parts: [{ ...part, component: 'tank' }] }, 'products.component_unknown /parts/0/component'],
  [{ operations: [operation, operation] }, 'products.operation_twice /operations/1'],
  [{ operations: [{ ...operation, component: 'tank' }] }, 'products.component_unknown /operations/0/component'],
  [
    { documents: [{ kind: 'safety' as const, name, at: { en: null, zh: { file: 'fil_2' } } }] },
    'products.file_unknown /documents/0/at/zh',
  ],
  [{ prices: { list: 300_000, cap: 299_900, currency: 'CNY' } }, 'products.price_above_cap /prices/cap'],
] satisfies [Partial<ModelSheet>, string][])('%j', (changed, fault) => {
  expect(check(changed)).toEqual([fault]);
});
