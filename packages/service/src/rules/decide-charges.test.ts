import { type LocalDate, toInstant, toLocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import type { ChargeRow } from '@aftercare/warranty';
import { expect, test } from 'vitest';
import type { WorkReport } from '../words.ts';
import { type ChargeFile, decideCharges } from './decide-charges.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

function published<Content>(content: Content): Policy<Content> {
  return {
    id: 'pol_1',
    kind: 'terms',
    name: 'Terms',
    state: 'published',
    number: 1,
    effectiveFrom: day('2020-01-01'),
    content,
    createdAt: toInstant(0),
    publishedAt: toInstant(0),
    version: 1,
  };
}

const row = (
  coverage: ChargeRow['coverage'],
  cause: ChargeRow['cause'],
  cost: ChargeRow['cost'],
  payer: ChargeRow['payer'],
) => ({ coverage, cause, cost, payer, basis: payer === 'customer' ? 'tariff' : 'free' }) as const;

const MATRIX = [
  row('out', '*', '*', 'customer'),
  row('in', 'user', '*', 'customer'),
  row('in', 'quality', '*', 'manufacturer'),
];

const REPORT: WorkReport = {
  component: 'pipes',
  failureMode: null,
  causalPart: 'VLV-012',
  cause: 'quality',
  failedOn: day('2026-05-18'),
  codes: { condition: null, symptom: null, section: null, defect: null, repair: null },
  operations: [{ code: 'replace-valve', minutes: 30 }],
  parts: [{ number: 'VLV-012', quantity: 1, serialIn: null, serialOut: null, coreTag: null }],
  travelAmount: 3000,
  currency: 'CNY',
  note: null,
};

function charges(
  changed: Partial<WorkReport>,
  rows: readonly ChargeRow[] | null = MATRIX,
  more: Partial<ChargeFile> = {},
) {
  const file: ChargeFile = {
    order: { modelCode: 'SH-200', report: { ...REPORT, ...changed }, beganOn: day('2026-05-18'), repairedOn: null },
    events: [{ kind: 'invoice', happenedOn: day('2026-01-10') }],
    extensions: [],
    terms: [published({ models: ['SH-200'], terms: [{ component: 'pipes', months: 12, startsAt: ['invoice'] }] })],
    matrices: rows === null ? [] : [published({ rows })],
    agreedMatrix: [],
    ...more,
  };
  return decideCharges(file)
    .map(({ thing, charge }) => `${thing} ${charge}`)
    .join(', ');
}

test.each<[string, Partial<WorkReport>, readonly ChargeRow[] | null, string]>([
  ['in warranty', {}, MATRIX, 'labour free, parts free, travel free'],
  ['the last day counts', { failedOn: day('2027-01-10') }, MATRIX, 'labour free, parts free, travel free'],
  ['over', { failedOn: day('2027-01-11') }, MATRIX, 'labour customer, parts customer, travel customer'],
  ['failed before the sale', { failedOn: day('2026-01-09') }, MATRIX, 'labour open, parts open, travel open'],
  ['handled badly', { cause: 'user' }, MATRIX, 'labour customer, parts customer, travel customer'],
  ['only what the report tells of', { parts: [], travelAmount: 0 }, MATRIX, 'labour free'],
  ['a component without a term, no row for it', { component: 'tank' }, [], 'labour open, parts open, travel open'],
  ['no matrix', {}, null, 'labour open, parts open, travel open'],
  ['no row speaks', { cause: 'force_majeure' }, MATRIX, 'labour open, parts open, travel open'],
  [
    'own parts and common ones have different payers',
    {},
    [...MATRIX, row('in', 'quality', 'common_parts', 'customer')],
    'labour free, parts open, travel free',
  ],
  [
    'the way is for the customer',
    {},
    [...MATRIX, row('in', 'quality', 'travel', 'customer')],
    'labour free, parts free, travel customer',
  ],
  ['the shop pays', {}, [row('in', '*', '*', 'member')], 'labour free, parts free, travel free'],
])('%s', (_about, changed, rows, expected) => {
  expect(charges(changed, rows)).toBe(expected);
});

test('the matrix that the agreement names beats the published one', () => {
  const agreedMatrix = [published({ rows: [row('*', '*', '*', 'customer')] })];
  expect(charges({}, MATRIX, { agreedMatrix })).toBe('labour customer, parts customer, travel customer');
});

test('a stage that covers a share leaves the rest open', () => {
  const stages = [{ basis: 'free', months: 12, coveredPercent: { parts: 50 } }] as const;
  const terms = [published({ models: ['*'], terms: [{ component: 'pipes', stages, startsAt: ['invoice'] as const }] })];
  expect(charges({}, MATRIX, { terms })).toBe('labour free, parts open, travel free');
});

test('without terms nothing is certain, without a report nothing is said', () => {
  expect(charges({ travelAmount: 0 }, MATRIX, { terms: [] })).toBe('labour open, parts open');
  expect(charges({ travelAmount: 0 }, MATRIX, { events: [] })).toBe('labour open, parts open');
  const order = { modelCode: 'SH-200', report: null, beganOn: null, repairedOn: null };
  expect(charges({}, MATRIX, { order })).toBe('');
});
