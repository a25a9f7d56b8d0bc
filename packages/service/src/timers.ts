import type { Json } from '@aftercare/kernel';
import { type DueTimer, defineTimer, type Effect, NO_EFFECT } from '@aftercare/runtime';
import { setClockTimers } from './plans/change-request.ts';
import { andThen, askNext, closeOrder } from './plans/close-order.ts';
import type { Happening } from './plans/plan.ts';
import { recordBreaches } from './plans/record-breaches.ts';
import { findOrder, readsForFile, toFile } from './plans/request-file.ts';
import { decideWorkOrder } from './rules/decide-work-order.ts';
import { CLOCK_DUE, CLOCKS, OFFER_EXPIRES, type WorkOrderId } from './words.ts';

/** After the deadline of an offer: the next member is asked, or people have to look. */
export const offerExpires = defineTimer({
  kind: OFFER_EXPIRES,
  reads: (timer) => readsForFile({ key: timer.subject }),
  decide(timer, loaded): Effect {
    const file = toFile(loaded);
    // safe: this capability sets this timer with an order's id as its subject
    const order = file === undefined ? undefined : findOrder(file, timer.subject as WorkOrderId);
    if (file === undefined || order === undefined || timer.firedAt <= order.acceptUntil) return NO_EFFECT;
    if (decideWorkOrder(order, 'expire') === null) return NO_EFFECT;
    const at = toHappening(timer);
    const closed = closeOrder(file, order, { state: 'expired', reason: null }, at);
    return andThen(closed, (next) => askNext(next, at)).plan;
  },
});

/** After the due instant of a clock, and after each step of its chain. Everything is computed anew from the facts. */
export const clockDue = defineTimer({
  kind: CLOCK_DUE,
  reads: (timer) => readsForFile({ key: timer.subject.split('/')[0] ?? '' }),
  decide(timer, loaded): Effect {
    const file = toFile(loaded);
    const clock = CLOCKS.find((name) => name === timer.subject.split('/')[1]);
    if (file === undefined || clock === undefined) return NO_EFFECT;
    const at = toHappening(timer);
    const recorded = recordBreaches(file, clock, at);
    if (recorded !== null) return recorded;
    // nothing to record, but the clock may run on: only its own timer was taken
    const { set } = setClockTimers(file, at).timers;
    return { writes: [], timers: { set: set.filter(({ subject }) => subject === timer.subject) } };
  },
});

function toHappening({ firedAt, payload }: DueTimer): Happening {
  return { now: firedAt, network: readNetwork(payload), by: 'timer' };
}

function readNetwork(payload: Json): string {
  return String(Object(payload).network ?? '');
}
