import { expect, test } from 'vitest';
import { REGISTRATIONS_PER_UNIT } from '../words.ts';
import { checkRegistration } from './check-registration.ts';
import { day, held, TODAY } from './fixtures.ts';

const full = Array.from({ length: REGISTRATIONS_PER_UNIT }, (_, index) => ({ phone: `1380000${1000 + index}` }));

test.each<[string, { phone: string }[], string, string, string]>([
  ['the first', [], '13800004471', '2026-05-10', 'new'],
  ['another person', [{ phone: '13800009999' }], '13800004471', '2026-05-10', 'new'],
  ['the same person', [{ phone: '13800004471' }], '13800004471', '2026-05-10', 'known'],
  ['the same person, spelled otherwise', [{ phone: '138 0000-4471' }], '１３８００００４４７１', '2026-05-10', 'known'],
  ['one too many', full, '13800004471', '2026-05-10', 'products.registrations_full'],
  ['the same person of a full list', full, full[0]?.phone ?? '', '2026-05-10', 'known'],
  ['bought before it was made', [], '13800004471', '2026-02-09', 'products.before_production'],
  ['bought tomorrow', [], '13800004471', '2026-05-21', 'products.day_in_future'],
])('%s', (_about, registered, phone, purchasedOn, expected) => {
  const verdict = checkRegistration(held, registered, { phone, purchasedOn: day(purchasedOn) }, TODAY);
  expect(verdict.kind === 'refused' ? verdict.fault.code : verdict.kind).toBe(expected);
});
