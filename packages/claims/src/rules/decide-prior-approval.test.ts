import { expect, test } from 'vitest';
import { decidePriorApproval, requestPriorApproval } from './decide-prior-approval.ts';
import { date } from './fixtures.ts';

const today = date('2026-06-01');
const terms = { above: 100_000, automaticUpTo: 150_000, validDays: 30 };

test.each([
  [150_000, terms, { kind: 'approved', limit: 150_000, expiresOn: '2026-07-01' }],
  [150_001, terms, { kind: 'waits' }],
  [1, { ...terms, automaticUpTo: null }, { kind: 'waits' }],
  [1, null, { kind: 'waits' }],
] as const)('%i under %o: %o', (estimate, card, answer) => {
  expect(requestPriorApproval(estimate, card, today)).toEqual(answer);
});

test('people decide once, for a day that is still to come', () => {
  const waits = { state: 'requested' } as const;
  expect(decidePriorApproval(waits, { expiresOn: today }, today)).toBeNull();
  expect(decidePriorApproval(waits, { expiresOn: date('2026-05-31') }, today)).toBe('claims.expires_in_past');
  expect(decidePriorApproval(waits, { expiresOn: null }, today)).toBeNull();
  for (const state of ['approved', 'declined'] as const)
    expect(decidePriorApproval({ state }, { expiresOn: today }, today)).toBe('claims.prior_approval_decided');
});
