/** Requests and orders over HTTP, as their users make them. */
import type { Caller, Network } from './network.ts';

export interface Order {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly member: string;
  readonly request: { readonly id: string; readonly number: string };
  readonly beganOn: string | null;
  readonly slot: { readonly startsAt: string; readonly endsAt: string } | null;
  readonly repairedOn: string | null;
  readonly signedOn: string | null;
  readonly reason: string | null;
  readonly signature: Readonly<Record<string, unknown>> | null;
  readonly missing: readonly string[];
  readonly customer: Readonly<Record<string, string>>;
  readonly version: number;
}

export interface Clock {
  readonly clock: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly endedAt: string | null;
  readonly pausedFor: string | null;
}

export interface ServiceRequest {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly severity: number;
  readonly technicalTier: string;
  readonly trackingUrl: string;
  readonly customer: Readonly<Record<string, string>>;
  readonly clocks: readonly Clock[];
  readonly breaches: readonly { readonly clock: string; readonly kind: string; readonly told: string | null }[];
  readonly events: readonly { readonly event: string; readonly by: string }[];
  readonly candidates: readonly {
    readonly member: string;
    readonly total: number;
    readonly trace: readonly { readonly rule: string; readonly text: string }[];
  }[];
  readonly orders: readonly Order[];
  readonly version: number;
}

/** A complaint of a customer in Jinan; `changed` replaces whole members. */
export function requestOf(unit: string | undefined, changed: Record<string, unknown> = {}) {
  return {
    unit,
    symptomText: 'no hot water since yesterday',
    customer: { name: '张示例', phone: '13800004471', address: '示例路 1 号', divisionCode: '370102' },
    ...changed,
  };
}

export const REPORT = {
  component: 'pipes',
  causalPart: 'VLV-012',
  cause: 'quality',
  failedOn: '2026-01-05',
  codes: { condition: '1', symptom: '110', section: 'VLV', defect: 'B', repair: 'A' },
  operations: [{ code: 'replace-valve', minutes: 30 }],
  parts: [{ number: 'VLV-012', quantity: 1, serialIn: null, serialOut: null, coreTag: 'CORE-1' }],
  travel: { amount: 3000, currency: 'CNY' },
};

/** Asked for by the manufacturer's desk. */
export function ask(network: Network, unit: string | undefined, changed: Record<string, unknown> = {}) {
  return network.maker.owner.make<ServiceRequest>(`${network.path}/service-requests`, requestOf(unit, changed));
}

export async function readRequest(caller: Caller, network: Network, id: string): Promise<ServiceRequest> {
  return (await caller.get<ServiceRequest>(`${network.path}/service-requests/${id}`)).body;
}

/** A verb that must succeed. */
export function act(
  caller: Caller,
  network: Network,
  order: { readonly id: string },
  verb: string,
  body: unknown = {},
) {
  return caller.make<Order>(`${network.path}/work-orders/${order.id}/${verb}`, body);
}

/** Two jobs side by side unless told otherwise, every day from eight to six. */
export function setCapacity(caller: Caller, network: Network, parallelJobs = 2) {
  return caller.put<{ version: number }>(`${network.path}/capacity`, {
    parallelJobs,
    slotMinutes: 60,
    week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '08:00', until: '18:00' }] }],
  });
}
