import type { ClaimQuestion } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

/** The work of one order is claimed once, also where the claim only names the order. */
export function checkWorkOrder({
  draft,
  sameOrder,
  cureUntil,
}: Pick<ClaimQuestion, 'draft' | 'sameOrder' | 'cureUntil'>): LookedAt | readonly LookedAt[] {
  const { orderNumber } = draft.facts;
  if (orderNumber === undefined) return [];
  const rule = 'claims.work_order';
  if (sameOrder === null) return passed(rule, { orderNumber });
  const params = { orderNumber, earlier: sameOrder };
  return refused(rule, { code: 'claims.work_order_claimed', path: '/orderNumber', params, cureUntil });
}
