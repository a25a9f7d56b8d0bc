import { agreedPolicyId, membersIn } from '@aftercare/agreements';
import type { Instant, LocalDate } from '@aftercare/kernel';
import { isActive, type MembershipId } from '@aftercare/network';
import { defineUncertifiedIn, isUncertified } from '@aftercare/onboarding';
import {
  categoryOfModel,
  defineSentBy,
  defineUnitBy,
  defineUnitEventsBy,
  defineUnitPlaceBy,
  digitsOf,
  modelCodeOf,
} from '@aftercare/products';
import {
  columnsOf,
  defineFind,
  defineInsert,
  defineRead,
  defineUpdate,
  defineWrite,
  type Params,
  type Read,
  select,
  type TenantId,
} from '@aftercare/runtime';
import { chargeMatrices, customerTariffs, defineExtensionsBy, warrantyTerms } from '@aftercare/warranty';
import { and, asc, desc, eq, gte, lt, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { slaPolicies } from './policies.ts';
import { memberTenantOfOrder, ratesDayOfOrder, requestIdOf, unitIdBy } from './sub-selects.ts';
import {
  bookings,
  capacities,
  clockBreaches,
  orderQuotes,
  receipts,
  serviceEvents,
  servicePauses,
  serviceRequests,
  workOrders,
} from './tables.ts';
import type { ReceiptId, ReceiptKind } from './words/receipt.ts';
import type {
  CustomerRequest,
  ListedRequest,
  Pause,
  RequestId,
  RequestKind,
  RequestState,
  ServiceFact,
  ServiceRequest,
  WorkOrderId,
  WorkOrderState,
} from './words.ts';

// ---- requests: what hangs on one is found by any of its keys, so that all of it is read in one batch

type Key = Params<{ key: string }>;

const insertRequestRow = defineInsert(serviceRequests);
export function insertRequest({ customer, ...request }: ServiceRequest) {
  const { name, phone, address, divisionCode } = customer;
  return insertRequestRow({ ...request, customerName: name, customerPhone: phone, address, divisionCode });
}
export const updateRequest = defineUpdate(serviceRequests, {
  set: ['state', 'technicalTier', 'closedAt', 'version'],
  by: ['id'],
});

const findRequestRow = defineFind((p: Key) =>
  select(columnsOf(serviceRequests))
    .from(serviceRequests)
    .where(sql`${serviceRequests.id} = ${requestIdOf(p.key)}`),
);
/** By its id, by that of one of its orders, or by the hash of the customer's token. */
export function findRequest(by: { readonly key: string }): Read<ServiceRequest | undefined> {
  const read = findRequestRow(by);
  return {
    ...read,
    decode(rows) {
      const row = read.decode(rows);
      if (row === undefined) return undefined;
      const { customerName, customerPhone, address, divisionCode, ...request } = row;
      return { ...request, customer: { name: customerName, phone: customerPhone, address, divisionCode } };
    },
  };
}

const unitIdOfRequest = (key: SQLWrapper) => sql`(select unit_id from service_requests where id = ${requestIdOf(key)})`;

/** The unit that a request is about. */
export const findUnitOf = defineUnitBy((p: Key) => unitIdOfRequest(p.key));

/** Where its timeline ends: steps of an order are written on it. */
export const findUnitPlaceOf = defineUnitPlaceBy((p: Key) => unitIdOfRequest(p.key));

const ofOrderInHand = (column: 'id' | 'membership_id', key: SQLWrapper) =>
  sql`(select ${sql.raw(column)} from work_orders where request_id = ${requestIdOf(key)} and state not in ('declined', 'expired', 'cancelled'))`;

const listEventsOfUnit = defineUnitEventsBy((p: Key) => unitIdOfRequest(p.key));
const listTermsOfUnit = warrantyTerms.defineVersionsFor('$.models', (p: Key) => modelCodeOf(unitIdOfRequest(p.key)));
const listExtensionsOfUnit = defineExtensionsBy((p: Key) => unitIdOfRequest(p.key));
const listMatrices = chargeMatrices.defineBegun((p: Key) => ratesDayOfOrder(ofOrderInHand('id', p.key)));
const findAgreedMatrix = chargeMatrices.defineVersionById((p: Key) =>
  agreedPolicyId(
    memberTenantOfOrder(ofOrderInHand('id', p.key)),
    ratesDayOfOrder(ofOrderInHand('id', p.key)),
    'chargeMatrix',
  ),
);
/** What says who pays for the order in hand: the terms and the matrix that its claim is judged by. */
export function readsForCharges(by: { readonly key: string }) {
  return {
    events: listEventsOfUnit(by),
    terms: listTermsOfUnit(by),
    extensions: listExtensionsOfUnit(by),
    matrices: listMatrices(by),
    agreedMatrix: findAgreedMatrix(by),
  };
}

/** The same with what it costs and what was agreed to. `today`: the tariff of that day. */
export function readsForConsent({ key, today }: { readonly key: string; readonly today: LocalDate }) {
  const by = { key };
  return { ...readsForCharges(by), quotes: listQuotesOf(by), tariffs: customerTariffs.listBegun(today) };
}

export const insertFact = defineInsert(serviceEvents);
export const listFacts = defineRead((p: Key) =>
  select({
    position: serviceEvents.position,
    event: serviceEvents.event,
    at: serviceEvents.at,
    by: serviceEvents.recordedBy,
  })
    .from(serviceEvents)
    .where(sql`${serviceEvents.requestId} = ${requestIdOf(p.key)}`)
    .orderBy(asc(serviceEvents.position))
    .limit(200),
);

export const insertPause = defineInsert(servicePauses);
export const endPause = defineUpdate(servicePauses, { set: ['pausedUntil'], by: ['requestId', 'position'] });
export const listPauses = defineRead((p: Key) =>
  select({
    position: servicePauses.position,
    reason: servicePauses.reason,
    pausedAt: servicePauses.pausedAt,
    pausedUntil: servicePauses.pausedUntil,
  })
    .from(servicePauses)
    .where(sql`${servicePauses.requestId} = ${requestIdOf(p.key)}`)
    .orderBy(asc(servicePauses.position))
    .limit(200),
);

export const insertBreach = defineInsert(clockBreaches);
export const listBreaches = defineRead((p: Key) =>
  select({
    clock: clockBreaches.clock,
    step: clockBreaches.step,
    kind: clockBreaches.kind,
    told: clockBreaches.told,
    at: clockBreaches.at,
  })
    .from(clockBreaches)
    .where(sql`${clockBreaches.requestId} = ${requestIdOf(p.key)}`)
    .orderBy(asc(clockBreaches.clock), asc(clockBreaches.step))
    .limit(200),
);

export const listOrdersOf = defineRead((p: Key) =>
  select(columnsOf(workOrders))
    .from(workOrders)
    .where(sql`${workOrders.requestId} = ${requestIdOf(p.key)}`)
    .orderBy(asc(workOrders.id))
    .limit(50),
);

/** The SLA policy that the request came under. */
export const listPolicyOf = slaPolicies.defineVersionById(
  (p: Key) => sql`(select sla_policy_id from service_requests where id = ${requestIdOf(p.key)})`,
);

/** Of those who could be asked, the members that may still work, on products of this kind. */
export const listAskable = defineRead((p: Key) =>
  select({ membershipId: sql<MembershipId>`e.value->>'membershipId'` })
    .from(sql`json_each((select dispatch from service_requests where id = ${requestIdOf(p.key)})) e`)
    .where(
      and(
        isActive(sql`e.value->>'membershipId'`),
        sql`not ${isUncertified(sql`e.value->>'membershipId'`, categoryOfModel(sql`(select model_code from service_requests where id = ${requestIdOf(p.key)})`))}`,
      ),
    ),
);

export const findOpenRequest = defineFind((p: Params<{ key: string; kind: RequestKind }>) =>
  select({ number: serviceRequests.number })
    .from(serviceRequests)
    .where(
      and(
        sql`${serviceRequests.unitId} = ${unitIdBy(p.key)}`,
        eq(serviceRequests.kind, p.kind),
        sql`${serviceRequests.state} in ('triage', 'dispatched')`,
      ),
    ),
);

export const findSentBy = defineSentBy((p: Key) => unitIdBy(p.key));

/** Members that repaired this unit before. */
export const listEarlierShops = defineRead((p: Key) =>
  select({ membershipId: workOrders.membershipId })
    .from(workOrders)
    .where(and(sql`${workOrders.unitId} = ${unitIdBy(p.key)}`, sql`${workOrders.repairedAt} is not null`))
    .groupBy(workOrders.membershipId)
    .limit(100),
);

/** Members of a place whose certificates are all over, by category. */
export const listUncertified = defineUncertifiedIn((p: Params<{ prefixes: string }>) => membersIn(p.prefixes));

/** How many orders each member of a place has in hand. */
export const listLoads = defineRead((p: Params<{ prefixes: string }>) =>
  select({ membershipId: workOrders.membershipId, orders: sql<number>`count(*)` })
    .from(workOrders)
    .where(
      and(
        sql`${workOrders.membershipId} in ${membersIn(p.prefixes)}`,
        sql`${workOrders.state} in ('offered', 'accepted', 'scheduled', 'on_the_way', 'on_site', 'waiting_parts', 'waiting_customer', 'taken_in')`,
      ),
    )
    .groupBy(workOrders.membershipId)
    .limit(500),
);

// ---- lists of requests, each with the facts that its clocks are computed from

const inHand = sql`${workOrders.state} not in ('declined', 'expired', 'cancelled')`;

const listed = {
  id: serviceRequests.id,
  number: serviceRequests.number,
  kind: serviceRequests.kind,
  channel: serviceRequests.channel,
  state: serviceRequests.state,
  reportedAt: serviceRequests.reportedAt,
  serial: serviceRequests.serial,
  modelCode: serviceRequests.modelCode,
  symptomCode: serviceRequests.symptomCode,
  symptomText: serviceRequests.symptomText,
  severity: serviceRequests.severity,
  divisionCode: serviceRequests.divisionCode,
  customerTier: serviceRequests.customerTier,
  slaPolicyId: serviceRequests.slaPolicyId,
  version: serviceRequests.version,
  facts: sql<string>`(select json_group_array(json_object('event', event, 'at', at)) from service_events where request_id = ${serviceRequests.id})`,
  pauses: sql<string>`(select json_group_array(json_object('reason', reason, 'pausedAt', paused_at, 'pausedUntil', paused_until)) from service_pauses where request_id = ${serviceRequests.id})`,
  orderId: workOrders.id,
  orderNumber: workOrders.number,
  orderState: workOrders.state,
  member: workOrders.memberName,
  slotStartsAt: workOrders.slotStartsAt,
};

type Page = Params<{ before: string; limit: number }>;
type Stated = Params<{ state: RequestState; before: string; limit: number }>;
type Own = Params<{ memberTenantId: TenantId; state: string; before: string; limit: number }>;

type ListedRow = Omit<ListedRequest, 'facts' | 'pauses'> & { readonly facts: string; readonly pauses: string };

function withFacts(read: Read<ListedRow[]>): Read<ListedRequest[]> {
  return {
    ...read,
    decode: (rows) =>
      read.decode(rows).map((row) => ({
        ...row,
        // safe: the objects that the select above makes of rows that this store wrote
        facts: JSON.parse(row.facts) as ServiceFact[],
        pauses: JSON.parse(row.pauses) as Pause[],
      })),
  };
}

const pageOfAll = (p: Page) =>
  sql`select id from service_requests where id < ${p.before} order by id desc limit ${p.limit}`;
const pageOfState = (p: Stated) =>
  sql`select id from service_requests where state = ${p.state} and id < ${p.before} order by id desc limit ${p.limit}`;
const pageOfMember = (p: Own) =>
  sql`select r.id from work_orders w cross join service_requests r on r.id = w.request_id
      where w.member_tenant_id = ${p.memberTenantId} and w.request_id < ${p.before}
        and w.state not in ('declined', 'expired', 'cancelled') and (${p.state} = '' or r.state = ${p.state})
      order by w.request_id desc limit ${p.limit}`;

const policiesOf = (page: SQL) =>
  sql`(select sla_policy_id from service_requests where sla_policy_id is not null and id in (${page}))`;

const requestsIn = (page: SQL) =>
  select(listed)
    .from(serviceRequests)
    .leftJoin(workOrders, and(eq(workOrders.requestId, serviceRequests.id), inHand))
    .where(sql`${serviceRequests.id} in (${page})`)
    .orderBy(desc(serviceRequests.id));

const listAllRows = defineRead((p: Page) => requestsIn(pageOfAll(p)));
const listStateRows = defineRead((p: Stated) => requestsIn(pageOfState(p)));
const listOwnRows = defineRead((p: Own) => requestsIn(pageOfMember(p)));

/** Newest first, with the order in hand and the facts of the clocks. */
export const listRequests = (page: { before: string; limit: number }) => withFacts(listAllRows(page));
export const listRequestsInState = (page: { state: RequestState; before: string; limit: number }) =>
  withFacts(listStateRows(page));
/** Those that a member has in hand. */
export const listRequestsOf = (page: { memberTenantId: TenantId; state: string; before: string; limit: number }) =>
  withFacts(listOwnRows(page));

/** The SLA policies that the requests of the same page came under. */
export const listPoliciesOfAll = slaPolicies.defineVersionsIn((p: Page) => policiesOf(pageOfAll(p)));
export const listPoliciesInState = slaPolicies.defineVersionsIn((p: Stated) => policiesOf(pageOfState(p)));
export const listPoliciesOfOwn = slaPolicies.defineVersionsIn((p: Own) => policiesOf(pageOfMember(p)));

// ---- work orders

export const insertWorkOrder = defineInsert(workOrders);
export const updateWorkOrder = defineUpdate(workOrders, {
  set: [
    'state',
    'acceptedAt',
    'beganOn',
    'slotStartsAt',
    'slotEndsAt',
    'checkedInAt',
    'repairedAt',
    'repairedOn',
    'signedAt',
    'signedOn',
    'closedAt',
    'reason',
    'report',
    'signature',
    'version',
  ],
  by: ['id'],
});

export const findWorkOrder = defineFind((p: Params<{ id: WorkOrderId }>) =>
  select(columnsOf(workOrders)).from(workOrders).where(eq(workOrders.id, p.id)),
);

/** The next order that is taken from a member who may no longer work: nobody is on site for it, nor has the unit in hand. */
export const findOrderToTakeBack = defineFind((p: Params<{ membershipId: MembershipId }>) =>
  select({ id: workOrders.id })
    .from(workOrders)
    .where(
      and(
        eq(workOrders.membershipId, p.membershipId),
        sql`${workOrders.state} in ('offered', 'accepted', 'scheduled', 'on_the_way', 'waiting_parts', 'waiting_customer')`,
        sql`${workOrders.checkedInAt} is null`,
      ),
    )
    .limit(1),
);

/** Newest first, all members. */
export const listOrders = defineRead((p: Page) =>
  select(columnsOf(workOrders))
    .from(workOrders)
    .where(lt(workOrders.id, p.before))
    .orderBy(desc(workOrders.id))
    .limit(p.limit),
);
export const listOrdersInState = defineRead((p: Params<{ state: WorkOrderState; before: string; limit: number }>) =>
  select(columnsOf(workOrders))
    .from(workOrders)
    .where(and(eq(workOrders.state, p.state), lt(workOrders.id, p.before)))
    .orderBy(desc(workOrders.id))
    .limit(p.limit),
);
export const listOrdersOfMember = defineRead((p: Own) =>
  select(columnsOf(workOrders))
    .from(workOrders)
    .where(
      and(
        eq(workOrders.memberTenantId, p.memberTenantId),
        lt(workOrders.id, p.before),
        sql`(${p.state} = '' or ${workOrders.state} = ${p.state})`,
      ),
    )
    .orderBy(desc(workOrders.id))
    .limit(p.limit),
);

/** Orders that a customer signed between two local days, both included. */
export const listSignedOrders = defineRead(
  (p: Params<{ membershipId: MembershipId; from: LocalDate; until: LocalDate; limit: number }>) =>
    select(columnsOf(workOrders))
      .from(workOrders)
      .where(
        and(
          eq(workOrders.membershipId, p.membershipId),
          gte(workOrders.signedOn, p.from),
          lte(workOrders.signedOn, p.until),
        ),
      )
      .orderBy(asc(workOrders.signedOn))
      .limit(p.limit),
);

// ---- quotes

export const insertQuote = defineInsert(orderQuotes);
export const answerQuoteRow = defineUpdate(orderQuotes, {
  set: ['state', 'answeredAt', 'answeredBy'],
  by: ['workOrderId', 'number'],
});
/** One that was not answered makes room for the next. */
export const replaceQuotes = defineWrite(
  (p: Params<{ workOrderId: WorkOrderId }>) =>
    sql`update order_quotes set state = 'replaced' where work_order_id = ${p.workOrderId} and state = 'offered'`,
);
/** Of the order in hand, oldest first. */
export const listQuotesOf = defineRead((p: Key) =>
  select(columnsOf(orderQuotes))
    .from(orderQuotes)
    .where(sql`${orderQuotes.workOrderId} = ${ofOrderInHand('id', p.key)}`)
    .orderBy(asc(orderQuotes.number))
    .limit(100),
);

// ---- receipts

/** It gets the next number of its shop and kind in the batch that writes it, so that none is left out and none waits for another. */
export const insertReceipt = defineWrite(
  (
    p: Params<{
      id: ReceiptId;
      membershipId: MembershipId;
      kind: ReceiptKind;
      workOrderId: WorkOrderId;
      issuer: string;
      issuedOn: LocalDate;
      issuedAt: Instant;
      currency: string;
      total: number;
      content: string;
      reason: string | null;
    }>,
  ) =>
    sql`insert into receipts (id, membership_id, kind, number, work_order_id, issuer, issued_on, issued_at, currency, total, content, reason)
        select ${p.id}, ${p.membershipId}, ${p.kind}, coalesce(max(number), 0) + 1, ${p.workOrderId}, ${p.issuer}, ${p.issuedOn},
               ${p.issuedAt}, ${p.currency}, ${p.total}, ${p.content}, ${p.reason}
        from receipts where membership_id = ${p.membershipId} and kind = ${p.kind}`,
);
/** Undoes its whole batch where more would be given back than was paid, also by more credit notes than one page of them shows. */
export const guardCredits = defineWrite(
  (p: Params<{ workOrderId: WorkOrderId }>) =>
    sql`insert into guard select 1, coalesce(sum(case kind when 'receipt' then total else -total end), 0) >= 0, 'CREDIT_EXCEEDED'
        from receipts where work_order_id = ${p.workOrderId}`,
);
/** The receipt of the order in hand and what was given back of it, oldest first. */
export const listReceiptsOf = defineRead((p: Key) =>
  select(columnsOf(receipts))
    .from(receipts)
    .where(sql`${receipts.workOrderId} = ${ofOrderInHand('id', p.key)}`)
    .orderBy(desc(receipts.kind), asc(receipts.number))
    .limit(100),
);

// ---- capacity

export const findCapacityOf = defineFind((p: Params<{ tenantId: TenantId }>) =>
  select(columnsOf(capacities))
    .from(capacities)
    .where(sql`${capacities.membershipId} = (select id from memberships where tenant_id = ${p.tenantId})`),
);
/** Of the member that has the order in hand; the key is any that finds the request. */
export const findCapacityFor = defineFind((p: Key) =>
  select(columnsOf(capacities))
    .from(capacities)
    .where(sql`${capacities.membershipId} = ${ofOrderInHand('membership_id', p.key)}`),
);
export const putCapacity = defineWrite(
  (
    p: Params<{ membershipId: MembershipId; parallelJobs: number; slotMinutes: number; week: string; version: number }>,
  ) =>
    sql`insert into capacities (membership_id, parallel_jobs, slot_minutes, week, version)
        values (${p.membershipId}, ${p.parallelJobs}, ${p.slotMinutes}, ${p.week}, ${p.version})
        on conflict (membership_id) do update set parallel_jobs = excluded.parallel_jobs,
          slot_minutes = excluded.slot_minutes, week = excluded.week, version = excluded.version`,
);

/** The key lets one of two bookings of one seat win. */
export const insertBooking = defineInsert(bookings);
export const deleteBooking = defineWrite(
  (p: Params<{ workOrderId: WorkOrderId }>) => sql`delete from bookings where work_order_id = ${p.workOrderId}`,
);
/** Of the member that has the order in hand. */
export const listBookingsFor = defineRead((p: Params<{ key: string; from: Instant; until: Instant }>) =>
  select({ startsAt: bookings.startsAt, seat: bookings.seat, workOrderId: bookings.workOrderId })
    .from(bookings)
    .where(
      and(
        sql`${bookings.membershipId} = ${ofOrderInHand('membership_id', p.key)}`,
        gte(bookings.startsAt, p.from),
        lt(bookings.startsAt, p.until),
      ),
    )
    .orderBy(asc(bookings.startsAt), asc(bookings.seat))
    .limit(5000),
);

// ---- one person

const isOfPhone = (p: Params<{ digits: string }>) =>
  sql`${digitsOf(serviceRequests.customerPhone)} in (select value from json_each(${p.digits}))`;

const ofCustomer = {
  id: serviceRequests.id,
  number: serviceRequests.number,
  state: serviceRequests.state,
  reportedAt: serviceRequests.reportedAt,
  serial: serviceRequests.serial,
  modelCode: serviceRequests.modelCode,
  symptomText: serviceRequests.symptomText,
  customerName: serviceRequests.customerName,
  customerPhone: serviceRequests.customerPhone,
  address: serviceRequests.address,
  divisionCode: serviceRequests.divisionCode,
  photos: serviceRequests.photos,
  version: serviceRequests.version,
};
const listRequestRowsOfPhone = defineRead((p: Params<{ digits: string; limit: number }>) =>
  select(ofCustomer).from(serviceRequests).where(isOfPhone(p)).limit(p.limit),
);
/** `digits`: the number's digits in each way that it may be written, as a JSON list. */
export function listRequestsOfPhone(by: { digits: string; limit: number }) {
  return toCustomerRequests(listRequestRowsOfPhone(by));
}
const listRequestRowsToErase = defineRead((p: Params<{ ids: string; limit: number }>) =>
  select(ofCustomer)
    .from(serviceRequests)
    .where(
      sql`${serviceRequests.id} in (select value from json_each(${p.ids})) and ${serviceRequests.customerPhone} <> ''`,
    )
    .limit(p.limit),
);
/** Of these, by a JSON list of ids, the ones that still name somebody. */
export function listRequestsToErase(by: { ids: string; limit: number }) {
  return toCustomerRequests(listRequestRowsToErase(by));
}
function toCustomerRequests(read: ReturnType<typeof listRequestRowsOfPhone>): Read<CustomerRequest[]> {
  return {
    ...read,
    decode: (rows) =>
      read.decode(rows).map(({ customerName, customerPhone, address, divisionCode, ...request }) => ({
        ...request,
        customer: { name: customerName, phone: customerPhone, address, divisionCode },
      })),
  };
}

const signedBy = {
  id: workOrders.id,
  number: workOrders.number,
  requestId: workOrders.requestId,
  signature: workOrders.signature,
  note: sql<string | null>`${workOrders.report}->>'$.note'`,
  version: workOrders.version,
};
export const listOrdersToErase = defineRead((p: Params<{ ids: string; limit: number }>) =>
  select(signedBy)
    .from(workOrders)
    .where(
      sql`${workOrders.id} in (select value from json_each(${p.ids})) and (${workOrders.report}->>'$.note' is not null
          or coalesce(${workOrders.signature}->>'$.name', ${workOrders.signature}->>'$.witness', 'erased-') not like 'erased-%')`,
    )
    .limit(p.limit),
);
export const listOrdersOfPhone = defineRead((p: Params<{ digits: string; limit: number }>) =>
  select(signedBy)
    .from(workOrders)
    .where(sql`${workOrders.requestId} in (select ${serviceRequests.id} from ${serviceRequests} where ${isOfPhone(p)})`)
    .limit(p.limit),
);

/** The unit that was worked on, since when that is over, and whether somebody signed for it; nothing once it is erased. */
export const findClosedWork = defineFind((p: Params<{ id: RequestId }>) =>
  select({
    id: serviceRequests.id,
    unitId: serviceRequests.unitId,
    modelCode: serviceRequests.modelCode,
    closedAt: serviceRequests.closedAt,
    isSigned: sql<number>`exists (select 1 from ${workOrders} where ${workOrders.requestId} = ${serviceRequests.id}
      and ${workOrders.signature} is not null)`,
  })
    .from(serviceRequests)
    .where(
      sql`${serviceRequests.id} = ${p.id} and ${serviceRequests.closedAt} is not null and ${serviceRequests.customerPhone} <> ''`,
    ),
);
export const listOrdersToForget = defineRead((p: Params<{ requestId: RequestId; limit: number }>) =>
  select(signedBy).from(workOrders).where(eq(workOrders.requestId, p.requestId)).limit(p.limit),
);

/** Leaves where and when, for the clocks and the statistics, and takes who. */
export const eraseRequests = defineWrite(
  (p: Params<{ ids: string; pseudonym: string }>) =>
    sql`update service_requests set customer_name = ${p.pseudonym}, customer_phone = '', address = '', symptom_text = '',
          version = version + 1 where id in (select value from json_each(${p.ids}))`,
);
/** That it was signed stays, with the pseudonym as the name; what the technician noted goes. */
export const eraseOrders = defineWrite(
  (p: Params<{ ids: string; pseudonym: string }>) =>
    sql`update work_orders set
          signature = case signature->>'$.kind'
            when 'signed' then json_set(signature, '$.name', ${p.pseudonym})
            when 'refused' then json_set(signature, '$.witness', ${p.pseudonym})
            else signature end,
          report = case when report is null then null else json_set(report, '$.note', null) end,
          version = version + 1
        where id in (select value from json_each(${p.ids}))`,
);
