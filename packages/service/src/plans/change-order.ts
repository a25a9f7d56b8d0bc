import type { Json } from '@aftercare/kernel';
import { updateWorkOrder } from '../store.ts';
import type { RequestFile, WorkOrder } from '../words.ts';
import { type ServicePlan, toPlan } from './plan.ts';

/** The only way in which an order changes: its row and one history line. */
export function changeOrder(
  order: WorkOrder,
  changed: Partial<Omit<WorkOrder, 'id' | 'version'>>,
  why?: string,
  noted: Readonly<Record<string, Json>> = {},
): { readonly order: WorkOrder; readonly plan: ServicePlan } {
  const next: WorkOrder = { ...order, ...changed, version: order.version + 1 };
  const plan = toPlan({
    writes: [updateWorkOrder(next)],
    history: [
      {
        subject: order.id,
        version: next.version,
        before: { state: order.state },
        after: { state: next.state, ...noted },
        ...(why === undefined ? {} : { why }),
      },
    ],
  });
  return { order: next, plan };
}

export function replaceOrder(file: RequestFile, order: WorkOrder): RequestFile {
  return { ...file, orders: file.orders.map((one) => (one.id === order.id ? order : one)) };
}
