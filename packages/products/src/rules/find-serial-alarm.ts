import type { MembershipId } from '@aftercare/network';
import type { SentUnit, SerialAlarmKind } from '../words.ts';

/** Digits of a division code (GB/T 2260) that name the province: goods that leave it went another way than they were sent. */
const REGION_DIGITS = 2;

export interface Appearance {
  /** The division of whoever has the unit in hand; null where nobody knows. */
  readonly division: string | null;
  /** The member itself: what it was sent is where it should be. */
  readonly by: MembershipId | null;
}

/**
 * Whether a unit can be where it shows up. One that nobody shipped, delivered or sold should still be in the factory; one that was
 * shipped to a member in Shandong (37…) should not be put into operation by a shop in Hebei (13…).
 */
export function findSerialAlarm(
  { holderId, deliveredOn, soldOn, holderDivision }: Omit<SentUnit, 'id' | 'serial'>,
  { division, by }: Appearance,
): Exclude<SerialAlarmKind, 'duplicate_serial'> | null {
  if (holderId === null) return deliveredOn === null && soldOn === null ? 'never_shipped' : null;
  if (holderDivision === null || division === null || holderId === by) return null;
  return holderDivision.slice(0, REGION_DIGITS) === division.slice(0, REGION_DIGITS) ? null : 'wrong_region';
}
