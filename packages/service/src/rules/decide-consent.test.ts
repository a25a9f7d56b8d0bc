import { type LocalDate, toInstant } from '@aftercare/kernel';
import type { PricedThing } from '@aftercare/warranty';
import { expect, test } from 'vitest';
import type { Quote } from '../words/quote.ts';
import { decideConsent } from './decide-consent.ts';

const line = (kind: 'labour' | 'part' | 'travel', code: string, quantity = 1, percent = 100) => ({
  kind,
  code,
  quantity,
  name: { en: code, zh: code },
  payer: 'customer' as const,
  basis: 'tariff' as const,
  unitPrice: 100,
  amount: quantity * percent,
});
/** What was reported, at the customer's share of 100 each. */
const thing = (kind: 'labour' | 'part' | 'travel', code: string, quantity = 1, percent = 100): PricedThing => ({
  kind,
  code,
  quantity,
  percent,
  line: line(kind, code, quantity, percent),
});
const WHOLE = [line('labour', 'replace-valve'), line('part', 'VLV', 2), line('travel', 'travel')];
const quote = (state: Quote['state'], lines = WHOLE, number = 1): Quote => ({
  workOrderId: 'wko_1',
  number,
  content: {
    component: 'pipes',
    failureMode: null,
    cause: 'user',
    // safe: spelled as one
    failedOn: '2026-05-18' as LocalDate,
    coverage: 'in',
    currency: 'CNY',
    lines,
    total: 400,
    versions: [],
  },
  hash: 'h',
  state,
  offeredAt: toInstant(0),
  answeredAt: null,
  answeredBy: null,
});

const ALL = [thing('labour', 'replace-valve'), thing('part', 'VLV', 2), thing('travel', 'travel')];
const FREE = ALL.map(({ kind, code, quantity }) => thing(kind, code, quantity, 0));
const HALF = [thing('part', 'VLV', 2, 50)];
const unpriced = (percent: number | null): PricedThing => ({ ...thing('part', 'TNK'), percent, line: null });
test.each<readonly [string, readonly PricedThing[], readonly Quote[], string | null]>([
  ['nothing was reported', [], [], null],
  ['nothing is charged', FREE, [], null],
  ['a share of nothing', [{ ...thing('part', 'VLV'), line: { ...line('part', 'VLV'), amount: 0 } }], [], null],
  ['no quote', ALL, [], 'service.quote_missing'],
  ['only offered', ALL, [quote('offered')], 'service.quote_missing'],
  ['declined', ALL, [quote('declined')], 'service.quote_missing'],
  ['agreed', ALL, [quote('accepted')], null],
  ['agreed, and another one offered afterwards', ALL, [quote('accepted'), quote('offered', [], 2)], null],
  ['the last that was agreed to counts', ALL, [quote('accepted'), quote('accepted', [], 2)], 'service.quote_exceeded'],
  ['an operation more', ALL, [quote('accepted', WHOLE.slice(1))], 'service.quote_exceeded'],
  ['an operation once more', [...ALL, thing('labour', 'replace-valve')], [quote('accepted')], 'service.quote_exceeded'],
  ['a part more was agreed', ALL, [quote('accepted', [line('part', 'VLV', 1), ...WHOLE])], null],
  [
    'fewer of a part were agreed',
    ALL,
    [quote('accepted', [line('labour', 'replace-valve'), line('part', 'VLV'), line('travel', 'travel')])],
    'service.quote_exceeded',
  ],
  ['the way was not told', ALL, [quote('accepted', WHOLE.slice(0, 2))], 'service.quote_exceeded'],
  ['only what is charged has to be told', [...FREE, ...HALF], [quote('accepted', [line('part', 'VLV', 2)])], null],
  ['the rest of a shared stage', HALF, [], 'service.quote_missing'],
  ['that very share was agreed', HALF, [quote('accepted', [line('part', 'VLV', 2, 50)])], null],
  ['a smaller share was agreed', HALF, [quote('accepted', [line('part', 'VLV', 2, 40)])], 'service.quote_exceeded'],
  [
    'it was told that it costs nothing',
    ALL,
    [
      quote(
        'accepted',
        WHOLE.map((each) => ({ ...each, amount: 0 })),
      ),
    ],
    'service.quote_exceeded',
  ],
  ['the tariff does not know it', [unpriced(100)], [], 'service.quote_missing'],
  ['the tariff does not know what is free', [unpriced(0)], [], null],
  ['nothing says for certain who pays', [unpriced(null)], [], null],
])('%s', (_, things, quotes, code) => {
  expect(decideConsent(things, quotes)?.code ?? null).toBe(code);
});

test('says what was not agreed to', () => {
  expect(decideConsent([...ALL, ...ALL], [])?.params).toEqual({ things: 'labour, parts, travel' });
  expect(decideConsent([...ALL, ...FREE], [quote('accepted', [])])?.params).toEqual({
    codes: 'replace-valve, VLV, travel',
    quote: 1,
  });
});
