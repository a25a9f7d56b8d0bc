import { describe, expect, it } from 'vitest';
import { WORK_ORDER_STATES, type WorkOrderState } from '../words.ts';
import { decideWorkOrder, ORDER_VERBS, type OrderVerb } from './decide-work-order.ts';
import { at } from './fixtures.ts';

const NONE = { checkedInAt: null, slotStartsAt: null };
const WHEN = at('2026-03-09T01:00:00Z');

/** The whole table once more, from the other side: what is possible in each state. */
const POSSIBLE: Readonly<Record<WorkOrderState, string>> = {
  offered: 'accept decline expire cancel',
  accepted: 'schedule depart check_in wait_for_parts wait_for_customer cancel',
  scheduled: 'schedule depart check_in wait_for_parts wait_for_customer cancel',
  on_the_way: 'check_in wait_for_parts wait_for_customer cancel',
  on_site: 'wait_for_parts wait_for_customer report complete cancel',
  waiting_parts: 'resume report cancel',
  waiting_customer: 'resume report cancel',
  taken_in: 'wait_for_parts wait_for_customer report complete cancel',
  repaired: 'report sign',
  signed: 'close',
  closed: '',
  declined: '',
  expired: '',
  cancelled: '',
  not_repairable: '',
};

describe('an order', () => {
  it.each(WORK_ORDER_STATES)('%s', (state) => {
    const possible = ORDER_VERBS.filter((verb) => decideWorkOrder({ state, ...NONE }, verb) !== null);
    expect(possible.join(' ')).toBe(POSSIBLE[state]);
  });

  it.each<[WorkOrderState, OrderVerb, WorkOrderState]>([
    ['offered', 'accept', 'accepted'],
    ['offered', 'decline', 'declined'],
    ['offered', 'expire', 'expired'],
    ['accepted', 'schedule', 'scheduled'],
    ['scheduled', 'depart', 'on_the_way'],
    ['on_the_way', 'check_in', 'on_site'],
    ['on_site', 'wait_for_parts', 'waiting_parts'],
    ['on_site', 'wait_for_customer', 'waiting_customer'],
    ['repaired', 'report', 'repaired'],
    ['on_site', 'complete', 'repaired'],
    ['repaired', 'sign', 'signed'],
    ['signed', 'close', 'closed'],
    ['waiting_parts', 'cancel', 'cancelled'],
  ])('%s, %s: %s', (state, verb, expected) => {
    expect(decideWorkOrder({ state, ...NONE }, verb)).toBe(expected);
  });

  it.each([
    ['accepted', NONE],
    ['scheduled', { ...NONE, slotStartsAt: WHEN }],
    ['on_site', { checkedInAt: WHEN, slotStartsAt: WHEN }],
  ])('goes on where it was: %s', (expected, order) => {
    expect(decideWorkOrder({ state: 'waiting_parts', ...order }, 'resume')).toBe(expected);
  });
});
