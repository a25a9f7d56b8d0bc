import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { mayClaimOrder } from './may-claim-order.ts';

const TEN = toInstant(Date.parse('2026-06-09T10:00:00.000Z'));
const BEFORE = toInstant(Date.parse('2026-06-09T09:59:59.999Z'));
const AFTER = toInstant(Date.parse('2026-06-09T10:00:00.001Z'));

test.each([
  ['active', null, AFTER, true],
  ['active', null, null, true],
  // Reinstated: the suspension that ended takes nothing away.
  ['active', TEN, AFTER, true],
  ['suspended', TEN, BEFORE, true],
  ['suspended', TEN, TEN, false],
  ['suspended', TEN, AFTER, false],
  ['suspended', TEN, null, false],
  // Nobody knows since when: then nothing was before it.
  ['suspended', null, BEFORE, false],
] as const)('%s since %s, signed at %s: %s', (state, suspendedAt, signedAt, may) => {
  expect(mayClaimOrder(state, suspendedAt, signedAt)).toBe(may);
});
