import { fromInstant, type Instant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { findingWire, traceWire } from '@aftercare/warranty';
import * as z from 'zod';
import { catalogue } from '../catalogue.ts';
import { chooseNextClock } from '../rules/choose-next-clock.ts';
import { decideFile } from '../rules/decide-file.ts';
import { clockWire, type Reader, toClockWire, toServiceFindingWire, toStepWire } from '../wire.ts';
import {
  BREACH_KINDS,
  CHANNELS,
  CLOCK_STATES,
  CLOCKS,
  type Customer,
  type ListedRequest,
  PAUSE_REASONS,
  RECORDERS,
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestFile,
  SERVICE_EVENTS,
  type ServiceRequest,
  type SlaPolicy,
  TECHNICAL_TIERS,
  WORK_ORDER_STATES,
  type WorkOrder,
} from '../words.ts';
import { customerWire, instantBody, listedOrderWire, toListedOrderWire } from './order.ts';

export const requestParams = networkParams.extend({ request: z.string().regex(/^srq_[0-9a-z]{26}$/) });

const instant = z.iso.datetime();
const text = (limit: number) => z.string().trim().min(1).max(limit);

export const customerBody = z.strictObject({
  name: text(100),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d ()-]{4,29}$/),
  address: text(300),
  divisionCode: z
    .string()
    .regex(/^\d{6,12}$/)
    .meta({ description: 'Administrative division, GB/T 2260' }),
});

export const requestBody = z
  .strictObject({
    kind: z.enum(REQUEST_KINDS).default('repair'),
    unit: z.string().min(1).max(80).meta({ description: 'Serial number in any spelling, or unit id' }),
    reportedAt: instantBody.optional().meta({ description: 'The first word on any channel; now, if left out' }),
    symptomCode: text(60).optional(),
    symptomText: text(2000),
    severity: z.int().min(1).max(20).optional().meta({ description: 'Left out, the symptom decides' }),
    customer: customerBody,
    customerTier: text(60).optional(),
  })
  .meta({ id: 'ServiceRequestBody' });

export const reasonBody = z.strictObject({ reason: text(500) });
export const dispatchBody = z.strictObject({
  membership: z.string().regex(/^mem_[0-9a-z]{26}$/),
  reason: text(500),
});

const candidateWire = z.strictObject({
  membership: z.string(),
  member: z.string(),
  total: z.number(),
  trace: z.array(traceWire),
});

export const requestWire = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    kind: z.enum(REQUEST_KINDS),
    channel: z.enum(CHANNELS),
    state: z.enum(REQUEST_STATES),
    reportedAt: instant,
    unit: z.strictObject({ id: z.string(), serial: z.string(), model: z.string() }),
    symptom: z.strictObject({ code: z.string().nullable(), text: z.string() }),
    severity: z.int().meta({ description: 'A level of the SLA policy; 0 where the network has none' }),
    customer: customerWire,
    customerTier: z.string().nullable(),
    photos: z.array(z.string()),
    technicalTier: z.enum(TECHNICAL_TIERS),
    slaPolicy: z.string().nullable(),
    clocks: z.array(clockWire),
    findings: z.array(findingWire),
    breaches: z.array(
      z.strictObject({ clock: z.enum(CLOCKS), kind: z.enum(BREACH_KINDS), told: z.string().nullable(), at: instant }),
    ),
    events: z.array(z.strictObject({ event: z.enum(SERVICE_EVENTS), at: instant, by: z.enum(RECORDERS) })),
    pauses: z.array(
      z.strictObject({ reason: z.enum(PAUSE_REASONS), pausedAt: instant, pausedUntil: instant.nullable() }),
    ),
    candidates: z.array(candidateWire),
    orders: z.array(listedOrderWire),
    closedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'ServiceRequest' });

export const createdRequestWire = requestWire
  .extend({ trackingUrl: z.url().meta({ description: 'The private page of the customer, shown once' }) })
  .meta({ id: 'CreatedServiceRequest' });

export const clockListWire = z.strictObject({ items: z.array(clockWire), findings: z.array(findingWire) });

const nextClockWire = z.strictObject({
  clock: z.enum(CLOCKS),
  state: z.enum(CLOCK_STATES),
  startedAt: instant.nullable(),
  dueAt: instant.nullable(),
  allowedSeconds: z.number().nullable(),
  elapsedSeconds: z.number(),
});

export const listedRequestWire = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    kind: z.enum(REQUEST_KINDS),
    channel: z.enum(CHANNELS),
    state: z.enum(REQUEST_STATES),
    reportedAt: instant,
    serial: z.string(),
    model: z.string(),
    symptom: z.strictObject({ code: z.string().nullable(), text: z.string() }),
    severity: z.int(),
    divisionCode: z.string(),
    order: z
      .strictObject({
        id: z.string(),
        number: z.string(),
        state: z.enum(WORK_ORDER_STATES),
        member: z.string(),
        slotStartsAt: instant.nullable(),
      })
      .nullable(),
    nextClock: nextClockWire.nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedServiceRequest' });
export const requestListWire = z.strictObject({ items: z.array(listedRequestWire), nextCursor: z.string().nullable() });

/** Who reads: its own orders, with the other candidates or without, and how much of the customer. */
export interface RequestView {
  readonly orders: readonly WorkOrder[];
  readonly showsCandidates: boolean;
  readonly customer: Customer;
}

export function toRequestWire(
  file: RequestFile,
  view: RequestView,
  now: Instant,
  reader: Reader,
): z.infer<typeof requestWire> {
  const { request } = file;
  const { clocks, findings } = decideFile(file, now);
  return {
    id: request.id,
    number: request.number,
    kind: request.kind,
    channel: request.channel,
    state: request.state,
    reportedAt: fromInstant(request.reportedAt),
    unit: { id: request.unitId, serial: request.serial, model: request.modelCode },
    symptom: { code: request.symptomCode, text: request.symptomText },
    severity: request.severity,
    customer: { ...view.customer },
    customerTier: request.customerTier,
    photos: [...request.photos],
    technicalTier: request.technicalTier,
    slaPolicy: request.slaPolicyId,
    clocks: clocks.map((clock) => toClockWire(clock, catalogue, reader)),
    findings: findings.map((finding) => toServiceFindingWire(finding, catalogue, reader)),
    breaches: file.breaches.map(({ clock, kind, told, at }) => ({ clock, kind, told, at: fromInstant(at) })),
    events: file.facts.map(({ event, at, by }) => ({ event, at: fromInstant(at), by })),
    pauses: file.pauses.map(({ reason, pausedAt, pausedUntil }) => ({
      reason,
      pausedAt: fromInstant(pausedAt),
      pausedUntil: toText(pausedUntil),
    })),
    candidates: view.showsCandidates ? request.dispatch.map((candidate) => toCandidateWire(candidate, reader)) : [],
    orders: view.orders.map(toListedOrderWire),
    closedAt: toText(request.closedAt),
    version: request.version,
  };
}

function toCandidateWire(
  { membershipId, memberName, total, trace }: ServiceRequest['dispatch'][number],
  reader: Reader,
): z.infer<typeof candidateWire> {
  return {
    membership: membershipId,
    member: memberName,
    total,
    trace: trace.map((step) => toStepWire(step, catalogue, reader)),
  };
}

/** `policies`: those that the rows came under, as the list's own read finds them. */
export function toListedRequestWire(
  row: ListedRequest,
  policies: readonly { readonly id: string; readonly content: SlaPolicy }[],
  now: Instant,
): z.infer<typeof listedRequestWire> {
  const { id, number, kind, channel, state, serial, severity, divisionCode, version } = row;
  const { orderId, orderNumber, orderState, member } = row;
  const isOver = state === 'done' || state === 'cancelled';
  const policy = policies.find((one) => one.id === row.slaPolicyId)?.content ?? null;
  const request = { severity, customerTier: row.customerTier, customer: { divisionCode } };
  const { clocks } = decideFile({ request, facts: row.facts, pauses: row.pauses, policy }, now);
  return {
    id,
    number,
    kind,
    channel,
    state,
    reportedAt: fromInstant(row.reportedAt),
    serial,
    model: row.modelCode,
    symptom: { code: row.symptomCode, text: row.symptomText },
    severity,
    divisionCode,
    order:
      orderId === null || orderNumber === null || orderState === null || member === null
        ? null
        : { id: orderId, number: orderNumber, state: orderState, member, slotStartsAt: toText(row.slotStartsAt) },
    nextClock: isOver ? null : toNextClock(clocks),
    version,
  };
}

function toNextClock(clocks: Parameters<typeof chooseNextClock>[0]): z.infer<typeof nextClockWire> | null {
  const next = chooseNextClock(clocks);
  if (next === null) return null;
  const { clock, state, startedAt, dueAt, allowedMs, elapsedMs } = next;
  return {
    clock,
    state,
    startedAt: toText(startedAt),
    dueAt: toText(dueAt),
    allowedSeconds: allowedMs === null ? null : allowedMs / 1000,
    elapsedSeconds: elapsedMs / 1000,
  };
}

function toText(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}
