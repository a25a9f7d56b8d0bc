import { expect, test } from 'vitest';
import {
  readComponents,
  readDocuments,
  readOperations,
  readParts,
  writeComponents,
  writeDocuments,
  writeOperations,
  writeParts,
} from './sheet-text.ts';

const name = { zh: '水箱', en: 'Tank' };

test('what is written is read again as it was', () => {
  const components = [{ code: 'tank', name }];
  expect(readComponents(writeComponents(components))).toEqual(components);
  const parts = [
    { number: 'TNK-200', name, quantity: 2, position: 'A1', component: 'tank' },
    { number: 'VLV-012', name, quantity: 1, position: 'A2', component: null },
  ];
  expect(readParts(writeParts(parts))).toEqual(parts);
  const operations = [
    { code: 'replace-tank', name, minutes: 90, component: 'tank' },
    { code: 'check', name, minutes: 5, component: null },
  ];
  expect(readOperations(writeOperations(operations))).toEqual(operations);
  const documents = [
    { kind: 'manual' as const, name, at: { zh: { url: 'https://www.example.com/a.pdf' }, en: null } },
    { kind: 'safety' as const, name, at: { zh: null, en: { file: 'fil_1' } } },
  ];
  expect(readDocuments(writeDocuments(documents))).toEqual(documents);
});

test('lines of a table that was pasted; what is empty is no line', () => {
  expect(readOperations('check\t检查\tCheck\t15\r\n\r\n')).toEqual([
    { code: 'check', name: { zh: '检查', en: 'Check' }, minutes: 15, component: null },
  ]);
  expect(writeParts([])).toBe('');
  expect(readParts('')).toEqual([]);
});

test('what is no number is sent as none, not as another one', () => {
  expect(readParts('A | 甲 | A | two | P1')[0]?.quantity).toBe(0);
  expect(readOperations('A | 甲 | A | 1.5')[0]?.minutes).toBe(0);
});
