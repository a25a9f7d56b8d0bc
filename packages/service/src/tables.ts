import type { AgreementId } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import type { Instant, LocalDate } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { PolicyId } from '@aftercare/policies';
import type { UnitId } from '@aftercare/products';
import type { TenantId } from '@aftercare/runtime';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { QuoteContent, QuoteState } from './words/quote.ts';
import type { ReceiptContent, ReceiptId, ReceiptKind } from './words/receipt.ts';
import type {
  Candidate,
  Channel,
  ClockName,
  CustomerSignature,
  PauseReason,
  Recorder,
  RequestId,
  RequestKind,
  RequestState,
  ServiceEvent,
  TechnicalTier,
  WorkCalendar,
  WorkOrderId,
  WorkOrderState,
  WorkReport,
} from './words.ts';

export const serviceRequests = sqliteTable('service_requests', {
  id: text().$type<RequestId>().primaryKey(),
  number: text().notNull(),
  kind: text().$type<RequestKind>().notNull(),
  channel: text().$type<Channel>().notNull(),
  state: text().$type<RequestState>().notNull(),
  reportedAt: integer().$type<Instant>().notNull(),
  unitId: text().$type<UnitId>().notNull(),
  serial: text().notNull(),
  modelCode: text().notNull(),
  symptomCode: text(),
  symptomText: text().notNull(),
  severity: integer().notNull(),
  customerName: text().notNull(),
  customerPhone: text().notNull(),
  customerTier: text(),
  address: text().notNull(),
  divisionCode: text().notNull(),
  photos: text({ mode: 'json' }).$type<readonly FileId[]>().notNull(),
  tokenHash: text().notNull(),
  slaPolicyId: text().$type<PolicyId>(),
  technicalTier: text().$type<TechnicalTier>().notNull(),
  dispatch: text({ mode: 'json' }).$type<readonly Candidate[]>().notNull(),
  closedAt: integer().$type<Instant>(),
  createdAt: integer().$type<Instant>().notNull(),
  version: integer().notNull(),
});

export const serviceEvents = sqliteTable(
  'service_events',
  {
    requestId: text().$type<RequestId>().notNull(),
    position: integer().notNull(),
    event: text().$type<ServiceEvent>().notNull(),
    at: integer().$type<Instant>().notNull(),
    recordedAt: integer().$type<Instant>().notNull(),
    recordedBy: text().$type<Recorder>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.position] })],
);

export const servicePauses = sqliteTable(
  'service_pauses',
  {
    requestId: text().$type<RequestId>().notNull(),
    position: integer().notNull(),
    reason: text().$type<PauseReason>().notNull(),
    pausedAt: integer().$type<Instant>().notNull(),
    pausedUntil: integer().$type<Instant>(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.position] })],
);

export const clockBreaches = sqliteTable(
  'clock_breaches',
  {
    requestId: text().$type<RequestId>().notNull(),
    clock: text().$type<ClockName>().notNull(),
    step: integer().notNull(),
    kind: text().$type<'breached' | 'told' | 'tier_raised'>().notNull(),
    told: text(),
    at: integer().$type<Instant>().notNull(),
    recordedAt: integer().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.clock, table.step] })],
);

export const workOrders = sqliteTable('work_orders', {
  id: text().$type<WorkOrderId>().primaryKey(),
  number: text().notNull(),
  requestId: text().$type<RequestId>().notNull(),
  membershipId: text().$type<MembershipId>().notNull(),
  memberTenantId: text().$type<TenantId>().notNull(),
  memberName: text().notNull(),
  agreementId: text().$type<AgreementId>(),
  unitId: text().$type<UnitId>().notNull(),
  serial: text().notNull(),
  modelCode: text().notNull(),
  state: text().$type<WorkOrderState>().notNull(),
  offeredAt: integer().$type<Instant>().notNull(),
  acceptUntil: integer().$type<Instant>().notNull(),
  acceptedAt: integer().$type<Instant>(),
  beganOn: text().$type<LocalDate>(),
  slotStartsAt: integer().$type<Instant>(),
  slotEndsAt: integer().$type<Instant>(),
  checkedInAt: integer().$type<Instant>(),
  repairedAt: integer().$type<Instant>(),
  repairedOn: text().$type<LocalDate>(),
  signedAt: integer().$type<Instant>(),
  signedOn: text().$type<LocalDate>(),
  closedAt: integer().$type<Instant>(),
  reason: text(),
  report: text({ mode: 'json' }).$type<WorkReport>(),
  signature: text({ mode: 'json' }).$type<CustomerSignature>(),
  version: integer().notNull(),
});

export const orderQuotes = sqliteTable(
  'order_quotes',
  {
    workOrderId: text().$type<WorkOrderId>().notNull(),
    number: integer().notNull(),
    content: text({ mode: 'json' }).$type<QuoteContent>().notNull(),
    hash: text().notNull(),
    state: text().$type<QuoteState>().notNull(),
    offeredAt: integer().$type<Instant>().notNull(),
    answeredAt: integer().$type<Instant>(),
    answeredBy: text().$type<'link' | 'device'>(),
  },
  (table) => [primaryKey({ columns: [table.workOrderId, table.number] })],
);

export const receipts = sqliteTable('receipts', {
  id: text().$type<ReceiptId>().primaryKey(),
  membershipId: text().$type<MembershipId>().notNull(),
  kind: text().$type<ReceiptKind>().notNull(),
  number: integer().notNull(),
  workOrderId: text().$type<WorkOrderId>().notNull(),
  issuer: text().notNull(),
  issuedOn: text().$type<LocalDate>().notNull(),
  issuedAt: integer().$type<Instant>().notNull(),
  currency: text().notNull(),
  total: integer().notNull(),
  content: text({ mode: 'json' }).$type<ReceiptContent>().notNull(),
  reason: text(),
});

export const capacities = sqliteTable('capacities', {
  membershipId: text().$type<MembershipId>().primaryKey(),
  parallelJobs: integer().notNull(),
  slotMinutes: integer().notNull(),
  week: text({ mode: 'json' }).$type<WorkCalendar['week']>().notNull(),
  version: integer().notNull(),
});

export const bookings = sqliteTable(
  'bookings',
  {
    membershipId: text().$type<MembershipId>().notNull(),
    startsAt: integer().$type<Instant>().notNull(),
    seat: integer().notNull(),
    workOrderId: text().$type<WorkOrderId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.startsAt, table.seat] })],
);
