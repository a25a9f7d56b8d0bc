import { toNoticeEvent } from '@aftercare/notify';
import { chooseNextCandidate } from '../rules/choose-next-candidate.ts';
import { deleteBooking } from '../store.ts';
import { NOBODY_LEFT, OFFER_CLOSED, OFFER_EXPIRES, type RequestFile, type WorkOrder } from '../words.ts';
import { changeOrder, replaceOrder } from './change-order.ts';
import { type Changed, changeRequest } from './change-request.ts';
import { offerOrder, tellOwner } from './offer-order.ts';
import { type Happening, joinPlans, toPlan } from './plan.ts';
import { listEndsOfStay, tellUnit } from './tell-unit.ts';

export type Fruitless = 'declined' | 'expired' | 'cancelled';

/** An order comes to nothing: its seat is free again, its deadline is gone. The request goes on by itself. */
export function closeOrder(
  file: RequestFile,
  order: WorkOrder,
  end: { readonly state: Fruitless; readonly reason: string | null },
  at: Happening,
): Changed {
  const changed = changeOrder(order, { state: end.state, reason: end.reason }, end.reason ?? undefined);
  const plan = joinPlans(
    changed.plan,
    toPlan({
      writes: order.slotStartsAt === null ? [] : [deleteBooking({ workOrderId: order.id })],
      timers: { cancel: [{ subject: order.id, kind: OFFER_EXPIRES }] },
    }),
    // whoever declined knows it
    end.state === 'declined' ? toPlan({}) : tellShop(changed.order, end, at),
  );
  const closed = { file: replaceOrder(file, changed.order), plan };
  return andThen(closed, (next) => tellUnit(next, order, listEndsOfStay(order), at));
}

function tellShop(order: WorkOrder, { state, reason }: { state: Fruitless; reason: string | null }, at: Happening) {
  return toPlan({
    events: [
      toNoticeEvent({
        target: order.memberTenantId,
        type: OFFER_CLOSED,
        subject: order.id,
        version: order.version,
        network: at.network,
        params: { order: order.number, serial: order.serial, state, reason },
      }),
    ],
  });
}

/** The next of the list is asked; when nobody is left, people have to look. */
export function askNext(file: RequestFile, at: Happening): Changed {
  const next = chooseNextCandidate(file.request.dispatch, file.orders, file.askable);
  if (next === undefined) {
    const back = changeRequest(file, { state: 'triage' }, at);
    const { id, number, serial } = file.request;
    const told = tellOwner(at, { kind: NOBODY_LEFT, subject: id, params: { request: number, serial } });
    return { file: back.file, plan: joinPlans(back.plan, told) };
  }
  return askMember(file, next, at);
}

/** A new order for one member, in the place of what came to nothing. */
export function askMember(
  file: RequestFile,
  member: Parameters<typeof offerOrder>[1],
  at: Happening,
  why?: string,
): Changed {
  const offer = offerOrder(file, member, at);
  const noted = { order: offer.order.number, member: member.memberName };
  const change = changeRequest(
    { ...file, orders: [...file.orders, offer.order] },
    { state: 'dispatched', noted, ...(why === undefined ? {} : { why }) },
    at,
  );
  return { file: change.file, plan: joinPlans(change.plan, offer.plan) };
}

/** Two steps on one file, written together. */
export function andThen(first: Changed, next: (file: RequestFile) => Changed): Changed {
  const second = next(first.file);
  return { file: second.file, plan: joinPlans(first.plan, second.plan) };
}
