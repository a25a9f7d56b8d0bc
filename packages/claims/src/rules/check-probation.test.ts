import type { MembershipState } from '@aftercare/network';
import { expect, test } from 'vitest';
import { decideClaim } from './decide-claim.ts';
import { date, fileOf } from './fixtures.ts';

const on = (state: MembershipState, day: string) => ({ state, on: date(day) });
const applied = on('applied', '2026-05-01');
const probation = on('probation', '2026-06-01');

// sent on 2026-06-20
test.each([
  ['on probation', [applied, probation], 'in_review'],
  ['since today', [applied, on('probation', '2026-06-20')], 'in_review'],
  ['back from a suspension', [probation, on('suspended', '2026-06-05'), on('probation', '2026-06-06')], 'in_review'],
  ['through it', [probation, on('active', '2026-06-20')], 'approved'],
  ['never on probation', [applied, on('active', '2026-06-01')], 'approved'],
  ['on probation from tomorrow', [on('active', '2026-06-01'), on('probation', '2026-06-21')], 'approved'],
] as const)('a claim of a member %s: %s', (_about, states, verdict) => {
  const decision = decideClaim(fileOf({}, { member: { tenantId: 'ten_shop', states } }));
  expect(decision.verdict).toBe(verdict);
  const isSeen = verdict === 'in_review';
  expect(decision.findings.map(({ code }) => code)).toEqual(isSeen ? ['claims.on_probation'] : []);
  expect(decision.peopleNeeded ?? 0).toBe(isSeen ? 1 : 0);
});

test('what is refused anyway waits for nobody', () => {
  const member = { tenantId: 'ten_shop', states: [probation] } as const;
  const decision = decideClaim(fileOf({ signedOn: null }, { member }));
  expect(decision.verdict).not.toBe('in_review');
  expect(decision.findings.map(({ code }) => code)).not.toContain('claims.on_probation');
});
