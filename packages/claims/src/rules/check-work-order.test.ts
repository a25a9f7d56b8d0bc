import { expect, test } from 'vitest';
import { checkWorkOrder } from './check-work-order.ts';
import { date, draft } from './fixtures.ts';

test.each<[string | undefined, string | null, string[]]>([
  [undefined, null, []],
  ['WO-1', null, ['passed']],
  ['WO-1', 'R-7', ['claims.work_order_claimed']],
])('order %s, claimed as %s: %s', (orderNumber, sameOrder, expected) => {
  const facts = orderNumber === undefined ? {} : { orderNumber };
  const looked = [checkWorkOrder({ draft: { ...draft, facts }, sameOrder, cureUntil: date('2026-07-04') })].flat();
  expect(looked.map(({ finding, step }) => finding?.code ?? step.outcome)).toEqual(expected);
});
