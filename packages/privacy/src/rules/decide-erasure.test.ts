import type { FileId } from '@aftercare/evidence';
import { type LocalDate, toInstant } from '@aftercare/kernel';
import type { CustomerOrder } from '@aftercare/service';
import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '../words.ts';
import { decideErasure } from './decide-erasure.ts';

const NOBODY: CustomerFile = { requests: [], orders: [], registrations: [] };
const at = toInstant(Date.parse('2026-05-11T01:00:00Z'));
const request = {
  id: 'srq_1',
  number: 'SR-26-A',
  state: 'done',
  reportedAt: at,
  serial: 'U-1',
  modelCode: 'SH-200',
  symptomText: 'no hot water',
  customer: { name: '张示例', phone: '13800004471', address: '示例路 1 号', divisionCode: '370102' },
  photos: ['fil_photo'] as readonly FileId[],
  version: 4,
} as const;
const order: CustomerOrder = {
  id: 'wko_1',
  number: 'WO-26-A-1',
  requestId: 'srq_1',
  note: null,
  version: 7,
  signature: { kind: 'refused', witness: 'Li', at, photo: 'fil_refused' },
};
const registration = {
  id: 'reg_1',
  unitId: 'unt_1',
  // safe: spelled as one
  purchasedOn: '2026-05-10' as LocalDate,
  name: '张示例',
  phone: '13800004471',
  invoiceFileId: 'fil_invoice',
  consentedAt: at,
  registeredAt: at,
  version: 1,
} as const;

describe('what an erasure touches', () => {
  test('nobody stands under the number', () => {
    expect(decideErasure(NOBODY, 'erased-x')).toEqual({ kind: 'unknown' });
  });

  test.each(['triage', 'dispatched'] as const)('a request that is %s needs the address still', (state) => {
    const open = { ...request, state, number: 'SR-26-B' };
    const file = { ...NOBODY, requests: [request, open] };
    expect(decideErasure(file, 'erased-x')).toEqual({ kind: 'open', numbers: ['SR-26-B'] });
  });

  test('requests, orders, registrations, and every file that shows the person', () => {
    const file = {
      requests: [request, { ...request, state: 'cancelled' as const }],
      orders: [order],
      registrations: [registration],
    };
    expect(decideErasure(file, 'erased-x')).toEqual({
      kind: 'erase',
      pseudonym: 'erased-x',
      requestIds: ['srq_1', 'srq_1'],
      orderIds: ['wko_1'],
      registrationIds: ['reg_1'],
      fileIds: ['fil_photo', 'fil_refused', 'fil_invoice'],
    });
  });

  test('a registration alone is enough', () => {
    const file = { ...NOBODY, registrations: [{ ...registration, invoiceFileId: null }] };
    expect(decideErasure(file, 'erased-x')).toMatchObject({ kind: 'erase', fileIds: [], registrationIds: ['reg_1'] });
  });
});
