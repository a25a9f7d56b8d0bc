import { createHash } from 'node:crypto';
import { type Instant, newId, toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { hashSealed } from './chain.ts';
import type { TenantId } from './tables.ts';

const sealedAt: Instant = toInstant(1_800_000_000_000);
const tenantId: TenantId = newId('ten', sealedAt);
const sealed = { tenantId, chain: 'history', seq: 7, prevHash: 'ab', sealedAt, row: '{"why":"为什么","at":1}' };

test('a seal is SHA-256 over its place and its row, in the one spelling of JSON', async () => {
  // Written out, since whoever verifies a chain elsewhere has nothing but this.
  const text = `{"chain":"history","prevHash":"ab","row":{"at":1,"why":"为什么"},"sealedAt":1800000000000,"seq":7,"tenant":"${tenantId}"}`;
  expect(await hashSealed(sealed)).toBe(createHash('sha256').update(text).digest('hex'));
});

test.each([
  ['tenant', { tenantId: newId('ten', sealedAt) }],
  ['chain', { chain: 'ledger' }],
  ['number', { seq: 8 }],
  ['seal before', { prevHash: 'ac' }],
  ['moment', { sealedAt: toInstant(1_800_000_000_001) }],
  ['row', { row: '{"why":"为什么","at":2}' }],
])('another %s is another seal', async (_, changed) => {
  expect(await hashSealed({ ...sealed, ...changed })).not.toBe(await hashSealed(sealed));
});
