import { expect, test } from 'vitest';
import { formatMakeUp, formatWeek, parseMakeUp, parseWeek } from './calendar-text.ts';

const office = [
  {
    days: [1, 2, 3, 4, 5],
    hours: [
      { from: '08:30', until: '12:00' },
      { from: '13:00', until: '17:30' },
    ],
  },
  { days: [6], hours: [{ from: '09:00', until: '12:00' }] },
];

test.each([
  ['1-5 08:30-12:00 13:00-17:30; 6 09:00-12:00', office],
  ['1,3,5 00:00-24:00', [{ days: [1, 3, 5], hours: [{ from: '00:00', until: '24:00' }] }]],
])('%s is read, and written the same', (text, week) => {
  expect(parseWeek(text)).toEqual(week);
  expect(formatWeek(week)).toBe(text);
});

test('a short hour, another dash and a Chinese semicolon are read as well', () => {
  expect(parseWeek('1–5 8:30–17:30；6 9:00-12:00')).toEqual([
    { days: [1, 2, 3, 4, 5], hours: [{ from: '08:30', until: '17:30' }] },
    { days: [6], hours: [{ from: '09:00', until: '12:00' }] },
  ]);
});

test.each(['', '1-5', 'Monday 08:30-17:30', '8 08:30-17:30', '5-1 08:30-17:30', '1 0830-1730'])(
  '%j cannot be read and stays as it was typed',
  (text) => {
    expect(parseWeek(text)).toBe(text);
  },
);

test('days that are worked in place of others', () => {
  const days = [
    { on: '2026-10-10', like: 1 },
    { on: '2026-09-27', like: 5 },
  ];
  expect(parseMakeUp('2026-10-10=1, 2026-09-27=5')).toEqual(days);
  expect(formatMakeUp(days)).toBe('2026-10-10=1, 2026-09-27=5');
  expect(parseMakeUp('2026-10-10')).toBe('2026-10-10');
});
