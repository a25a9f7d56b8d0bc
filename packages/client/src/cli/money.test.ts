import { expect, test } from 'vitest';
import { formatMoney, parseMoney } from './money.ts';

test.each([
  ['120', 'CNY', 12_000],
  ['120.5', 'CNY', 12_050],
  ['0.07', 'CNY', 7],
  ['1.10', 'CNY', 110],
  ['9999999999.99', 'CNY', 999_999_999_999],
  ['120', 'JPY', 120],
  ['1.234', 'KWD', 1234],
  ['120.5', 'JPY', null],
  ['1.234', 'CNY', null],
  ['', 'CNY', null],
  ['.5', 'CNY', null],
  ['5.', 'CNY', null],
  ['1 200', 'CNY', null],
  ['１２', 'CNY', null],
])('%s %s is %s minor units', (text, currency, amount) => {
  expect(parseMoney(text, currency)).toBe(amount);
});

test.each([
  [12_000, 'CNY', '120.00'],
  [7, 'CNY', '0.07'],
  [-5, 'CNY', '-0.05'],
  [0, 'CNY', '0.00'],
  [120, 'JPY', '120'],
])('%i minor units of %s are written %s', (amount, currency, text) => {
  expect(formatMoney({ amount, currency })).toBe(text);
});
