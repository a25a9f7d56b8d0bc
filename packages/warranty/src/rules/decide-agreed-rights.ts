import { addDays, addMonths, type LocalDate } from '@aftercare/kernel';
import type { Right } from '../words/statutory.ts';
import type { UnitFacts, WarrantyPolicy } from '../words.ts';

/**
 * What the terms themselves give beside the law: an exchange within three months, a repair within a year, counted from the invoice,
 * the day itself not counted. It never takes the place of a right that the law gives.
 */
export function decideAgreedRights(
  { agreedRights = [] }: WarrantyPolicy,
  { events }: UnitFacts,
  on: LocalDate,
): readonly Right[] {
  const from = events.invoice;
  if (from === undefined || on < from) return [];
  return agreedRights.flatMap(({ right, months, days, clause }) => {
    const lastDay = months === undefined ? addDays(from, days ?? 0) : addMonths(from, months);
    if (on > lastDay) return [];
    return [{ right, lastDay, rule: clause, article: null, lessDepreciation: false, paidBy: 'manufacturer' as const }];
  });
}
