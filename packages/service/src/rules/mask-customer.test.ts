import { expect, it } from 'vitest';
import { maskCustomer, maskPhone } from './mask-customer.ts';

it.each([
  ['13800004471', '138 •••• 4471'],
  ['+86 138-0000-4471', '861 •••• 4471'],
  ['0531-5550100', '053 •••• 0100'],
  ['5550100', '•••• 00'],
  ['110', '•••• 10'],
])('%s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

it('shows as much as is needed', () => {
  const customer = { name: '张示例', phone: '13800004471', address: '示例路 1 号', divisionCode: '370102' };
  expect(maskCustomer(customer, 'everything')).toEqual(customer);
  expect(maskCustomer(customer, 'place')).toEqual({ ...customer, phone: '138 •••• 4471' });
  expect(maskCustomer(customer, 'division')).toEqual({
    name: '张••',
    phone: '138 •••• 4471',
    address: '',
    divisionCode: '370102',
  });
});
