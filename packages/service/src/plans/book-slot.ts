import { fromInstant, type Instant, later, MINUTE_MS } from '@aftercare/kernel';
import { toNoticeEvent } from '@aftercare/notify';
import { Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { chooseSeat } from '../rules/choose-seat.ts';
import { listSlots, SLOT_DAYS } from '../rules/list-slots.ts';
import { deleteBooking, findCapacityFor, insertBooking, listBookingsFor } from '../store.ts';
import {
  APPOINTMENT_BOOKED,
  type Booking,
  type Capacity,
  type RequestFile,
  type Slot,
  type WorkOrder,
} from '../words.ts';
import { changeOrder, replaceOrder } from './change-order.ts';
import type { Changed } from './change-request.ts';
import { type Happening, joinPlans, toPlan } from './plan.ts';
import { requireStep } from './work-order-steps.ts';

const DAYS_MS = (SLOT_DAYS + 1) * 24 * 60 * MINUTE_MS;

/** What the free slots of an order are computed from; `key` is any that finds its request. */
export function readsForSlots({ key, from }: { readonly key: string; readonly from: Instant }) {
  return {
    capacity: findCapacityFor({ key }),
    bookings: listBookingsFor({ key, from, until: later(from, DAYS_MS) }),
  };
}

export interface LoadedForSlots {
  readonly capacity: Capacity | undefined;
  readonly bookings: readonly Booking[];
}

/** Slots of the next fortnight with a free place, in the order of time; none where the shop did not say its hours. */
export function listFreeSlots({ capacity, bookings }: LoadedForSlots, from: Instant): readonly Slot[] {
  if (capacity === undefined) return [];
  return listSlots({ capacity, bookings, timeZone: NETWORK_TIME_ZONE, from }).filter(({ free }) => free > 0);
}

/**
 * Books one seat for an order, instead of the one it had. Two who want the last seat write the same key: one of them loads
 * again, finds it taken and is refused with `service.slot_taken`, which names the free slots nearest to it.
 */
export function bookSlot(
  file: RequestFile,
  order: WorkOrder,
  { startsAt, capacity, bookings }: LoadedForSlots & { readonly startsAt: Instant },
  at: Happening,
): Changed {
  const state = requireStep(order, 'schedule');
  if (capacity === undefined) throw new Refusal('service.no_capacity');
  const others = bookings.filter(({ workOrderId }) => workOrderId !== order.id);
  const slots = listSlots({ capacity, bookings: others, timeZone: NETWORK_TIME_ZONE, from: at.now });
  const answer = chooseSeat(slots, others, capacity.parallelJobs, startsAt);
  const wished = fromInstant(startsAt);
  if (answer.kind === 'no_slot') throw new Refusal('service.no_such_slot', { startsAt: wished });
  if (answer.kind === 'taken') {
    const alternatives = answer.alternatives.map(fromInstant).join(', ');
    throw new Refusal('service.slot_taken', { startsAt: wished, alternatives });
  }
  const { slot, seat } = answer;
  const times = { slotStartsAt: slot.startsAt, slotEndsAt: slot.endsAt };
  const changed = changeOrder(order, { state, ...times }, undefined, { startsAt: wished });
  const booked = toPlan({
    writes: [
      ...(order.slotStartsAt === null ? [] : [deleteBooking({ workOrderId: order.id })]),
      insertBooking({ membershipId: order.membershipId, startsAt, seat, workOrderId: order.id }),
    ],
    // the shop knows what it booked itself
    events: at.by === 'member' ? [] : [toAppointmentNews(changed.order, wished, at)],
  });
  return { file: replaceOrder(file, changed.order), plan: joinPlans(changed.plan, booked) };
}

function toAppointmentNews(order: WorkOrder, startsAt: string, { network }: Happening) {
  return toNoticeEvent({
    target: order.memberTenantId,
    type: APPOINTMENT_BOOKED,
    subject: order.id,
    version: order.version,
    network,
    params: { order: order.number, serial: order.serial, startsAt },
  });
}
