import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { EVENT_OF_KIND, EVENT_TYPES } from '../words.ts';
import { toEvent, toEventType } from './to-event.ts';

const at = toInstant(Date.parse('2026-06-12T08:00:00Z'));
const claim = 'clm_01k9zq7m9v3x8r2c6d5f4g7h1j';

test('thin: numbers and states travel, names, reasons and amounts do not', () => {
  const params = { reference: 'WO-1', state: 'approved', member: 'Li Repair', reason: 'Call Mrs Li', approved: 4000 };
  const { type, payload } = toEvent({ kind: 'claims.decided.v1', network: 'sunlit', subject: claim, params, at });
  expect(type).toBe('claim.decided.v1');
  expect(JSON.parse(payload)).toEqual({
    type: 'claim.decided.v1',
    timestamp: '2026-06-12T08:00:00.000Z',
    data: {
      id: claim,
      network: 'sunlit',
      state: 'approved',
      reference: 'WO-1',
      resource: `/v1/networks/sunlit/claims/${claim}`,
    },
  });
});

test.each([
  ['wko_1', '/v1/networks/sunlit/work-orders/wko_1'],
  ['srq_1', '/v1/networks/sunlit/service-requests/srq_1'],
  ['mem_1', '/v1/networks/sunlit/memberships/mem_1'],
  ['agr_1', '/v1/networks/sunlit/agreements/agr_1'],
  ['stm_1', '/v1/networks/sunlit/statements/stm_1'],
  ['whk_1', '/v1/webhooks/whk_1'],
  ['dlv_1', null],
])('%s is read at %s', (subject, resource) => {
  const { payload } = toEvent({ kind: 'service.offered.v1', network: 'sunlit', subject, params: {}, at });
  expect(JSON.parse(payload).data.resource).toBe(resource);
});

test('a kind without a name of its own is told under its own', () => {
  expect(toEventType('care.follow_up_due')).toBe('care.follow_up_due.v1');
  expect(toEventType('care.follow_up_due.v2')).toBe('care.follow_up_due.v2');
});

test('the list holds each type once, and every type has its version', () => {
  expect(EVENT_TYPES).toEqual([...new Set(Object.values(EVENT_OF_KIND))].toSorted());
  for (const type of EVENT_TYPES) expect(type).toMatch(/^[a-z_]+\.[a-z_]+\.v\d+$/);
});
