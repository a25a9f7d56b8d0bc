import type { LocalDate } from '@aftercare/kernel';
import type { StatutoryPack } from '../words/statutory.ts';

const MAIN_PARTS = ['board', 'cpu', 'memory', 'display', 'disk', 'keyboard', 'supply'] as const;

/** Personal computers, in force since 2002. */
export const cnMicrocomputer: StatutoryPack = {
  id: 'cn-microcomputer',
  // safe: spelled as one
  effectiveFrom: '2002-09-01' as LocalDate,
  source: 'secondary',
  verified: false,
  rules: [
    { kind: 'term', id: 'whole-12', article: null, components: ['*'], months: 12 },
    {
      kind: 'term',
      id: 'main-parts-24',
      article: null,
      components: MAIN_PARTS,
      months: 24,
    },
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
      id: 'two-repairs-in-a-year',
      article: null,
      repairs: 2,
      fault: 'performance',
      withinMonths: 12,
      right: 'exchange',
    },
    {
      kind: 'waiting',
      id: 'no-parts-60',
      article: null,
      disputed: true,
      afterDays: 60,
      because: 'no_parts',
      right: 'exchange',
      paidBy: 'manufacturer',
    },
    // A main part that fails in its term is replaced by a new one, labour included.
    { kind: 'new_part', id: 'main-part-replaced-new', article: null, components: MAIN_PARTS, labourIncluded: true },
    { kind: 'guarantee', id: 'repair-holds-30', article: null, days: 30 },
    { kind: 'depreciation', id: 'daily-rate', article: null, dailyRatePpm: { '*': 2500 } },
  ],
};
