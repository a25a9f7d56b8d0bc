import type { ListedRequest, OrderState } from './request.ts';

export const COLUMNS = ['triage', 'offered', 'booked', 'on_site', 'waiting', 'done'] as const;
export type Column = (typeof COLUMNS)[number];

const OF_ORDER: Readonly<Record<OrderState, Column>> = {
  offered: 'offered',
  declined: 'offered',
  expired: 'offered',
  cancelled: 'offered',
  accepted: 'booked',
  scheduled: 'booked',
  on_the_way: 'booked',
  on_site: 'on_site',
  taken_in: 'on_site',
  repaired: 'on_site',
  waiting_parts: 'waiting',
  waiting_customer: 'waiting',
  signed: 'done',
  closed: 'done',
  not_repairable: 'done',
};

/** Where a request stands on the board: as its order does, once a shop has one. */
export function findColumn({ state, order }: Pick<ListedRequest, 'state' | 'order'>): Column {
  if (state === 'triage') return 'triage';
  if (state === 'done' || state === 'cancelled') return 'done';
  return order === null ? 'offered' : OF_ORDER[order.state];
}

/** What presses most comes first; what is over, latest first as it came. */
export function sortIntoColumns(requests: readonly ListedRequest[]): Readonly<Record<Column, ListedRequest[]>> {
  const board: Record<Column, ListedRequest[]> = {
    triage: [],
    offered: [],
    booked: [],
    on_site: [],
    waiting: [],
    done: [],
  };
  for (const request of requests) board[findColumn(request)].push(request);
  for (const column of COLUMNS) if (column !== 'done') board[column].sort(byDueTime);
  return board;
}

/** Without a due time last: nothing burns there. */
const NEVER = '9';

function byDueTime(one: ListedRequest, other: ListedRequest): number {
  const [first, second] = [one.nextClock?.dueAt ?? NEVER, other.nextClock?.dueAt ?? NEVER];
  return first < second ? -1 : first > second ? 1 : 0;
}
