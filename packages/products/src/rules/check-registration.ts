import type { LocalDate } from '@aftercare/kernel';
import { REGISTRATIONS_PER_UNIT, type Registration, type UnitStanding } from '../words.ts';
import { checkDay, type Fault } from './check-day.ts';

/**
 * What becomes of a customer's registration. The same telephone again is `known`: nothing is written, and the page must
 * look as if it were new, because whoever has the printed code could otherwise try out whose unit it is.
 */
export type RegistrationVerdict =
  | { readonly kind: 'new' }
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly fault: Fault };

export function checkRegistration(
  unit: Pick<UnitStanding, 'serial' | 'producedOn'>,
  registered: readonly Pick<Registration, 'phone'>[],
  purchase: { readonly phone: string; readonly purchasedOn: LocalDate },
  today: LocalDate,
): RegistrationVerdict {
  const fault = checkDay(unit, purchase.purchasedOn, today);
  if (fault !== null) return { kind: 'refused', fault };
  if (registered.some(({ phone }) => toDigits(phone) === toDigits(purchase.phone))) return { kind: 'known' };
  if (registered.length >= REGISTRATIONS_PER_UNIT)
    return {
      kind: 'refused',
      fault: { code: 'products.registrations_full', params: { limit: REGISTRATIONS_PER_UNIT } },
    };
  return { kind: 'new' };
}

/** “138 0000 4471”, “138-0000-4471” and “１３８００００４４７１” are one telephone. */
function toDigits(phone: string): string {
  return phone.normalize('NFKC').replace(/[^\d+]/g, '');
}
