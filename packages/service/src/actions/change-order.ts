import { type LocalDate, localDateAt } from '@aftercare/kernel';
import { findNetwork, mayRead, networkSpace } from '@aftercare/network';
import { type Action, defineAction, Refusal, toETag } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { bookSlot, type LoadedForSlots, readsForSlots } from '../plans/book-slot.ts';
import type { Changed } from '../plans/change-request.ts';
import type { ConsentFile } from '../plans/issue-receipt.ts';
import type { Happening } from '../plans/plan.ts';
import { findOrder, readsForFile, toFile } from '../plans/request-file.ts';
import {
  acceptOrder,
  cancelOrder,
  checkInOrder,
  closeSignedOrder,
  completeOrder,
  declineOrder,
  departForOrder,
  reportOnOrder,
  resumeOrder,
  signOrder,
  waitWithOrder,
} from '../plans/work-order-steps.ts';
import { decideConsent } from '../rules/decide-consent.ts';
import { priceReport } from '../rules/price-report.ts';
import { readsForConsent } from '../store.ts';
import { toRecorder, viewCustomer } from '../views.ts';
import { fromReportBody, instantBody, orderParams, orderWire, reportBody, toOrderWire } from '../wire/order.ts';
import { reasonBody } from '../wire/request.ts';
import type { RequestFile, WorkOrder, WorkOrderId } from '../words.ts';

interface OrderVerb<Body extends z.ZodType> {
  readonly verb: string;
  readonly summary: string;
  /** The manufacturer's own verb; all others are the shop's. */
  readonly isForOwner?: true;
  readonly needsSlots?: true;
  /** What the customer pays has to be agreed to before this, or is charged by it as far as it was agreed to. */
  readonly charges?: 'after_consent' | 'as_agreed';
  readonly body: Body;
  readonly refusals?: readonly string[];
  apply(
    file: RequestFile,
    order: WorkOrder,
    body: z.output<Body>,
    at: Happening,
    more: LoadedForSlots & { readonly charged: ConsentFile },
  ): Changed;
}

const nothing = z.strictObject({});
/** safe: before every day; a verb that charges nothing reads no tariff. */
const NEVER = '0001-01-01' as LocalDate;
const CONSENT_REFUSALS = ['service.quote_missing', 'service.quote_exceeded'] as const;

/** Every verb on an order is this one action: load its file, change it by a plan, answer the whole of it. */
function changeOrderBy<Body extends z.ZodType>(definition: OrderVerb<Body>): Action {
  const { verb, summary, isForOwner = false, needsSlots = false, charges, body: schema, refusals = [] } = definition;
  return defineAction({
    name: `service.${verb.replace('-', '_')}_order`,
    method: 'POST',
    path: `/v1/networks/{network}/work-orders/{order}/${verb}`,
    summary,
    permission: isForOwner ? 'service:write' : 'service:work',
    space: networkSpace({ owner: isForOwner, members: isForOwner ? [] : ['shop'] }),
    idempotencyKey: 'optional',
    params: orderParams,
    query: nothing,
    body: schema,
    answers: { 200: orderWire },
    refusals: ['service.verb_forbidden', 'request.not_found', 'request.version_stale', ...refusals],
    async run({ load, commit, requireMatch, platform, actor, now }, { params, body }) {
      const today = localDateAt(now, NETWORK_TIME_ZONE);
      const consent = charges === undefined ? { key: '', today: NEVER } : { key: params.order, today };
      const {
        admitted,
        capacity,
        bookings,
        quotes,
        tariffs,
        events,
        terms,
        extensions,
        matrices,
        agreedMatrix,
        ...loaded
      } = await load({
        ...readsForFile({ key: params.order }),
        // only an appointment needs them: no key finds nothing
        ...readsForSlots({ key: needsSlots ? params.order : '', from: now }),
        ...readsForConsent(consent),
      });
      const charged = { quotes, tariffs, events, terms, extensions, matrices, agreedMatrix };
      const file = toFile(loaded);
      // safe: the pattern of the path parameter is the id's own
      const id = params.order as WorkOrderId;
      const order = file === undefined ? undefined : findOrder(file, id);
      if (file === undefined || order === undefined || !mayRead(admitted, order.memberTenantId))
        throw new Refusal('request.not_found');
      requireMatch(order.version);
      const network = await findNetwork({ platform, actor, params });
      const at = { now, network: network.slug, by: toRecorder(admitted) };
      const changed = definition.apply(file, order, body, at, { capacity, bookings, charged });
      const next = findOrder(changed.file, id) ?? order;
      if (charges === 'after_consent') requireConsent(next, charged, today);
      return commit({
        ...changed.plan,
        answer: {
          status: 200,
          headers: { ETag: toETag(next.version) },
          body: toOrderWire(next, changed.file, viewCustomer(changed.file, next, admitted, actor)),
        },
      });
    },
  });
}

/** From the day the work is done nothing is charged that the customer has not agreed to, whatever is reported afterwards. */
function requireConsent(order: WorkOrder, file: ConsentFile, today: LocalDate): void {
  if (order.repairedAt === null) return;
  const fault = decideConsent(priceReport({ ...file, order }, today), file.quotes);
  if (fault !== null) throw new Refusal(fault.code, fault.params);
}

export const orderVerbs: readonly Action[] = [
  changeOrderBy({
    verb: 'accept',
    summary: 'Take the order; the rates of this day judge it',
    body: nothing,
    refusals: ['service.offer_over'],
    apply: (file, order, _body, at) => acceptOrder(file, order, at),
  }),
  changeOrderBy({
    verb: 'decline',
    summary: 'Give the offer back, with the reason; the next shop is asked',
    body: reasonBody,
    apply: (file, order, { reason }, at) => declineOrder(file, order, reason, at),
  }),
  changeOrderBy({
    verb: 'schedule',
    summary: 'Book a free slot, or another one instead; of two who want the last seat one gets it',
    needsSlots: true,
    body: z.strictObject({ startsAt: instantBody }),
    refusals: ['service.slot_taken', 'service.no_such_slot', 'service.no_capacity'],
    apply: (file, order, { startsAt }, at, { capacity, bookings }) =>
      bookSlot(file, order, { startsAt, capacity, bookings }, at),
  }),
  changeOrderBy({
    verb: 'depart',
    summary: 'Set out for the customer',
    body: nothing,
    apply: (file, order) => departForOrder(file, order),
  }),
  changeOrderBy({
    verb: 'check-in',
    summary: 'Arrive at the customer',
    body: z.strictObject({
      place: z
        .string()
        .trim()
        .max(100)
        .optional()
        .meta({ description: 'Latitude and longitude as the device knows them', example: '36.6512,117.1201' }),
    }),
    apply: (file, order, { place }, at) => checkInOrder(file, order, place ?? null, at),
  }),
  changeOrderBy({
    verb: 'wait',
    summary: 'Wait for parts or for the customer; the clocks that allow it pause',
    body: z.strictObject({ for: z.enum(['parts', 'customer']) }),
    apply: (file, order, body, at) => waitWithOrder(file, order, body.for, at),
  }),
  changeOrderBy({
    verb: 'resume',
    summary: 'Go on after waiting',
    body: nothing,
    apply: (file, order, _body, at) => resumeOrder(file, order, at),
  }),
  changeOrderBy({
    verb: 'report',
    summary: 'What was found and done; can be sent again until the customer signs',
    charges: 'after_consent',
    body: reportBody,
    refusals: CONSENT_REFUSALS,
    apply: (file, order, body, at) => reportOnOrder(file, order, fromReportBody(body), at),
  }),
  changeOrderBy({
    verb: 'complete',
    summary: 'The unit is repaired; what the customer is charged for they have agreed to before',
    charges: 'after_consent',
    body: nothing,
    refusals: CONSENT_REFUSALS,
    apply: (file, order, _body, at) => completeOrder(file, order, at),
  }),
  changeOrderBy({
    verb: 'sign',
    summary: 'The customer signs on the technician’s device; what they agreed to pay has its receipt with it',
    charges: 'as_agreed',
    body: z.strictObject({ name: z.string().trim().min(1).max(100) }),
    apply: (file, order, { name }, at, { charged }) => signOrder(file, order, { name, by: 'device' }, at, charged),
  }),
  changeOrderBy({
    verb: 'close',
    summary: 'Nothing is left to do',
    body: nothing,
    apply: (file, order, _body, at) => closeSignedOrder(file, order, at),
  }),
  changeOrderBy({
    verb: 'cancel',
    summary: 'Take an order back, with the reason; the request waits for people',
    isForOwner: true,
    body: reasonBody,
    apply: (file, order, { reason }, at) => cancelOrder(file, order, reason, at),
  }),
];
