import { expect, test } from 'vitest';
import { toLicenceKey } from './canonical-licence.ts';

test.each(['91370100MA3CX', '91370100ma3cx', '９１３７０１００ＭＡ３ＣＸ', ' 9137 0100 MA3CX', '91370100-MA3C–X'])(
  'one licence, however it is written: %s',
  (text) => {
    expect(toLicenceKey(text)).toBe('91370100MA3CX');
  },
);

test('another number is another licence', () => {
  expect(toLicenceKey('91370100MA3CY')).not.toBe(toLicenceKey('91370100MA3CX'));
});
