import { fromInstant, type Instant, toInstant } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import { localDate } from '@aftercare/policies';
import { EXCLUSIONS } from '@aftercare/warranty';
import * as z from 'zod';
import { listMissing } from '../rules/list-missing.ts';
import {
  type Customer,
  type RequestFile,
  type Slot,
  WORK_ORDER_STATES,
  type WorkOrder,
  type WorkReport,
} from '../words.ts';

export const orderParams = networkParams.extend({ order: z.string().regex(/^wko_[0-9a-z]{26}$/) });

const instant = z.iso.datetime();
const code = z.string().trim().min(1).max(60);
const optionalCode = code.nullable().default(null);

/** What a caller names as an instant. */
export const instantBody = z.iso.datetime({ offset: true }).transform((text) => toInstant(Date.parse(text)));

const money = z
  .strictObject({ amount: z.int().min(0).max(100_000_000_000), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: 'Money' });

export const reportBody = z
  .strictObject({
    component: code,
    failureMode: optionalCode,
    causalPart: code.meta({ description: 'The part that failed first' }),
    cause: z.enum(['quality', 'user', 'force_majeure']),
    failedOn: localDate,
    codes: z
      .strictObject({
        condition: optionalCode,
        symptom: optionalCode,
        section: optionalCode,
        defect: optionalCode,
        repair: optionalCode,
      })
      .meta({ description: 'IRIS: what the customer met, what was found, where, what is wrong, what was done' }),
    operations: z.array(z.strictObject({ code, minutes: z.int().min(1).max(10_000) })).max(50),
    parts: z
      .array(
        z.strictObject({
          number: code,
          quantity: z.int().min(1).max(1000),
          serialIn: optionalCode,
          serialOut: optionalCode,
          coreTag: optionalCode.meta({ description: 'Tag on the replaced part that goes back' }),
        }),
      )
      .max(50),
    travel: money.default({ amount: 0, currency: 'CNY' }),
    note: z.string().trim().max(2000).nullable().default(null),
    technician: code.optional().meta({ description: "The shop's own code of who did the work; no name" }),
    found: z
      .array(z.enum(EXCLUSIONS))
      .max(EXCLUSIONS.length)
      .optional()
      .meta({ description: 'What was found at the unit against the promise' }),
  })
  .meta({ id: 'WorkReport' });

export function fromReportBody({ travel, ...report }: z.output<typeof reportBody>): WorkReport {
  return { ...report, travelAmount: travel.amount, currency: travel.currency };
}

function toReportWire({ travelAmount, currency, ...report }: WorkReport): z.infer<typeof reportBody> {
  const { component, failureMode, causalPart, cause, failedOn, codes, operations, parts, note } = report;
  const { technician, found } = report;
  return {
    component,
    failureMode,
    causalPart,
    cause,
    failedOn,
    codes: { ...codes },
    operations: operations.map((operation) => ({ ...operation })),
    parts: parts.map((part) => ({ ...part })),
    travel: { amount: travelAmount, currency },
    note,
    ...(technician === undefined ? {} : { technician }),
    ...(found === undefined ? {} : { found: [...found] }),
  };
}

export const customerWire = z
  .strictObject({ name: z.string(), phone: z.string(), address: z.string(), divisionCode: z.string() })
  .meta({ id: 'ServiceCustomer' });

const slotWire = z.strictObject({ startsAt: instant, endsAt: instant });
const reference = z.strictObject({ id: z.string(), number: z.string() });

export const listedOrderWire = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    request: reference,
    member: z.string(),
    membership: z.string(),
    serial: z.string(),
    model: z.string(),
    state: z.enum(WORK_ORDER_STATES),
    offeredAt: instant,
    acceptUntil: instant,
    beganOn: z.iso.date().nullable(),
    slotStartsAt: instant.nullable(),
    repairedOn: z.iso.date().nullable(),
    signedOn: z.iso.date().nullable(),
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedWorkOrder' });
export const orderListWire = z.strictObject({ items: z.array(listedOrderWire), nextCursor: z.string().nullable() });

const signatureWire = z.union([
  z.strictObject({ kind: z.literal('signed'), name: z.string(), at: instant, by: z.enum(['link', 'device']) }),
  z.strictObject({ kind: z.literal('refused'), witness: z.string(), at: instant, photo: z.string() }),
]);

export const orderWire = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    request: reference,
    member: z.string(),
    membership: z.string(),
    unit: z.strictObject({ id: z.string(), serial: z.string(), model: z.string() }),
    state: z.enum(WORK_ORDER_STATES),
    offeredAt: instant,
    acceptUntil: instant,
    acceptedAt: instant.nullable(),
    beganOn: z.iso.date().nullable(),
    slot: slotWire.nullable(),
    checkedInAt: instant.nullable(),
    repairedAt: instant.nullable(),
    repairedOn: z.iso.date().nullable(),
    signedAt: instant.nullable(),
    signedOn: z.iso.date().nullable(),
    closedAt: instant.nullable(),
    reason: z.string().nullable(),
    report: reportBody.nullable(),
    signature: signatureWire.nullable(),
    missing: z.array(z.string()).meta({ description: 'What makes it void for settlement, as JSON Pointers' }),
    customer: customerWire,
    symptom: z.strictObject({ code: z.string().nullable(), text: z.string() }),
    severity: z.int(),
    version: z.int(),
  })
  .meta({ id: 'WorkOrder' });

export const slotListWire = z.strictObject({ items: z.array(slotWire.extend({ free: z.int() })) });

export function toSlotWire({ startsAt, endsAt, free }: Slot) {
  return { startsAt: fromInstant(startsAt), endsAt: fromInstant(endsAt), free };
}

/** `WO-26-7K3F9Q-1` is an order of `SR-26-7K3F9Q`. */
function toRequestNumber(orderNumber: string): string {
  return orderNumber.replace(/^WO/, 'SR').replace(/-\d+$/, '');
}

export function toListedOrderWire(order: WorkOrder): z.infer<typeof listedOrderWire> {
  const { id, number, state, serial, beganOn, repairedOn, signedOn, reason, version } = order;
  return {
    id,
    number,
    request: { id: order.requestId, number: toRequestNumber(number) },
    member: order.memberName,
    membership: order.membershipId,
    serial,
    model: order.modelCode,
    state,
    offeredAt: fromInstant(order.offeredAt),
    acceptUntil: fromInstant(order.acceptUntil),
    beganOn,
    slotStartsAt: toText(order.slotStartsAt),
    repairedOn,
    signedOn,
    reason,
    version,
  };
}

export function toOrderWire(
  order: WorkOrder,
  { request }: Pick<RequestFile, 'request'>,
  customer: Customer,
): z.infer<typeof orderWire> {
  const { id, number, request: of, member, membership, state, offeredAt, acceptUntil } = toListedOrderWire(order);
  const { slotStartsAt, slotEndsAt, signature } = order;
  return {
    id,
    number,
    request: of,
    member,
    membership,
    unit: { id: order.unitId, serial: order.serial, model: order.modelCode },
    state,
    offeredAt,
    acceptUntil,
    acceptedAt: toText(order.acceptedAt),
    beganOn: order.beganOn,
    slot:
      slotStartsAt === null || slotEndsAt === null
        ? null
        : { startsAt: fromInstant(slotStartsAt), endsAt: fromInstant(slotEndsAt) },
    checkedInAt: toText(order.checkedInAt),
    repairedAt: toText(order.repairedAt),
    repairedOn: order.repairedOn,
    signedAt: toText(order.signedAt),
    signedOn: order.signedOn,
    closedAt: toText(order.closedAt),
    reason: order.reason,
    report: order.report === null ? null : toReportWire(order.report),
    signature: signature === null ? null : { ...signature, at: fromInstant(signature.at) },
    missing: [...listMissing(order)],
    customer: { ...customer },
    symptom: { code: request.symptomCode, text: request.symptomText },
    severity: request.severity,
    version: order.version,
  };
}

function toText(at: Instant | null): string | null {
  return at === null ? null : fromInstant(at);
}
