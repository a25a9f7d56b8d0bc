import type { OrderState } from '../desk/request.ts';

export const ORDER_STEPS = ['accept', 'on_site', 'repair', 'sign', 'close'] as const;

/** How many of the five steps are done. */
const DONE: Readonly<Record<OrderState, number>> = {
  offered: 0,
  declined: 0,
  expired: 0,
  cancelled: 0,
  accepted: 1,
  scheduled: 1,
  on_the_way: 1,
  waiting_parts: 1,
  waiting_customer: 1,
  on_site: 2,
  taken_in: 2,
  repaired: 3,
  signed: 4,
  closed: 5,
  not_repairable: 5,
};

export function countDone({ state, checkedInAt }: { state: OrderState; checkedInAt: string | null }): number {
  return Math.max(DONE[state], checkedInAt === null ? 0 : 2);
}
