import { expect, test } from 'vitest';
import { type CompleteOrder, draftFromOrder } from './draft-from-order.ts';
import { card, date } from './fixtures.ts';

const order: CompleteOrder = {
  number: 'WO-26-7K3F9Q-1',
  repairedOn: date('2026-06-12'),
  signedOn: date('2026-06-13'),
  report: {
    component: 'tank',
    failureMode: null,
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: date('2026-06-10'),
    codes: { condition: null, symptom: '110', section: null, defect: null, repair: 'A' },
    operations: [{ code: 'replace-tank', minutes: 95 }],
    parts: [
      { number: 'TNK-200', quantity: 2, serialIn: 'N', serialOut: 'O', coreTag: 'CORE-1' },
      { number: 'XXX', quantity: 1, serialIn: null, serialOut: null, coreTag: null },
    ],
    travelAmount: 4000,
    currency: 'CNY',
    note: 'not for the claim',
  },
};

test('everything comes from the order', () => {
  expect(draftFromOrder(order, card, order.number)).toEqual({
    reference: 'WO-26-7K3F9Q-1',
    facts: { orderNumber: 'WO-26-7K3F9Q-1', codes: { symptom: '110', repair: 'A' } },
    component: 'tank',
    failureMode: null,
    causalPart: 'TNK-200',
    cause: 'quality',
    failedOn: '2026-06-10',
    repairedOn: '2026-06-12',
    signedOn: '2026-06-13',
    lines: [
      // 95 minutes at 80.00 an hour: 126.666… is 126.67.
      { kind: 'labour', operation: 'replace-tank', minutes: 95, claimedAmount: 12_667 },
      { kind: 'part', partNumber: 'TNK-200', quantity: 2, claimedAmount: 57_200, coreTag: 'CORE-1', serial: 'N' },
      { kind: 'part', partNumber: 'XXX', quantity: 1, claimedAmount: 0 },
      { kind: 'travel', claimedAmount: 4000 },
    ],
  });
});

test('who did the work and what was found at the unit go with it', () => {
  const report = { ...order.report, technician: 'T-7', found: ['seal_broken'] as const };
  const { facts } = draftFromOrder({ ...order, report }, card, order.number);
  expect(facts).toMatchObject({ technician: 'T-7', found: ['seal_broken'] });
});

test('the shop may give its own number, and no way means no line for it', () => {
  const without = { ...order, report: { ...order.report, travelAmount: 0, parts: [] } };
  const draft = draftFromOrder(without, card, 'OWN-7');
  expect(draft.reference).toBe('OWN-7');
  expect(draft.lines.map(({ kind }) => kind)).toEqual(['labour']);
});
