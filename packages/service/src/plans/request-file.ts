import type { MembershipId } from '@aftercare/network';
import type { Policy } from '@aftercare/policies';
import type { UnitPlace } from '@aftercare/products';
import {
  findRequest,
  findUnitPlaceOf,
  listAskable,
  listBreaches,
  listFacts,
  listOrdersOf,
  listPauses,
  listPolicyOf,
} from '../store.ts';
import {
  FRUITLESS_STATES,
  type RecordedBreach,
  type RecordedFact,
  type RecordedPause,
  type RequestFile,
  type ServiceRequest,
  type SlaPolicy,
  type WorkOrder,
  type WorkOrderId,
} from '../words.ts';

/** All of one request in one batch, by its id, the id of one of its orders, or the hash of the customer's token. */
export function readsForFile(by: { readonly key: string }) {
  return {
    request: findRequest(by),
    facts: listFacts(by),
    pauses: listPauses(by),
    breaches: listBreaches(by),
    orders: listOrdersOf(by),
    policies: listPolicyOf(by),
    askable: listAskable(by),
    unitPlace: findUnitPlaceOf(by),
  };
}

export interface LoadedFile {
  readonly request: ServiceRequest | undefined;
  readonly facts: readonly RecordedFact[];
  readonly pauses: readonly RecordedPause[];
  readonly breaches: readonly RecordedBreach[];
  readonly orders: readonly WorkOrder[];
  readonly policies: readonly Policy<SlaPolicy>[];
  readonly askable: readonly { readonly membershipId: MembershipId }[];
  readonly unitPlace: UnitPlace | undefined;
}

/** Undefined when there is no such request. */
export function toFile({
  request,
  facts,
  pauses,
  breaches,
  orders,
  policies,
  askable,
  unitPlace,
}: LoadedFile): RequestFile | undefined {
  if (request === undefined) return undefined;
  return {
    request,
    facts,
    pauses,
    breaches,
    orders,
    policy: policies[0]?.content ?? null,
    askable: askable.map(({ membershipId }) => membershipId),
    unitPlace: unitPlace ?? null,
  };
}

/** The order that a shop has in hand or is asked to take. */
export function findLiveOrder({ orders }: Pick<RequestFile, 'orders'>): WorkOrder | undefined {
  return orders.find(({ state }) => !FRUITLESS_STATES.includes(state));
}

export function findOrder({ orders }: Pick<RequestFile, 'orders'>, id: WorkOrderId): WorkOrder | undefined {
  return orders.find((order) => order.id === id);
}
