import type { LocalDate } from '@aftercare/kernel';
import type { Loss, UnitEvent } from '../words.ts';

export interface LossOn {
  readonly kind: Loss;
  readonly on: LocalDate;
}

/**
 * Whether a unit was lost on a day: scrapped or stolen by then, and not recovered since. Of two entries of one day the later
 * entry counts. The day itself is a day of the loss.
 */
export function findLossOn(events: readonly UnitEvent[], day: LocalDate): LossOn | null {
  let last: UnitEvent | null = null;
  for (const event of events) {
    if (!isMark(event) || event.happenedOn > day) continue;
    if (last === null || event.happenedOn >= last.happenedOn) last = event;
  }
  if (last === null || (last.kind !== 'scrapped' && last.kind !== 'stolen')) return null;
  return { kind: last.kind, on: last.happenedOn };
}

function isMark({ kind }: UnitEvent): boolean {
  return kind === 'scrapped' || kind === 'stolen' || kind === 'recovered';
}
