import type { FindingParams } from '@aftercare/kernel';
import type { UsageReading } from '../words.ts';

export interface ReadingFault {
  readonly code: 'warranty.reading_lower';
  readonly params: FindingParams;
}

/**
 * Usage never goes down: a reading is not below one of an earlier day or of the same one, and what is entered afterwards for an
 * earlier day is not above one that came later. 4,100 km on 1 May; 4,000 km on 2 May is refused, and so is 4,200 km for 30 April.
 */
export function checkReading(known: readonly UsageReading[], reading: UsageReading): ReadingFault | null {
  const against = known
    .filter(({ unit }) => unit === reading.unit)
    .filter((other) =>
      other.readOn <= reading.readOn ? other.reading > reading.reading : other.reading < reading.reading,
    )
    // the one that says it most clearly: the last that stands against it
    .toSorted((a, b) => (a.readOn < b.readOn ? 1 : -1))[0];
  if (against === undefined) return null;
  const { unit, reading: value, readOn } = reading;
  return {
    code: 'warranty.reading_lower',
    params: { unit, reading: value, readOn, earlier: against.reading, earlierOn: against.readOn },
  };
}
