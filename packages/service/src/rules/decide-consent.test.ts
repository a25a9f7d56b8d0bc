import { type LocalDate, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Quote } from '../words/quote.ts';
import type { WorkReport } from '../words.ts';
import type { Charge } from './decide-charges.ts';
import { decideConsent } from './decide-consent.ts';

const part = (number: string, quantity: number) => ({
  number,
  quantity,
  serialIn: null,
  serialOut: null,
  coreTag: null,
});
const REPORT: WorkReport = {
  component: 'pipes',
  failureMode: null,
  causalPart: 'VLV',
  cause: 'user',
  failedOn: '2026-05-18' as LocalDate, // safe: spelled as one
  codes: { condition: null, symptom: null, section: null, defect: null, repair: null },
  operations: [{ code: 'replace-valve', minutes: 30 }],
  parts: [part('VLV', 1), part('VLV', 1)],
  travelAmount: 3000,
  currency: 'CNY',
  note: null,
};
const charges = (labour: Charge, parts: Charge, travel: Charge) => [
  { thing: 'labour' as const, charge: labour },
  { thing: 'parts' as const, charge: parts },
  { thing: 'travel' as const, charge: travel },
];
const line = (kind: 'labour' | 'part' | 'travel', code: string, quantity = 1) => ({
  kind,
  code,
  quantity,
  name: { en: code, zh: code },
  payer: 'customer' as const,
  basis: 'tariff' as const,
  unitPrice: 100,
  amount: 100 * quantity,
});
const WHOLE = [line('labour', 'replace-valve'), line('part', 'VLV', 2), line('travel', 'travel')];
const quote = (state: Quote['state'], lines = WHOLE, number = 1): Quote => ({
  workOrderId: 'wko_1',
  number,
  content: {
    component: 'pipes',
    failureMode: null,
    cause: 'user',
    failedOn: REPORT.failedOn,
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

const ALL = charges('customer', 'customer', 'customer');
test.each([
  ['nothing is charged', charges('free', 'open', 'free'), [], null],
  ['no quote', ALL, [], 'service.quote_missing'],
  ['only offered', ALL, [quote('offered')], 'service.quote_missing'],
  ['declined', ALL, [quote('declined')], 'service.quote_missing'],
  ['agreed', ALL, [quote('accepted')], null],
  ['agreed, and another one offered afterwards', ALL, [quote('accepted'), quote('offered', [], 2)], null],
  [
    'the last one that was agreed to counts',
    ALL,
    [quote('accepted'), quote('accepted', [], 2)],
    'service.quote_exceeded',
  ],
  ['an operation more', ALL, [quote('accepted', WHOLE.slice(1))], 'service.quote_exceeded'],
  ['a part more', ALL, [quote('accepted', [line('part', 'VLV', 1), ...WHOLE])], null],
  [
    'fewer of a part',
    ALL,
    [quote('accepted', [line('labour', 'replace-valve'), line('part', 'VLV'), line('travel', 'travel')])],
    'service.quote_exceeded',
  ],
  ['the way was not told', ALL, [quote('accepted', WHOLE.slice(0, 2))], 'service.quote_exceeded'],
  [
    'only what is charged has to be told',
    charges('free', 'customer', 'free'),
    [quote('accepted', [line('part', 'VLV', 2)])],
    null,
  ],
] as const)('%s', (_, decided, quotes, code) => {
  expect(decideConsent(REPORT, decided, quotes)?.code ?? null).toBe(code);
});

test('says what was not agreed to', () => {
  expect(decideConsent(REPORT, ALL, [])?.params).toEqual({ things: 'labour, parts, travel' });
  expect(decideConsent(REPORT, ALL, [quote('accepted', [])])?.params).toEqual({
    codes: 'replace-valve, VLV, travel',
    quote: 1,
  });
});
