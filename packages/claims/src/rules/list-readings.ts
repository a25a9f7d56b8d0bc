import type { UnitFacts, UsageReading } from '@aftercare/warranty';
import type { ClaimFile } from './claim-file.ts';

/** The unit as it was when it failed, with what this claim and earlier ones say of its meter. */
export function tellUsage({ unit, earlier, draft }: Pick<ClaimFile, 'unit' | 'earlier' | 'draft'>): UnitFacts {
  const { usage } = draft.facts;
  const told = usage === undefined ? [] : [{ ...usage, readOn: draft.failedOn }];
  return { ...unit, usage: [...listReadings({ unit, earlier }), ...told] };
}

/** What is known of the meter from elsewhere: the unit's own readings, and what earlier claims for it said. */
export function listReadings({ unit, earlier }: Pick<ClaimFile, 'unit' | 'earlier'>): readonly UsageReading[] {
  return [
    ...(unit.usage ?? []),
    ...earlier.flatMap(({ facts, failedOn }) =>
      facts.usage === undefined ? [] : [{ ...facts.usage, readOn: failedOn }],
    ),
  ];
}
