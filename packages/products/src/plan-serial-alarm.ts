import { type Instant, newId } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { Write } from '@aftercare/runtime';
import { type Appearance, findSerialAlarm } from './rules/find-serial-alarm.ts';
import { raiseSerialAlarms } from './store.ts';
import type { AlarmPlace, SentUnit, SerialAlarmKind } from './words.ts';

/** What is written besides where a unit shows up: nothing, or an alarm that stands once for each unit, however often it shows up. */
export function planSerialAlarm(
  unit: SentUnit,
  where: Appearance & { readonly place: AlarmPlace },
  now: Instant,
): readonly Write[] {
  const kind = findSerialAlarm(unit, where);
  return kind === null
    ? []
    : [toAlarm({ kind, about: unit.id, serial: unit.serial, memberId: where.by, ...where }, now)];
}

/** A serial that an import brings again; one alarm for the import, whose errors name every line. */
export function planDuplicateAlarm(importId: string, serial: string, now: Instant): Write {
  return toAlarm({ kind: 'duplicate_serial', about: importId, serial, place: 'import', memberId: null }, now);
}

function toAlarm(
  alarm: {
    readonly kind: SerialAlarmKind;
    readonly about: string;
    readonly serial: string;
    readonly place: AlarmPlace;
    readonly memberId: MembershipId | null;
  },
  now: Instant,
): Write {
  const { kind, about, serial, place, memberId } = alarm;
  return raiseSerialAlarms([
    { id: newId('sal', now), kind, about, serial, place, memberId, raisedAt: now, version: 1 },
  ]);
}
