import { expect, test } from 'vitest';
import { toGtin14 } from './to-gtin14.ts';

test.each([
  ['9521234543213', '09521234543213'],
  ['09521234543213', '09521234543213'],
  ['614141123452', '00614141123452'],
  ['40170725', '00000040170725'],
  // One digit off, two neighbours swapped, too short, not digits.
  ['9521234543214', null],
  ['9521234545213', null],
  ['952123454321', null],
  ['952123454321x', null],
  ['', null],
])('%s → %s', (text, expected) => {
  expect(toGtin14(text)).toBe(expected);
});
