import { localDateAt } from '@aftercare/kernel';
import { toNoticeEvent } from '@aftercare/notify';
import { Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { decideWorkOrder, type OrderVerb } from '../rules/decide-work-order.ts';
import {
  type CustomerSignature,
  OFFER_EXPIRES,
  ORDER_DECLINED,
  ORDER_SIGNED,
  type RequestFile,
  SIGNED_TOLD,
  type WorkOrder,
  type WorkOrderState,
  type WorkReport,
} from '../words.ts';
import { changeOrder, replaceOrder } from './change-order.ts';
import { type Changed, changeRequest } from './change-request.ts';
import { andThen, askNext, closeOrder } from './close-order.ts';
import { type ConsentFile, makeReceipt, writeReceipt } from './issue-receipt.ts';
import { tellOwner } from './offer-order.ts';
import { type Happening, joinPlans, type ServicePlan, toPlan } from './plan.ts';
import { listEndsOfStay, listRepairs, tellUnit } from './tell-unit.ts';

/*
 * What each verb does to an order and to the facts of its request. All of them refuse with `service.verb_forbidden` when the
 * table in decide-work-order.ts does not have the step.
 */

export function requireStep(order: WorkOrder, verb: OrderVerb): WorkOrderState {
  const state = decideWorkOrder(order, verb);
  if (state === null) throw new Refusal('service.verb_forbidden', { verb, state: order.state });
  return state;
}

/** What is done or cancelled stays so. */
export function requireOpen({ request }: Pick<RequestFile, 'request'>, verb: string): void {
  if (request.state === 'done' || request.state === 'cancelled')
    throw new Refusal('service.request_closed', { verb, state: request.state });
}

function applyChange(
  file: RequestFile,
  { order, plan }: { readonly order: WorkOrder; readonly plan: ServicePlan },
  ...more: readonly ServicePlan[]
): Changed {
  return { file: replaceOrder(file, order), plan: joinPlans(plan, ...more) };
}

/** From this day on the shop's rates judge it. The deadline itself is in time. */
export function acceptOrder(file: RequestFile, order: WorkOrder, { now }: Happening): Changed {
  const state = requireStep(order, 'accept');
  if (now > order.acceptUntil) throw new Refusal('service.offer_over');
  const beganOn = localDateAt(now, NETWORK_TIME_ZONE);
  const changed = changeOrder(order, { state, acceptedAt: now, beganOn });
  return applyChange(file, changed, toPlan({ timers: { cancel: [{ subject: order.id, kind: OFFER_EXPIRES }] } }));
}

export function declineOrder(file: RequestFile, order: WorkOrder, reason: string, at: Happening): Changed {
  requireStep(order, 'decline');
  const told = tellOwner(at, {
    kind: ORDER_DECLINED,
    subject: order.id,
    params: { order: order.number, member: order.memberName, reason },
  });
  const closed = andThen(closeOrder(file, order, { state: 'declined', reason }, at), (next) => askNext(next, at));
  return { file: closed.file, plan: joinPlans(closed.plan, told) };
}

export function departForOrder(file: RequestFile, order: WorkOrder): Changed {
  return applyChange(file, changeOrder(order, { state: requireStep(order, 'depart') }));
}

/** `place`: latitude and longitude as the device knows them; kept in the history. */
export function checkInOrder(file: RequestFile, order: WorkOrder, place: string | null, at: Happening): Changed {
  const state = requireStep(order, 'check_in');
  const changed = changeOrder(order, { state, checkedInAt: at.now }, undefined, { place });
  const arrived = andThen(applyChange(file, changed), (next) => changeRequest(next, { events: ['arrived'] }, at));
  return andThen(arrived, (next) => tellUnit(next, changed.order, [{ kind: 'hand_in' }], at));
}

export function waitWithOrder(
  file: RequestFile,
  order: WorkOrder,
  waitsFor: 'parts' | 'customer',
  at: Happening,
): Changed {
  const state = requireStep(order, `wait_for_${waitsFor}`);
  const changed = changeOrder(order, { state });
  const paused = andThen(applyChange(file, changed), (next) =>
    changeRequest(next, { pause: `waiting_for_${waitsFor}` }, at),
  );
  return andThen(paused, (next) => tellUnit(next, changed.order, [{ kind: 'wait', details: { for: waitsFor } }], at));
}

export function resumeOrder(file: RequestFile, order: WorkOrder, at: Happening): Changed {
  const state = requireStep(order, 'resume');
  const changed = changeOrder(order, { state });
  const resumed = andThen(applyChange(file, changed), (next) => changeRequest(next, { resume: true }, at));
  return andThen(resumed, (next) => tellUnit(next, changed.order, [{ kind: 'wait_over' }], at));
}

/** With the first one the manufacturer has been told; what is sent again corrects it. */
export function reportOnOrder(file: RequestFile, order: WorkOrder, report: WorkReport, at: Happening): Changed {
  const { component, cause, operations, parts } = report;
  const noted = { component, cause, operations: operations.length, parts: parts.length };
  const changed = changeOrder(order, { state: requireStep(order, 'report'), report }, undefined, noted);
  const reported = applyChange(file, changed);
  if (file.facts.some(({ event }) => event === 'reported_to_manufacturer')) return reported;
  return andThen(reported, (next) => changeRequest(next, { events: ['reported_to_manufacturer'] }, at));
}

export function completeOrder(file: RequestFile, order: WorkOrder, at: Happening): Changed {
  const state = requireStep(order, 'complete');
  const repairedOn = localDateAt(at.now, NETWORK_TIME_ZONE);
  const changed = changeOrder(order, { state, repairedAt: at.now, repairedOn });
  const solved = andThen(applyChange(file, changed), (next) => changeRequest(next, { events: ['solved'] }, at));
  return andThen(solved, (next) => tellUnit(next, changed.order, listEndsOfStay(order), at));
}

/** On the technician's device or by the customer's link: with the signature the request is done, and what is paid has its receipt. */
export function signOrder(
  file: RequestFile,
  order: WorkOrder,
  signed: { readonly name: string; readonly by: 'link' | 'device' },
  at: Happening,
  charged: ConsentFile,
): Changed {
  const state = requireStep(order, 'sign');
  const signature: CustomerSignature = { kind: 'signed', ...signed, at: at.now };
  const signedOn = localDateAt(at.now, NETWORK_TIME_ZONE);
  const receipt = makeReceipt(order, charged, at.now);
  const paid = receipt === null ? {} : { receipt: receipt.id, total: receipt.total, currency: receipt.currency };
  const noted = { by: signed.by, ...paid };
  const changed = changeOrder(order, { state, signature, signedAt: at.now, signedOn }, undefined, noted);
  const params = { order: order.number, serial: order.serial, by: signed.by };
  const told = tellOwner(at, { kind: SIGNED_TOLD, subject: order.id, params: { ...params, member: order.memberName } });
  const toShop = toNoticeEvent({
    target: order.memberTenantId,
    type: ORDER_SIGNED,
    subject: order.id,
    version: changed.order.version,
    network: at.network,
    params,
  });
  // on its own device the shop has seen it
  const events = toPlan({
    events: signed.by === 'link' ? [toShop] : [],
    writes: receipt === null ? [] : [writeReceipt(receipt)],
  });
  const done = andThen(applyChange(file, changed, told, events), (next) => changeRequest(next, { state: 'done' }, at));
  return andThen(done, (next) => tellUnit(next, changed.order, listRepairs(next, changed.order), at));
}

export function closeSignedOrder(file: RequestFile, order: WorkOrder, { now }: Happening): Changed {
  return applyChange(file, changeOrder(order, { state: requireStep(order, 'close'), closedAt: now }));
}

/** By the manufacturer: the request waits for people again. */
export function cancelOrder(file: RequestFile, order: WorkOrder, reason: string, at: Happening): Changed {
  requireStep(order, 'cancel');
  return andThen(closeOrder(file, order, { state: 'cancelled', reason }, at), (next) =>
    changeRequest(next, { state: 'triage', resume: true, why: reason }, at),
  );
}
