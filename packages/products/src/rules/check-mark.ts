import type { LocalDate } from '@aftercare/kernel';
import type { Loss, UnitEvent, UnitStanding } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';
import { findLossOn } from './find-loss.ts';

/** Why a unit cannot be marked as lost, or as back. It is lost once, and only what is lost comes back. */
export function checkMark(
  unit: Pick<UnitStanding, 'serial' | 'producedOn'>,
  events: readonly UnitEvent[],
  { kind, on }: { readonly kind: Loss | 'recovered'; readonly on: LocalDate },
  today: LocalDate,
): Fault | null {
  const { serial } = unit;
  const fault = checkDay(unit, on, today);
  if (fault !== null) return fault;
  const loss = findLossOn(events, today);
  if (kind !== 'recovered')
    return loss === null ? null : { code: 'products.already_lost', params: { serial, loss: loss.kind, on: loss.on } };
  if (loss === null) return { code: 'products.not_lost', params: { serial } };
  if (on < loss.on) return { code: 'products.back_before_loss', params: { serial, on, lostOn: loss.on } };
  return null;
}
