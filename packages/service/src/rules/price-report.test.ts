import { type LocalDate, toInstant, toLocalDate } from '@aftercare/kernel';
import type { Policy } from '@aftercare/policies';
import type { ChargeRow, CustomerTariff, Payer } from '@aftercare/warranty';
import { expect, test } from 'vitest';
import type { WorkReport } from '../words.ts';
import { decideConsent } from './decide-consent.ts';
import { type PricedFile, priceReport } from './price-report.ts';

function day(text: string): LocalDate {
  const date = toLocalDate(text);
  if (date === undefined) throw new TypeError(text);
  return date;
}

function published<Content>(content: Content): Policy<Content> {
  const number = { id: 'pol_1', kind: 'terms', name: 'Terms', state: 'published', number: 1, version: 1 } as const;
  return { ...number, effectiveFrom: day('2020-01-01'), content, createdAt: toInstant(0), publishedAt: toInstant(0) };
}

const TODAY = day('2026-05-20');
const REPORT: WorkReport = {
  component: 'pipes',
  failureMode: null,
  causalPart: 'VLV',
  cause: 'quality',
  failedOn: day('2026-05-18'),
  codes: { condition: null, symptom: null, section: null, defect: null, repair: null },
  operations: [{ code: 'replace-valve', minutes: 30 }],
  parts: [1, 1].map((quantity) => ({ number: 'VLV', quantity, serialIn: null, serialOut: null, coreTag: null })),
  travelAmount: 3000,
  currency: 'CNY',
  note: null,
};
const name = { en: 'x', zh: 'x' };
const TARIFF: CustomerTariff = {
  currency: 'CNY',
  operations: [{ code: 'replace-valve', name, prices: { tariff: 9000, cost: 6000 } }],
  parts: [{ number: 'VLV', kind: 'common', name, prices: { tariff: 4500, cost: 2500 } }],
  travel: { tariff: 5000 },
};
const row = (payer: Payer, basis: ChargeRow['basis'] = 'tariff') =>
  ({ coverage: '*', cause: '*', cost: '*', payer, basis }) as const;
type Terms = PricedFile['terms'][number]['content']['terms'];
const START = { startsAt: ['invoice'] } as const;
const TERM: Terms = [{ component: 'pipes', months: 12, ...START }];
const stages = (coveredPercent: { readonly parts: number }): Terms => [
  { component: 'pipes', stages: [{ basis: 'cost_price', forLife: true, coveredPercent }], ...START },
];

function price(
  rows: readonly ChargeRow[],
  changed: Partial<WorkReport> = {},
  more: {
    terms?: Terms;
    tariff?: CustomerTariff;
    exclusions?: PricedFile['terms'][number]['content']['exclusions'];
  } = {},
) {
  const file: PricedFile = {
    order: { modelCode: 'SH-200', report: { ...REPORT, ...changed }, beganOn: TODAY, repairedOn: null },
    events: [{ kind: 'invoice', happenedOn: day('2026-01-10') }],
    extensions: [],
    terms: [published({ models: ['SH-200'], terms: more.terms ?? TERM, exclusions: more.exclusions ?? [] })],
    matrices: [published({ rows })],
    agreedMatrix: [],
    tariffs: more.tariff === undefined ? [published(TARIFF)] : [published(more.tariff)],
  };
  const things = priceReport(file, TODAY);
  return { amounts: things.map(({ line }) => line?.amount ?? null), needs: decideConsent(things, [])?.code ?? null };
}

const MISSING = 'service.quote_missing';
test.each<readonly [string, ReturnType<typeof price>, readonly (number | null)[], string | null]>([
  ['the maker pays', price([row('manufacturer', 'free')]), [0, 0, 0], null],
  ['the customer pays', price([row('customer')]), [9000, 9000, 5000], MISSING],
  ['the customer pays nothing', price([row('customer', 'free')]), [0, 0, 0], null],
  ['the member pays what the customer’s term promises', price([row('member', 'cost')]), [0, 0, 0], null],
  [
    'the member pays, and the fault is one of use',
    price([row('member', 'cost')], { cause: 'user' }),
    [9000, 9000, 5000],
    MISSING,
  ],
  [
    'the member pays, and the term is over',
    price([row('member', 'cost')], { failedOn: day('2027-01-11') }),
    [9000, 9000, 5000],
    MISSING,
  ],
  ['a carrier pays', price([row('carrier', 'free')], { cause: 'user' }), [0, 0, 0], null],
  [
    'a shared stage of the maker',
    price([row('manufacturer', 'free')], {}, { terms: stages({ parts: 60 }) }),
    [0, 2000, 0],
    MISSING,
  ],
  [
    'a shared stage of the customer',
    price([row('customer', 'cost')], {}, { terms: stages({ parts: 60 }) }),
    [6000, 2000, 5000],
    MISSING,
  ],
  [
    'a stage that covers all of it',
    price([row('manufacturer', 'free')], {}, { terms: stages({ parts: 100 }) }),
    [0, 0, 0],
    null,
  ],
  [
    'a free stage that is shared',
    price(
      [row('manufacturer', 'free')],
      {},
      {
        terms: [
          { component: 'pipes', stages: [{ basis: 'free', months: 12, coveredPercent: { parts: 50 } }], ...START },
        ],
      },
    ),
    [0, 2500, 0],
    MISSING,
  ],
  [
    'not in the tariff',
    price([row('customer')], {}, { tariff: { ...TARIFF, operations: [] } }),
    [null, 9000, 5000],
    MISSING,
  ],
  [
    'not in the tariff and free',
    price([row('manufacturer', 'free')], {}, { tariff: { currency: 'CNY', operations: [], parts: [] } }),
    [null, null, null],
    null,
  ],
  ['no row speaks', price([]), [null, null, null], null],
  [
    'found against the promise',
    price(
      [row('manufacturer', 'free'), { ...row('customer'), coverage: 'out' }],
      { found: ['seal_broken'] },
      { exclusions: [{ code: 'seal_broken', evidence: [], waivedBy: 'nobody' }] },
    ),
    [9000, 9000, 5000],
    MISSING,
  ],
  [
    'failed before the sale, so that nothing is certain',
    price([row('customer')], { failedOn: day('2026-01-09') }),
    [],
    null,
  ],
])('%s', (_about, { amounts, needs }, expected, code) => {
  expect(amounts).toEqual(expected);
  expect(needs).toBe(code);
});
