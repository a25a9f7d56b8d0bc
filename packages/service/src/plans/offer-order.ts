import { later, MINUTE_MS, newId } from '@aftercare/kernel';
import { tell, toNoticeEvent } from '@aftercare/notify';
import { insertWorkOrder } from '../store.ts';
import {
  type Candidate,
  OFFER_EXPIRES,
  ORDER_OFFERED,
  type RequestFile,
  type ServiceRequest,
  type WorkOrder,
} from '../words.ts';
import { type Happening, type ServicePlan, toPlan } from './plan.ts';

export type Offered = Pick<Candidate, 'membershipId' | 'memberTenantId' | 'memberName' | 'acceptWithinMinutes'> & {
  readonly agreementId: Candidate['agreementId'] | null;
};

/** A new order of this request for one member, with its deadline; the member hears of it. */
export function offerOrder(
  { request, orders }: Pick<RequestFile, 'request' | 'orders'>,
  { acceptWithinMinutes, ...member }: Offered,
  { now, network }: Happening,
): { readonly order: WorkOrder; readonly plan: ServicePlan } {
  const acceptUntil = later(now, acceptWithinMinutes * MINUTE_MS);
  const order: WorkOrder = {
    id: newId('wko', now),
    number: `${request.number.replace('SR', 'WO')}-${orders.length + 1}`,
    requestId: request.id,
    ...pickMember(member),
    unitId: request.unitId,
    serial: request.serial,
    modelCode: request.modelCode,
    state: 'offered',
    offeredAt: now,
    acceptUntil,
    acceptedAt: null,
    beganOn: null,
    slotStartsAt: null,
    slotEndsAt: null,
    checkedInAt: null,
    repairedAt: null,
    repairedOn: null,
    signedAt: null,
    signedOn: null,
    closedAt: null,
    reason: null,
    report: null,
    signature: null,
    version: 1,
  };
  const plan = toPlan({
    writes: [insertWorkOrder(order)],
    history: [{ subject: order.id, version: 1, before: null, after: { state: 'offered', member: order.memberName } }],
    events: [
      toNoticeEvent({
        target: order.memberTenantId,
        type: ORDER_OFFERED,
        subject: order.id,
        version: 1,
        network,
        params: {
          order: order.number,
          serial: order.serial,
          model: order.modelCode,
          severity: request.severity,
          division: request.customer.divisionCode,
          acceptWithinMinutes,
        },
      }),
    ],
    // the deadline itself is in time
    timers: { set: [{ subject: order.id, kind: OFFER_EXPIRES, dueAt: later(acceptUntil, 1), payload: { network } }] },
  });
  return { order, plan };
}

function pickMember({ membershipId, memberTenantId, memberName, agreementId }: Omit<Offered, 'acceptWithinMinutes'>) {
  return { membershipId, memberTenantId, memberName, agreementId };
}

/** Tells the manufacturer's own people. */
export function tellOwner(
  { now, network }: Pick<Happening, 'now' | 'network'>,
  notice: {
    readonly kind: string;
    readonly subject: ServiceRequest['id'] | WorkOrder['id'];
    readonly params: Readonly<Record<string, string | number | boolean | null>>;
  },
): ServicePlan {
  return toPlan({ writes: tell({ id: newId('evt', now), network, at: now, ...notice }) });
}
