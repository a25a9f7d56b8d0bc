import { expect, test } from 'vitest';
import { readRequestForm } from './read-request-form.ts';

const TYPED = {
  symptomText: '没有热水',
  symptomCode: '',
  name: '张示例',
  phone: '13800004471',
  address: '示例路 1 号',
  divisionCode: '370102',
  consent: 'yes',
};
const read = (changed: Partial<typeof TYPED> = {}) => {
  const values: Record<string, string> = { ...TYPED, ...changed };
  return readRequestForm({ text: (name) => values[name] ?? '' });
};

test('a whole form has no fault', () => {
  const { symptomText, symptomCode, customer, faults } = read();
  expect(faults).toEqual({});
  expect([symptomText, symptomCode]).toEqual(['没有热水', null]);
  expect(customer).toEqual({ name: '张示例', phone: '13800004471', address: '示例路 1 号', divisionCode: '370102' });
});

test('digits in full width are digits', () => {
  expect(read({ phone: '１３８００００４４７１', divisionCode: '３７０１０２' }).customer).toEqual(read().customer);
});

test.each([
  ['symptomText', ''],
  ['symptomText', 'x'.repeat(2001)],
  ['symptomCode', 'x'.repeat(61)],
  ['name', ''],
  ['phone', 'call me'],
  ['address', ''],
  ['divisionCode', '3701'],
  ['divisionCode', '3701020'],
  ['consent', ''],
] as const)('%s %o is its own fault', (name, value) => {
  expect(read({ [name]: value }).faults).toEqual({ [name]: name });
});
