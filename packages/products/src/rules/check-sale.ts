import type { LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { UnitStanding } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';

export interface Sale {
  /** The member that sells; null where the manufacturer enters it. */
  readonly by: MembershipId | null;
  readonly soldOn: LocalDate;
}

/**
 * Why a unit cannot be sold. A unit is sold once. A member sells only what it holds; the manufacturer may also enter the
 * sale of a member that has no system. Nobody sells a unit before it was made, or before it reached the seller.
 */
export function checkSale(unit: UnitStanding, { by, soldOn }: Sale, today: LocalDate): Fault | null {
  const { serial } = unit;
  if (by !== null && unit.holderId !== by) return { code: 'products.not_held', params: { serial } };
  if (unit.soldOn !== null) return { code: 'products.already_sold', params: { serial, soldOn: unit.soldOn } };
  const fault = checkDay(unit, soldOn, today);
  if (fault !== null) return fault;
  if (unit.shippedOn !== null && soldOn < unit.shippedOn)
    return { code: 'products.before_shipment', params: { serial, on: soldOn, shippedOn: unit.shippedOn } };
  return null;
}
