import type { WorkOrder, WorkOrderState } from '../words.ts';

export const ORDER_VERBS = [
  'accept',
  'decline',
  'expire',
  'schedule',
  'depart',
  'check_in',
  'wait_for_parts',
  'wait_for_customer',
  'resume',
  'report',
  'complete',
  'sign',
  'close',
  'cancel',
] as const;
export type OrderVerb = (typeof ORDER_VERBS)[number];

interface Step {
  readonly from: readonly WorkOrderState[];
  /** `same`: it stays where it is; `earlier`: back to where it was before it waited. */
  readonly to: WorkOrderState | 'same' | 'earlier';
}

const BEFORE_ARRIVAL: readonly WorkOrderState[] = ['accepted', 'scheduled', 'on_the_way'];
const WAITING: readonly WorkOrderState[] = ['waiting_parts', 'waiting_customer'];
const AT_WORK: readonly WorkOrderState[] = ['on_site', 'taken_in'];
const UNDER_WAY = [...BEFORE_ARRIVAL, ...AT_WORK];

/** The whole life of an order. What is not in the table is forbidden. */
const STEPS: Readonly<Record<OrderVerb, Step>> = {
  accept: { from: ['offered'], to: 'accepted' },
  decline: { from: ['offered'], to: 'declined' },
  expire: { from: ['offered'], to: 'expired' },
  // a second time moves the appointment
  schedule: { from: ['accepted', 'scheduled'], to: 'scheduled' },
  // an emergency has no appointment
  depart: { from: ['accepted', 'scheduled'], to: 'on_the_way' },
  check_in: { from: BEFORE_ARRIVAL, to: 'on_site' },
  wait_for_parts: { from: UNDER_WAY, to: 'waiting_parts' },
  wait_for_customer: { from: UNDER_WAY, to: 'waiting_customer' },
  resume: { from: WAITING, to: 'earlier' },
  // can be corrected until the customer signs
  report: { from: [...AT_WORK, ...WAITING, 'repaired'], to: 'same' },
  complete: { from: AT_WORK, to: 'repaired' },
  sign: { from: ['repaired'], to: 'signed' },
  close: { from: ['signed'], to: 'closed' },
  cancel: { from: ['offered', ...UNDER_WAY, ...WAITING], to: 'cancelled' },
};

/** The state that a verb leads to, or null where it is out of order. */
export function decideWorkOrder(
  order: Pick<WorkOrder, 'state' | 'checkedInAt' | 'slotStartsAt'>,
  verb: OrderVerb,
): WorkOrderState | null {
  const { from, to } = STEPS[verb];
  if (!from.includes(order.state)) return null;
  if (to === 'same') return order.state;
  return to === 'earlier' ? stateBeforeWaiting(order) : to;
}

function stateBeforeWaiting(order: Pick<WorkOrder, 'checkedInAt' | 'slotStartsAt'>): WorkOrderState {
  if (order.checkedInAt !== null) return 'on_site';
  return order.slotStartsAt === null ? 'accepted' : 'scheduled';
}
