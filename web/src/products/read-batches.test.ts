import { expect, test } from 'vitest';
import { readBatches } from './read-batches.ts';

test('the model, then the batch, which may hold blanks', () => {
  expect(readBatches('SH-200 B1\r\nSH-300, batch 2\n\nSH-400 | C/3')).toEqual([
    { model: 'SH-200', batch: 'B1' },
    { model: 'SH-300', batch: 'batch 2' },
    { model: 'SH-400', batch: 'C/3' },
  ]);
});

test('what names no batch is sent as it is, and refused with its place', () => {
  expect(readBatches('SH-200')).toEqual([{ model: 'SH-200', batch: '' }]);
  expect(readBatches(' \n')).toEqual([]);
});
