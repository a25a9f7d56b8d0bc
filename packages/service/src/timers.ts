import type { Json } from '@aftercare/kernel';
import { findMembership, MEMBER_LEFT, type MembershipId, mayWork } from '@aftercare/network';
import { type DueTimer, defineTimer, type Effect, type Loaded, NO_EFFECT, type TimerRule } from '@aftercare/runtime';
import { setClockTimers } from './plans/change-request.ts';
import { andThen, askNext, closeOrder } from './plans/close-order.ts';
import type { Happening } from './plans/plan.ts';
import { recordBreaches } from './plans/record-breaches.ts';
import { findOrder, readsForFile, toFile } from './plans/request-file.ts';
import { decideWorkOrder } from './rules/decide-work-order.ts';
import { findOrderToTakeBack } from './store.ts';
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

/**
 * A member was suspended or has left: what it was asked is withdrawn, what it has accepted is given to the next of the list,
 * one order at a time, unless somebody is on site. What was signed is claimed as before. Until the timer came, nothing of it
 * could be accepted either: a member that may not work writes nothing.
 */
export const memberLeft: TimerRule = {
  kind: MEMBER_LEFT,
  async fire(timer, load): Promise<Effect> {
    // safe: the network sets this timer with a membership's id as its subject
    const membershipId = timer.subject as MembershipId;
    const asked = { membership: findMembership({ id: membershipId }), next: findOrderToTakeBack({ membershipId }) };
    // safe: `load` answers under the very names of its reads
    const { membership, next } = (await load(asked)) as Loaded<typeof asked>;
    if (membership === undefined || mayWork(membership.state) || next === undefined) return NO_EFFECT;
    const reads = readsForFile({ key: next.id });
    // safe: as above
    const file = toFile((await load(reads)) as Loaded<typeof reads>);
    const order = file === undefined ? undefined : findOrder(file, next.id);
    if (file === undefined || order === undefined || decideWorkOrder(order, 'cancel') === null) return NO_EFFECT;
    const { payload, firedAt } = timer;
    const at: Happening = { now: firedAt, network: String(Object(payload).slug ?? ''), by: 'timer' };
    const closed = closeOrder(file, order, { state: 'cancelled', reason: membership.state }, at);
    const { plan } = andThen(closed, (open) => askNext(open, at));
    return {
      ...plan,
      unchanged: [...plan.unchanged, { subject: membership.id, version: membership.version }],
      timers: {
        ...plan.timers,
        // whatever is left
        set: [...plan.timers.set, { subject: membershipId, kind: MEMBER_LEFT, dueAt: firedAt, payload }],
      },
    };
  },
};

function toHappening({ firedAt, payload }: DueTimer): Happening {
  return { now: firedAt, network: readNetwork(payload), by: 'timer' };
}

function readNetwork(payload: Json): string {
  return String(Object(payload).network ?? '');
}
