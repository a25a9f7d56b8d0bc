import type { LocalDate } from '@aftercare/kernel';
import type { StatutoryPack } from '../words/statutory.ts';

/** Mobile telephones, in force since 2001. */
export const cnMobilePhone: StatutoryPack = {
  id: 'cn-mobile-phone',
  // safe: spelled as one
  effectiveFrom: '2001-11-15' as LocalDate,
  source: 'secondary',
  verified: false,
  rules: [
    { kind: 'term', id: 'main-unit-12', article: null, components: ['*', 'main_unit'], months: 12 },
    { kind: 'term', id: 'battery-6', article: null, components: ['battery'], months: 6 },
    { kind: 'term', id: 'charger-12', article: null, components: ['charger'], months: 12 },
    { kind: 'term', id: 'earphone-3', article: null, components: ['wired_earphone'], months: 3 },
    {
      kind: 'window',
      id: 'seven-days',
      article: null,
      rights: ['refund', 'exchange', 'repair'],
      fault: 'performance',
      fromDay: 0,
      untilDay: 7,
    },
    {
      kind: 'window',
      id: 'fifteen-days',
      article: null,
      rights: ['exchange', 'repair'],
      fault: 'performance',
      fromDay: 8,
      untilDay: 15,
    },
    {
      kind: 'repairs',
      id: 'two-repairs',
      article: null,
      repairs: 2,
      fault: 'performance',
      right: 'exchange',
      components: ['*', 'main_unit'],
    },
    {
      kind: 'repairs',
      id: 'accessory-twice',
      article: null,
      repairs: 2,
      fault: 'performance',
      sameOf: 'component',
      replacedOnly: true,
      right: 'refund',
      components: ['battery', 'charger', 'wired_earphone'],
    },
    {
      kind: 'waiting',
      id: 'no-parts-60',
      article: null,
      afterDays: 60,
      because: 'no_parts',
      right: 'exchange',
      paidBy: 'manufacturer',
    },
    { kind: 'guarantee', id: 'repair-holds-30', article: null, days: 30 },
    { kind: 'depreciation', id: 'daily-rate', article: null, dailyRatePpm: { '*': 5000 } },
    { kind: 'lost_invoice', id: 'lost-invoice-90', article: null, daysAfterProduction: 90 },
  ],
};
