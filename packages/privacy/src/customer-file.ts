import { listRegistrationsOfPhone } from '@aftercare/products';
import { Refusal } from '@aftercare/runtime';
import { listOrdersOfPhone, listRequestsOfPhone } from '@aftercare/service';
import { listPhoneDigits } from './rules/list-phone-digits.ts';
import type { CustomerFile } from './words.ts';

/** One person has a handful; whatever stands under a number that often is the number of a desk. */
const ROWS_OF_A_PERSON = 200;

/** All of one person in one batch, by the telephone number in any spelling. */
export function readsForCustomer(phone: string) {
  const digits = listPhoneDigits(phone);
  if (digits.length === 0) throw new Refusal('privacy.phone_unreadable');
  const by = { digits: JSON.stringify(digits), limit: ROWS_OF_A_PERSON + 1 };
  return {
    requests: listRequestsOfPhone(by),
    orders: listOrdersOfPhone({ ...by, limit: 10 * ROWS_OF_A_PERSON }),
    registrations: listRegistrationsOfPhone(by),
  };
}

/** Refuses what is more than one person could have. */
export function toCustomerFile({ requests, orders, registrations }: CustomerFile): CustomerFile {
  if (requests.length > ROWS_OF_A_PERSON || registrations.length > ROWS_OF_A_PERSON)
    throw new Refusal('privacy.too_much', { limit: ROWS_OF_A_PERSON });
  return { requests, orders, registrations };
}
