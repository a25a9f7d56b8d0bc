import type { UsageReading } from '@aftercare/warranty';
import type { ClaimFile } from './claim-file.ts';

/** What is known of the meter from elsewhere: the unit's own readings, and what earlier claims for it said. */
export function listReadings({ unit, earlier }: Pick<ClaimFile, 'unit' | 'earlier'>): readonly UsageReading[] {
  return [
    ...(unit.usage ?? []),
    ...earlier.flatMap(({ facts, failedOn }) =>
      facts.usage === undefined ? [] : [{ ...facts.usage, readOn: failedOn }],
    ),
  ];
}
