import type { LocalDate } from '@aftercare/kernel';
import type { UnitEvent, UnitEventKind } from '@aftercare/products';
import { START_EVENTS, type StartEvent, type UnitFacts } from './words.ts';

/**
 * What the timeline of a unit says to the warranty rules; of two events of one kind the later entry corrects the earlier.
 * A shipment to a member and what a customer tells us start no term.
 */
export function toUnitFacts(events: readonly UnitEvent[]): UnitFacts {
  const days: Partial<Record<StartEvent, LocalDate>> = {};
  for (const { kind, happenedOn } of events) if (startsTerms(kind)) days[kind] = happenedOn;
  return { events: days };
}

function startsTerms(kind: UnitEventKind): kind is UnitEventKind & StartEvent {
  // safe: widened to ask whether it is in the list
  return (START_EVENTS as readonly string[]).includes(kind);
}
