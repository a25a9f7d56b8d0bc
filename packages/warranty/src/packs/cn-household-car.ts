import type { LocalDate } from '@aftercare/kernel';
import type { StatutoryPack } from '../words/statutory.ts';

/** In the remedy period: its length stands in a rule of its own, so that it is corrected in one place. */
const REMEDY_PERIOD = { within: 'remedy_period' } as const;
const MAIN_ASSEMBLIES = ['engine', 'gearbox', 'traction_battery', 'drive_motor'] as const;

/** Cars of households, in force since 2022. */
export const cnHouseholdCar: StatutoryPack = {
  id: 'cn-household-car',
  // safe: spelled as one
  effectiveFrom: '2022-01-01' as LocalDate,
  source: 'secondary',
  verified: false,
  rules: [
    { kind: 'term', id: 'repair-period', article: null, components: ['*'], months: 36, km: 60_000 },
    { kind: 'remedy_period', id: 'remedy-period', article: null, months: 24, km: 50_000 },
    // Under a day is a day; of longer stays the calendar days count.
    { kind: 'stay', id: 'stay-under-24-hours', article: null, countsAsDays: 1 },
    {
      kind: 'window',
      id: 'main-assembly-7-days',
      article: null,
      rights: ['exchange', 'refund'],
      fault: 'main_assembly',
      fromDay: 0,
      untilDay: 7,
    },
    {
      kind: 'window',
      id: 'safety-60-days',
      article: null,
      rights: ['exchange', 'refund'],
      fault: 'safety',
      fromDay: 0,
      untilDay: 60,
      untilKm: 3000,
    },
    {
      kind: 'repairs',
      id: 'safety-2-repairs',
      article: null,
      repairs: 2,
      fault: 'safety',
      ...REMEDY_PERIOD,
      right: 'exchange',
    },
    {
      kind: 'repairs',
      id: 'assembly-replaced-twice',
      article: null,
      repairs: 2,
      fault: 'main_assembly',
      sameOf: 'component',
      replacedOnly: true,
      ...REMEDY_PERIOD,
      right: 'exchange',
      components: MAIN_ASSEMBLIES,
    },
    {
      kind: 'repairs',
      id: 'main-part-replaced-twice',
      article: null,
      repairs: 2,
      fault: 'main_assembly',
      sameOf: 'part',
      replacedOnly: true,
      ...REMEDY_PERIOD,
      right: 'exchange',
    },
    {
      kind: 'repairs',
      id: 'same-fault-5-repairs',
      article: null,
      // "More than 4 times" is the fifth.
      repairs: 5,
      fault: 'performance',
      sameOf: 'fault',
      ...REMEDY_PERIOD,
      right: 'exchange',
    },
    {
      kind: 'downtime',
      id: 'repair-time-30-days',
      article: null,
      moreThanDays: 30,
      of: 'all_stays',
      ...REMEDY_PERIOD,
      rights: ['exchange'],
    },
    {
      kind: 'downtime',
      id: 'loaner-after-5-days',
      article: null,
      moreThanDays: 5,
      of: 'one_stay',
      rights: ['loaner', 'travel_money'],
    },
    { kind: 'use', id: 'use-compensation', article: null, highestRatePpm: 5000 },
  ],
};
