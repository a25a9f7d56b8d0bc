import { expect, test } from 'vitest';
import { CLAIM_STATES } from '../words.ts';
import { allows, CLAIM_VERBS, nextState } from './decide-claim-state.ts';

/** Every state with every verb; where the lines decide, they were decided as “approved”. */
test.each([
  ['submitted', { check: 'approved', withdraw: 'withdrawn' }],
  ['in_review', { review: 'approved', withdraw: 'withdrawn' }],
  ['needs_info', { resubmit: 'approved', withdraw: 'withdrawn' }],
  ['approved', { resubmit: 'approved', reverse: 'reversed', verify: 'approved' }],
  [
    'partly_approved',
    { resubmit: 'approved', appeal: 'appealed', reverse: 'reversed', verify: 'approved', grant_goodwill: 'approved' },
  ],
  ['rejected', { resubmit: 'approved', appeal: 'appealed', verify: 'approved', grant_goodwill: 'approved' }],
  ['appealed', { decide_appeal: 'approved' }],
  ['withdrawn', {}],
  ['reversed', { verify: 'reversed' }],
] as const)('%s: %o', (state, leads) => {
  for (const verb of CLAIM_VERBS) {
    const next = (leads as Partial<Record<typeof verb, string>>)[verb] ?? null;
    expect(nextState(state, verb, { verdict: 'approved' }), verb).toBe(next);
    expect(allows(state, verb), verb).toBe(next !== null);
  }
});

test('the table has every state', () => {
  for (const state of CLAIM_STATES) expect(() => allows(state, 'review')).not.toThrow();
});
