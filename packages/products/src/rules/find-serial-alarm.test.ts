import { expect, test } from 'vitest';
import { findSerialAlarm } from './find-serial-alarm.ts';
import { day, held, inFactory, sold } from './fixtures.ts';

const nobody = { division: null, by: null };

test('what nobody shipped, delivered or sold should be in the factory', () => {
  expect(findSerialAlarm(inFactory, nobody)).toBe('never_shipped');
  expect(findSerialAlarm(held, nobody)).toBeNull();
  expect(findSerialAlarm(sold, nobody)).toBeNull();
  expect(findSerialAlarm({ ...inFactory, deliveredOn: day('2026-05-01') }, nobody)).toBeNull();
  expect(findSerialAlarm({ ...inFactory, soldOn: day('2026-05-01') }, nobody)).toBeNull();
});

test.each([
  ['370102', '370102', null],
  ['370102', '370900', null],
  ['370102', '130100', 'wrong_region'],
  [null, '130100', null],
  ['370102', null, null],
])('shipped to %s, shows up in %s: %s', (holderDivision, division, alarm) => {
  expect(findSerialAlarm({ ...held, holderDivision }, { division, by: null })).toBe(alarm);
});

test('whoever it was shipped to may have it anywhere', () => {
  const shipped = { ...held, holderDivision: '370102' };
  expect(findSerialAlarm(shipped, { division: '130100', by: held.holderId })).toBeNull();
});
