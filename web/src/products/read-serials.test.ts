import { expect, test } from 'vitest';
import { readSerials } from './read-serials.ts';

test('one a line, or with a sign between; each once, in their order', () => {
  expect(readSerials('\uFEFFB-2\r\nA-1\n\n B-2 ')).toEqual(['B-2', 'A-1']);
  expect(readSerials('1,2;3\t4，5；6、7')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(readSerials('24 08 117')).toEqual(['24 08 117']);
  expect(readSerials(' \n,')).toEqual([]);
});
