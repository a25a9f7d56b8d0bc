import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitStanding } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';

export interface Delivery {
  /** The member that ships; null where the manufacturer does. */
  readonly from: MembershipId | null;
  readonly to: MembershipId;
  readonly shippedOn: LocalDate;
}

/**
 * Why a unit cannot be shipped. A member ships only what it holds, and not before it had it. The manufacturer may enter
 * any unit that is not sold: the later entry corrects an earlier one, of which only an exact copy says nothing new.
 */
export function checkDelivery(unit: UnitStanding, { from, to, shippedOn }: Delivery, today: LocalDate): Fault | null {
  const { serial } = unit;
  if (from !== null && unit.holderId !== from) return { code: 'products.not_held', params: { serial } };
  if (unit.soldOn !== null) return { code: 'products.already_sold', params: { serial, soldOn: unit.soldOn } };
  if (unit.holderId === to && (from !== null || unit.shippedOn === shippedOn))
    return { code: 'products.already_there', params: { serial } };
  const fault = checkDay(unit, shippedOn, today);
  if (fault !== null) return fault;
  if (from !== null && unit.shippedOn !== null && shippedOn < unit.shippedOn)
    return { code: 'products.before_shipment', params: { serial, on: shippedOn, shippedOn: unit.shippedOn } };
  return null;
}
