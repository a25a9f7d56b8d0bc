import { type Instant, localDateAt, newId } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE } from '@aftercare/network';
import type { Plan } from '@aftercare/runtime';
import { planSerialAlarm } from './plan-serial-alarm.ts';
import type { Fault } from './rules/check-day.ts';
import { checkRegistration } from './rules/check-registration.ts';
import { insertRegistration, insertUnitEvents, raiseUnitVersions } from './store.ts';
import type { Registration, UnitStanding } from './words.ts';

/** What the customer wrote; consent was given, or nothing is asked for here. */
export type Purchase = Pick<Registration, 'purchasedOn' | 'name' | 'phone' | 'invoiceFileId'>;

export type RegistrationPlan =
  | { readonly kind: 'refused'; readonly fault: Fault }
  /** `known` has nothing to write; the answer is the same as to a new one. */
  | ({ readonly kind: 'new' | 'known' } & Pick<Plan, 'writes' | 'history'>);

/**
 * What a page writes when a customer registers a purchase, from `findStandingByCode` and `listRegistrationsByCode`. The
 * history and the timeline name the registration and not the person, so that the person can be erased.
 */
export function planRegistration(
  unit: UnitStanding,
  registered: readonly Registration[],
  purchase: Purchase,
  now: Instant,
): RegistrationPlan {
  const verdict = checkRegistration(unit, registered, purchase, localDateAt(now, NETWORK_TIME_ZONE));
  if (verdict.kind === 'refused') return verdict;
  if (verdict.kind === 'known') return { kind: 'known', writes: [], history: [] };
  const { purchasedOn, name, phone, invoiceFileId } = purchase;
  const id = newId('reg', now);
  const times = { consentedAt: now, registeredAt: now };
  return {
    kind: 'new',
    writes: [
      insertRegistration({ id, unitId: unit.id, purchasedOn, name, phone, invoiceFileId, ...times, version: 1 }),
      insertUnitEvents([
        {
          unitId: unit.id,
          position: unit.lastPosition + 1,
          kind: 'registration',
          happenedOn: purchasedOn,
          recordedAt: now,
          details: { registration: id },
        },
      ]),
      raiseUnitVersions({ ids: JSON.stringify([unit.id]) }),
      ...planSerialAlarm(unit, { division: null, by: null, place: 'registration' }, now),
    ],
    history: [
      { subject: id, version: 1, before: null, after: { unit: unit.id, purchasedOn } },
      { subject: unit.id, version: unit.version + 1, before: null, after: { registered: id, on: purchasedOn } },
    ],
  };
}
