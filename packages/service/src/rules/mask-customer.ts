import type { Customer } from '../words.ts';

/** `138 •••• 4471`: enough to recognise, not enough to call. A number of seven digits or less shows its last two. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length <= 7) return `•••• ${digits.slice(-2)}`;
  return `${digits.slice(0, 3)} •••• ${digits.slice(-4)}`;
}

/**
 * Who works on it sees everything; who is asked to take it sees where it is; who gave it back keeps nothing but the division.
 */
export function maskCustomer(customer: Customer, sees: 'everything' | 'place' | 'division'): Customer {
  const phone = sees === 'everything' ? customer.phone : maskPhone(customer.phone);
  if (sees !== 'division') return { ...customer, phone };
  return { name: `${customer.name.slice(0, 1)}••`, phone, address: '', divisionCode: customer.divisionCode };
}
