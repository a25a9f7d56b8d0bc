import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitStanding, Whereabouts } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';

/** Steps of a unit's life that are entered by hand; each has its own condition. */
export type Step = 'moved' | 'returned' | 'commissioning' | 'acceptance' | 'transfer';

/**
 * Why a step cannot be entered. Stock is moved by its keeper (null is the manufacturer); what never left the factory does not come
 * back; only a customer's unit goes to another customer; nothing happens to what is lost.
 */
export function checkStep(
  unit: Pick<UnitStanding, 'serial' | 'producedOn'>,
  { status, heldBy, ownedBy }: Whereabouts,
  step: { readonly kind: Step; readonly on: LocalDate; readonly by: MembershipId | null },
  today: LocalDate,
): Fault | null {
  const { serial } = unit;
  if (status === 'scrapped' || status === 'stolen')
    return { code: 'products.unit_lost', params: { serial, loss: status } };
  if (step.kind === 'moved') {
    const isKeeper =
      step.by === null ? heldBy.kind === 'manufacturer' : heldBy.kind === 'member' && heldBy.membershipId === step.by;
    if (!isKeeper) return { code: 'products.not_held', params: { serial } };
  }
  if (step.kind === 'returned' && heldBy.kind === 'manufacturer')
    return { code: 'products.not_away', params: { serial } };
  if (step.kind === 'transfer' && ownedBy.kind !== 'customer') return { code: 'products.not_sold', params: { serial } };
  return checkDay(unit, step.on, today);
}
