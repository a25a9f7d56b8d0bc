import type { LocalDate } from '@aftercare/kernel';
import type { UnitEvent } from '@aftercare/products';
import type { StartEvent, UnitFacts } from './words.ts';

/** What the timeline of a unit says to the warranty rules; of two events of one kind the later entry corrects the earlier. */
export function toUnitFacts(events: readonly UnitEvent[]): UnitFacts {
  const days: Partial<Record<StartEvent, LocalDate>> = {};
  for (const { kind, happenedOn } of events) days[kind] = happenedOn;
  return { events: days };
}
