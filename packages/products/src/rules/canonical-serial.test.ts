import { expect, test } from 'vitest';
import { toCanonicalSerial } from './canonical-serial.ts';

test.each([
  ['2408-117-0342', '24081170342'],
  ['2408 117 0342', '24081170342'],
  ['２４０８－１１７－０３４２', '24081170342'],
  ['sh200/a.17', 'SH200A17'],
  ['SH–200—A', 'SH200A'],
  ['', null],
  ['---', null],
  ['АB12', null],
  ['12"34', null],
  ['X'.repeat(61), null],
])('%s → %s', (serial, expected) => {
  expect(toCanonicalSerial(serial)).toBe(expected);
});
