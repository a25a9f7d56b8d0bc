import type { Answer } from '@aftercare/client/sdk';

type RequestPage = Answer<'get', '/v1/networks/{network}/service-requests'>;
export type ListedRequest = RequestPage['items'][number];
export type ServiceRequest = Answer<'get', '/v1/networks/{network}/service-requests/{request}'>;
export type WorkOrder = Answer<'get', '/v1/networks/{network}/work-orders/{order}'>;
export type OrderState = WorkOrder['state'];
/** The clock that presses most, as a list tells it, or one of all as the request does. */
export type Burning = Pick<
  NonNullable<ListedRequest['nextClock']>,
  'clock' | 'state' | 'dueAt' | 'allowedSeconds' | 'elapsedSeconds'
>;
