import { addDays, addMonths, type LocalDate } from '@aftercare/kernel';
import type { ShiftedStart, Start, StartEvent, UnitFacts } from '../words.ts';

export interface ResolvedStart {
  readonly startsOn: LocalDate;
  readonly startedBy: StartEvent;
}

/**
 * When a term starts: the first event of its list that is known, moved by the months and days the list adds to it.
 * `[invoice, production + 3 months]`, produced on 2025-01-10, no invoice: the term starts on 2025-04-10.
 * Surprise: the first of the list counts, not the earliest day. An event that is known but not in the list starts nothing.
 */
export function resolveStart(startsAt: readonly Start[], events: UnitFacts['events']): ResolvedStart | null {
  for (const start of startsAt) {
    const { event, plusMonths, plusDays } = toShiftedStart(start);
    const happenedOn = events[event];
    if (happenedOn === undefined) continue;
    return { startsOn: addDays(addMonths(happenedOn, plusMonths ?? 0), plusDays ?? 0), startedBy: event };
  }
  return null;
}

export function toShiftedStart(start: Start): ShiftedStart {
  return typeof start === 'string' ? { event: start } : start;
}
