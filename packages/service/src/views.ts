import type { Place } from '@aftercare/network';
import { type Actor, permissionsOf } from '@aftercare/runtime';
import { maskCustomer } from './rules/mask-customer.ts';
import type { RequestView } from './wire/request.ts';
import { type Customer, FRUITLESS_STATES, type Recorder, type RequestFile, type WorkOrder } from './words.ts';

/**
 * What a caller sees of a request: the manufacturer all of it; a member what it has in hand, without the others that could
 * be asked. Undefined for whoever has nothing to do with it, which must look like a request that does not exist.
 */
export function viewRequest(file: RequestFile, place: Place, actor: Actor): RequestView | undefined {
  const { customer } = file.request;
  if (place.kind === 'owner') {
    const sees = permissionsOf(actor).has('service:write') ? 'everything' : 'place';
    return { orders: file.orders, showsCandidates: true, customer: maskCustomer(customer, sees) };
  }
  const own = file.orders.filter((order) => order.memberTenantId === place.membership.tenantId);
  const inHand = own.find(({ state }) => !FRUITLESS_STATES.includes(state));
  if (inHand === undefined) return undefined;
  return { orders: own, showsCandidates: false, customer: viewCustomer(file, inHand, place, actor) };
}

/** The telephone number is for those who work on it: from the acceptance on. */
export function viewCustomer({ request }: RequestFile, order: WorkOrder, place: Place, actor: Actor): Customer {
  const { customer } = request;
  const permissions = permissionsOf(actor);
  if (place.kind === 'owner') return maskCustomer(customer, permissions.has('service:write') ? 'everything' : 'place');
  if (FRUITLESS_STATES.includes(order.state)) return maskCustomer(customer, 'division');
  const worksOnIt = order.state !== 'offered' && permissions.has('service:work');
  return maskCustomer(customer, worksOnIt ? 'everything' : 'place');
}

export function toRecorder(place: Place): Recorder {
  return place.kind === 'owner' ? 'manufacturer' : 'member';
}
