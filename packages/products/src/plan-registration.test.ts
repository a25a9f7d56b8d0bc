import { expect, test } from 'vitest';
import { planRegistration } from './plan-registration.ts';
import { day, held } from './rules/fixtures.ts';
import type { Registration } from './words.ts';

// safe: an instant is a number of milliseconds
const NOW = Date.parse('2026-05-20T01:00:00Z') as Registration['registeredAt'];
const purchase = { purchasedOn: day('2026-05-10'), name: '张示例', phone: '13800004471', invoiceFileId: null };

test('a registration is the next event of the unit, and names nobody where nothing can be erased', () => {
  const plan = planRegistration(held, [], purchase, NOW);
  if (plan.kind === 'refused') throw new Error(plan.fault.code);
  expect(plan.kind).toBe('new');
  const [registration, event] = plan.writes.map(({ values }) => JSON.stringify(values));
  expect(registration).toContain('13800004471');
  expect(event).toMatch(/position\W+3\W.*registration.*2026-05-10/);
  expect(event).not.toMatch(/张示例|4471/);
  expect(JSON.stringify(plan.history)).not.toMatch(/张示例|4471/);
  expect(plan.history).toMatchObject([{ version: 1 }, { subject: held.id, version: held.version + 1 }]);
});

test('the same person again writes nothing', () => {
  const before = {
    ...purchase,
    id: 'reg_1',
    unitId: held.id,
    consentedAt: NOW,
    registeredAt: NOW,
    version: 1,
  } as const;
  expect(planRegistration(held, [before], purchase, NOW)).toEqual({ kind: 'known', writes: [], history: [] });
});

test('a day that cannot be is refused', () => {
  const plan = planRegistration(held, [], { ...purchase, purchasedOn: day('2026-05-21') }, NOW);
  expect(plan).toMatchObject({ kind: 'refused', fault: { code: 'products.day_in_future' } });
});
