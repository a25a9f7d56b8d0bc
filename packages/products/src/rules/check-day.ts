import type { FindingParams, LocalDate } from '@aftercare/kernel';
import type { UnitStanding } from '../words.ts';

/** Why something cannot be entered for a unit: a code of ours with what its sentence names. */
export interface Fault {
  readonly code: string;
  readonly params: FindingParams;
}

/** A day of a unit's life lies between its production and today. */
export function checkDay(
  { serial, producedOn }: Pick<UnitStanding, 'serial' | 'producedOn'>,
  on: LocalDate,
  today: LocalDate,
): Fault | null {
  if (on > today) return { code: 'products.day_in_future', params: { serial, on } };
  if (producedOn !== null && on < producedOn)
    return { code: 'products.before_production', params: { serial, on, producedOn } };
  return null;
}
