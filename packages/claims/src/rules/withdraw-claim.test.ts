import { expect, test } from 'vitest';
import { CLAIM_STATES, type ClaimSettlement } from '../words.ts';
import { withdrawClaim } from './withdraw-claim.ts';

test.each(CLAIM_STATES)('%s', (state) => {
  const isBefore = ['submitted', 'in_review', 'needs_info'].includes(state);
  expect(withdrawClaim({ state, settlement: null })).toEqual(
    isBefore ? { kind: 'withdrawn' } : { kind: 'refused', code: 'claims.state_forbids' },
  );
});

test('a second round whose first line is in a statement is not taken back', () => {
  const settlement: ClaimSettlement = { state: 'in_statement', statementId: 'stm_1', lines: [100, 0] };
  expect(withdrawClaim({ state: 'in_review', settlement })).toEqual({
    kind: 'refused',
    code: 'claims.settled_already',
  });
});
